import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { canonicalText, digestOf } from "../../agreements/sealed/seal.ts";
import { keepDocument } from "./store.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, teamId: string, memberId: string, at: string;
let person: Visitor, member: Visitor;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  const team = await aTeam(database);
  teamId = team.teamId;
  memberId = await aMember(database, team, "practitioner", "Member A");
  await workingTogether(database, personId, teamId);
  await aGrant(database, personId, { teamId, sections: ["positive-risk", "safety-signs"], may: ["see", "answer", "write"] });
  person = await server.as(personId);
  member = await server.as(memberId);
  at = `/people/${personId}/safety-documents`;
});

const makeIt = (who: Visitor = member, id = newId()) => who.post(at, { id });
const madeAt = async () => String((await makeIt()).headers.location).split("?")[0]!;

describe("the service’s document about risk", () => {
  it("is made of the words as they are, and typed nowhere: each with whose it is", async () => {
    await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop answering messages" } });
    await said(server.database, personId, { kind: "safety-reasons", body: { text: "The dog" } });
    const risk = await said(server.database, personId, { kind: "positive-risk", body: { text: "Swim in March" } });
    await said(server.database, personId, {
      kind: "risk-view",
      about: risk,
      by: memberId,
      voice: "practitioner",
      body: { aspect: "wrong", text: "The cold water" },
    });
    const path = await madeAt();
    const { body } = await member.get(path);
    for (const words of ["I stop answering messages", "Swim in March", "The cold water", "Member A"]) expect(body).toContain(words);
    // what is not shared with the team is in no document of the team
    expect(body).not.toContain("The dog");
    expect(body.match(/<textarea/g)).toBeNull();
    const text = (await member.get(`${path}/text`)).body;
    expect(text).toContain("I stop answering messages");
    const pdf = await member.get(`${path}/pdf`);
    expect([pdf.statusCode, pdf.headers["content-type"]]).toEqual([200, "application/pdf"]);
  });

  it("is read by the person at once, told at home until they opened it, and the same to both", async () => {
    await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop answering messages" } });
    const path = await madeAt();
    expect((await person.get("/home")).body).toContain("Member A made a risk and safety document from your words");
    expect((await member.get(path)).body).toContain("Person A has not opened it yet");
    expect((await person.get(path)).body).toContain("I stop answering messages");
    expect((await person.get("/home")).body).not.toContain("made a risk and safety document");
    expect((await member.get(path)).body).toContain("Person A opened it on");
    expect((await person.get("/sharing/looked")).body).toContain("took a copy of");
  });

  it("stays as it was made when the words change, and says so", async () => {
    const signs = await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop answering messages" } });
    const path = await madeAt();
    await person.post(`/safety/signs/${signs}/put-away`, { id: newId() });
    expect((await person.get(path)).body).toContain("I stop answering messages");
    expect((await member.get(at)).body).not.toContain("I stop answering messages");
  });

  it("is not made without the person’s own view, or the reason why it is missing", async () => {
    expect((await makeIt()).statusCode).toBe(422);
    const scribed = await said(server.database, personId, {
      kind: "positive-risk",
      by: memberId,
      voice: "scribed",
      body: { text: "Go home" },
    });
    const refused = await makeIt();
    expect([refused.statusCode, refused.body.includes("Ask, or record why")]).toEqual([422, true]);
    const absent = { id: newId(), statementId: newId(), based: "", reason: "Asleep", askOn: "2099-01-01" };
    await member.post(`/people/${personId}/worth-trying/${scribed}/absent`, absent);
    const { body } = await person.get(await madeAt());
    for (const words of ["Asleep", "own view is missing in part", "written down"]) expect(body).toContain(words);
  });

  it("holds what the person said of how it went, where that is their only word of their own", async () => {
    const by = { by: memberId, voice: "scribed" } as const;
    const risk = await said(server.database, personId, { kind: "positive-risk", body: { text: "Go home" }, ...by });
    await said(server.database, personId, { kind: "risk-outcome", about: risk, body: { text: "I slept in my own bed" } });
    const { body } = await person.get(await madeAt());
    for (const words of ["own view is in this", "How did it go?", "I slept in my own bed"]) expect(body).toContain(words);
  });

  it("is there once when it is sent twice", async () => {
    await said(server.database, personId, { kind: "safety-signs", body: { text: "Quiet" } });
    const id = newId();
    for (let time = 0; time < 2; time += 1) expect((await makeIt(member, id)).statusCode).toBe(303);
    const { rows } = await server.database.pool.query("select 1 from safety_document where person_id = $1", [personId]);
    expect(rows).toHaveLength(1);
  });
});

describe("nobody else", () => {
  it("makes or reads it: supporters, other teams, and the team once they no longer work together", async () => {
    await said(server.database, personId, { kind: "safety-signs", body: { text: "Quiet" } });
    const path = await madeAt();
    const supporterId = await aSupporter(server.database, personId);
    await aGrant(server.database, personId, { accountId: supporterId, sections: ["safety-signs"], may: ["see"] });
    const supporter = await server.as(supporterId);
    const stranger = await server.as(await aMember(server.database, await aTeam(server.database), "practitioner"));
    for (const who of [supporter, stranger]) {
      expect((await who.get(path)).statusCode).toBe(404);
      expect((await makeIt(who)).statusCode).toBe(404);
    }
    expect((await makeIt(person)).statusCode).toBe(404);
    await server.database.pool.query("update team_relation set ended_at = now() where person_id = $1", [personId]);
    expect((await member.get(path)).statusCode).toBe(404);
    expect((await person.get(path)).statusCode).toBe(200);
  });

  it("puts one into the database without the person’s view, whatever the page would have said", async () => {
    const statement = (voice: string) => ({ safety: [{ part: "x", statements: [{ voice }] }], tries: [] });
    const keep = (content: object) => {
      const text = canonicalText(content);
      const it = { personId, documentId: newId(), teamId, by: memberId, content: text, digest: digestOf(text) };
      return transaction(server.database.pool, { provenAccount: memberId }, (tx) => keepDocument(tx, it));
    };
    await expect(keep(statement("practitioner"))).rejects.toThrow(/own_view/);
    await expect(keep({ safety: [], tries: [] })).rejects.toThrow(/own_view/);
    await expect(keep({ ...statement("own"), tries: [{ view: "missing", parts: [] }] })).rejects.toThrow(/own_view/);
    const tries = (...all: object[]) => keep({ ...statement("own"), tries: all });
    await expect(tries({ parts: [] })).rejects.toThrow(/own_view/);
    await expect(tries({ view: "own", parts: statement("practitioner").safety })).rejects.toThrow(/own_view/);
    await expect(tries({ view: "own", parts: statement("scribed").safety })).rejects.toThrow(/own_view/);
    await expect(tries({ view: "own", parts: statement("confirmed").safety })).resolves.toBeDefined();
    await expect(keep(statement("own"))).resolves.toBeDefined();
  });
});
