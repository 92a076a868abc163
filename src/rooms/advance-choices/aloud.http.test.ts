import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { append } from "../../record/statements/store.ts";
import { standingAdvance } from "../../../tests/builders/advance.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, memberId: string, team: { organisationId: string; teamId: string }, refused: string;
let person: Visitor, member: Visitor;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  team = await aTeam(database);
  memberId = await aMember(database, team, "practitioner", "Member A");
  await workingTogether(database, personId, team.teamId);
  const binding = { binding: "yes", adult: "yes", life: "no" };
  refused = await said(database, personId, { kind: "advance-treatment", body: { topic: "refused", text: "No injections", ...binding } });
  await said(database, personId, { kind: "advance-care", body: { topic: "calms", text: "The window open" } });
  await standingAdvance(database, personId);
  await aGrant(database, personId, { teamId: team.teamId, sections: ["advance-treatment"], may: ["see"] });
  person = await server.as(personId);
  member = await server.as(memberId);
});

const page = () => `/people/${personId}/advance`;
const at = () => `${page()}/${refused}/aloud`;
const form = (fields: Fields = {}): Fields => ({
  id: newId(),
  statementId: newId(),
  text: "Give me the injection",
  could: "could",
  ...fields,
});
const withdrawal = async () =>
  (
    await server.database.pool.query(
      "select statement_id, voice, state from statement where person_id = $1 and kind = 'advance-withdrawal'",
      [personId],
    )
  ).rows;

describe("a choice in advance that somebody withdraws by saying so", () => {
  it("no longer stands from that moment, in their voice, once when sent twice; and they are told at home", async () => {
    expect((await member.get(page())).body).toContain("May bind in law");
    expect((await member.get(page())).body).toContain(`href="${at()}"`);
    expect((await member.get(at())).body).toContain("No injections");
    const sent = form();
    for (let time = 0; time < 2; time += 1) expect((await member.post(at(), sent)).statusCode).toBe(303);
    expect(await withdrawal()).toMatchObject([{ voice: "scribed", state: "" }]);
    const { body } = await member.get(page());
    for (const words of ["No longer stands", "Give me the injection", "Person A has not said yet whether that is right"])
      expect(body).toContain(words);
    expect(body).not.toContain("May bind in law");
    expect(body).not.toContain(`href="${at()}"`);
    expect((await person.get("/home")).body).toContain("Member A wrote down that you no longer want something you chose in advance");
    const mine = (await person.get("/advance")).body;
    for (const words of ["you said this no longer stands", "Give me the injection", "That is not right: it stands"])
      expect(mine).toContain(words);
    expect((await person.get("/sharing/looked")).body).toContain("Member A");
    expect((await person.get("/take/text")).body).toContain("Give me the injection");
  });

  it("is told at home before what can wait: it counts already", async () => {
    const { database } = server;
    await aGrant(database, personId, { teamId: team.teamId, sections: ["goals"] });
    await said(database, personId, { kind: "goal", body: { text: "A walk each day" }, voice: "scribed", by: memberId });
    await member.post(at(), form());
    const { body } = await person.get("/home");
    const withdrawn = body.indexOf("wrote down that you no longer want");
    expect(withdrawn).toBeGreaterThan(0);
    expect(body.indexOf("A walk each day")).toBeGreaterThan(withdrawn);
  });

  it("stands again when the person says that it is not right, and is over for good when they say that it is", async () => {
    await member.post(at(), form());
    const [{ statement_id: id }] = await withdrawal();
    expect((await person.post(`/advance/aloud/${id}/wrong`, {})).headers.location).toBe("/advance?done=wrong");
    const stands = (await member.get(page())).body;
    for (const words of ["Person A says that is not so. It stands.", "May bind in law"]) expect(stands).toContain(words);
    expect((await person.get("/home")).body).not.toContain("wrote down that you no longer want");
    expect((await person.get("/advance")).body).not.toContain("you said this no longer stands");
    await person.post(`/advance/aloud/${id}/right`, { id: newId() });
    const over = (await member.get(page())).body;
    expect(over).toContain("Person A says that is right.");
    expect(over).not.toContain("May bind in law");
  });

  it("stands where whoever wrote it down had doubts that they could decide, and both are read", async () => {
    const missing = await member.post(at(), form({ could: "doubts", doubt: " " }));
    expect([missing.statusCode, missing.body.includes("Give me the injection")]).toEqual([422, true]);
    expect((await member.post(at(), form({ could: "", text: "" }))).body).toContain("Choose one of the answers");
    await member.post(at(), form({ could: "doubts", doubt: "He could not say back what it is" }));
    const { body } = await member.get(page());
    for (const words of ["had doubts whether Person A could decide", "He could not say back what it is", "May bind in law"])
      expect(body).toContain(words);
    expect((await person.get("/advance")).body).toContain("was not sure that you could decide it then");
  });

  it("does not stand again because somebody writes down a doubt after it", async () => {
    await member.post(at(), form());
    const [{ statement_id: id }] = await withdrawal();
    await person.post(`/advance/aloud/${id}/right`, { id: newId() });
    expect((await member.post(at(), form({ text: "Perhaps not", could: "doubts", doubt: "Tired" }))).statusCode).toBe(303);
    const { body } = await member.get(page());
    expect(body).toContain("Person A says that is right.");
    expect(body).not.toContain("May bind in law");
    await person.post(`/advance/aloud/${id}/wrong`, {});
    expect((await member.get(page())).body).toContain("May bind in law");
  });

  it("is past when the person signs anew, and taken back by whoever misheard it", async () => {
    await member.post(at(), form());
    expect((await member.post(`${at()}/take-back`, {})).statusCode).toBe(303);
    expect((await member.get(page())).body).toContain("May bind in law");
    await member.post(at(), form());
    await standingAdvance(server.database, personId);
    const { body } = await member.get(page());
    expect(body).toContain("May bind in law");
    expect(body).not.toContain("Give me the injection");
  });

  it("is written down by nobody who does not work with them as a practitioner and reads it, in no other voice, and of nothing else", async () => {
    const { database } = server;
    const friendId = await aSupporter(database, personId);
    await aGrant(database, personId, { accountId: friendId, sections: ["advance-treatment"], may: ["see", "answer", "write"] });
    const peerId = await aMember(database, team, "peer worker");
    const elsewhere = await aTeam(database, "Other");
    await workingTogether(database, personId, elsewhere.teamId);
    const otherId = await aMember(database, elsewhere, "practitioner");
    for (const who of [friendId, peerId, otherId, personId]) {
      const visitor = await server.as(who);
      expect((await visitor.get(at())).statusCode).toBe(404);
      expect((await visitor.post(at(), form())).statusCode).toBe(404);
    }
    const write = (by: string, more: Record<string, unknown>) =>
      transaction(database.pool, { provenAccount: by }, (tx) =>
        append(tx, {
          personId,
          statementId: newId(),
          revisionId: newId(),
          basedOn: null,
          kind: "advance-withdrawal",
          section: "advance-treatment",
          aboutId: refused,
          rootId: refused,
          voice: "scribed",
          authorId: by,
          scribeId: by,
          body: { text: "Words", could: "could", doubt: "" },
          ...more,
        }),
      );
    const care = (
      await database.pool.query("select statement_id from statement where person_id = $1 and kind = 'advance-care'", [personId])
    ).rows[0].statement_id;
    for (const by of [friendId, peerId, otherId]) await expect(write(by, {})).rejects.toThrow(/works with them|row-level security/);
    // a part that is not shared with them
    await expect(write(memberId, { section: "advance-care", aboutId: care, rootId: care })).rejects.toThrow(/works with them/);
    await expect(write(memberId, { voice: "practitioner", scribeId: null })).rejects.toThrow(/whether they could decide/);
    await expect(write(memberId, { body: { text: "Words", could: "yes", doubt: "" } })).rejects.toThrow(/whether they could decide/);
    await write(memberId, {});
    expect(await withdrawal()).toHaveLength(1);
    await database.pool.query("update team_relation set ended_at = now() where person_id = $1", [personId]);
    await expect(write(memberId, {})).rejects.toThrow(/works with them/);
  });
});
