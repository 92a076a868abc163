import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { append } from "../../record/statements/store.ts";
import { addDays } from "../legal-status/days.ts";
import { aGrant, aMember, anotherTeam, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const TODAY = new Date().toISOString().slice(0, 10);
let personId: string, team: { organisationId: string; teamId: string }, memberId: string, at: string;
let person: Visitor, member: Visitor;
beforeEach(async () => {
  personId = await aPerson(server.database, "Person A");
  team = await aTeam(server.database, "Ward A");
  memberId = await aMember(server.database, team, "practitioner", "Member A");
  await workingTogether(server.database, personId, team.teamId);
  person = await server.as(personId);
  member = await server.as(memberId);
  at = `/people/${personId}/choices`;
});

const form = (fields: Fields = {}): Fields => ({ id: newId(), statementId: newId(), ...fields });
const ask = (fields: Fields = {}) => form({ topic: "room", text: "I want my boots", ...fields });
const theAsk = async () =>
  (await server.database.pool.query("select statement_id, voice from statement where person_id = $1 and kind = 'choice-ask'", [personId]))
    .rows[0];

describe("what somebody who shares nothing asks for aloud", () => {
  it("is written down by duty, read by them at once, marked until they say it is right, and answered", async () => {
    expect((await member.get(`/people/${personId}`)).body).toContain(`href="${at}"`);
    expect((await member.get(at)).body).toContain(`href="${at}/aloud"`);
    expect((await member.get(`${at}/aloud`)).body).toContain("Nothing else of the record opens by it");
    const sent = ask();
    for (let time = 0; time < 2; time += 1) expect((await member.post(`${at}/aloud`, sent)).statusCode).toBe(303);
    expect((await theAsk()).voice).toBe("scribed");
    expect((await person.get("/home")).body).toContain("I want my boots");
    const mine = (await person.get("/rights/choices")).body;
    for (const words of ["I want my boots", "Member A", "practitioners of Organisation A", "You said this to staff"])
      expect(mine).toContain(words);
    const { statement_id } = await theAsk();
    await member.post(
      `${at}/${statement_id}/answer`,
      form({ answer: "no", text: "Not today", why: "The floor is wet", againOn: addDays(TODAY, 1) }),
    );
    const answered = (await person.get("/rights/choices")).body;
    for (const words of ["The floor is wet", "Not today"]) expect(answered).toContain(words);
    const looks = (await person.get("/sharing/looked")).body;
    for (const words of ["wrote in what you ask for", "saw what you ask for"]) expect(looks).toContain(words);
    const { rows } = await server.database.pool.query(
      "select distinct by_right from access_event where person_id = $1 and what = '{remaining-choices}'",
      [personId],
    );
    expect(rows).toEqual([{ by_right: "duty" }]);
  });

  it("gives back an answer that was begun to whoever began it, unfolded, while others are refused and sent", async () => {
    const asks = Array.from({ length: 5 }, newId);
    for (const statementId of asks) await member.post(`${at}/aloud`, ask({ statementId }));
    const folded = (await member.get(at)).body.matchAll(
      /<section class="card" id="s-([^"]+)"(?:(?!<\/section>)[^])*?<details class="more">/g,
    );
    const [first, second] = [...folded].map(([, id]) => id!);
    const half = form({ answer: "no", text: "Half of an answer", againOn: addDays(TODAY, 1), at: `${at}#s-${first}` });
    const sent = form({ answer: "yes", text: "It is here", at: `${at}#s-${second}` });
    const begin = (by: Visitor, askId: string, fields: Fields) => by.post(`${at}/${askId}/answer`, fields, { accept: "application/json" });
    for (const [id, fields] of [
      [first!, half],
      [second!, sent],
    ] as const)
      // prettier-ignore
      expect((await begin(member, id, fields)).json()).toEqual({ ok: true });
    const givenBack = (body: string) => {
      const part = body.split(`id="s-${first}"`)[1]!.split("</section>")[0]!;
      for (const words of [/<details[^>]* open/, />Half of an answer</, /value="no" checked|checked[^>]* value="no"/, /throw-away/])
        expect(part).toMatch(words);
    };
    const refused = await member.post(`${at}/${second}/answer`, { ...sent, text: " " });
    expect(refused.statusCode).toBe(422);
    givenBack(refused.body);
    expect((await member.post(`${at}/${second}/answer`, sent)).statusCode).toBe(303);
    const { body } = await member.get(at);
    givenBack(body);
    expect(body).not.toContain(">It is here</textarea>");
    const colleague = await server.as(await aMember(server.database, team, "practitioner", "Member B"));
    for (const [reader, path] of [
      [colleague, at],
      [person, "/rights/choices"],
    ] as const)
      // prettier-ignore
      expect((await reader.get(path)).body).not.toContain("Half of an answer");
    const thrown = await member.post(`/unsaved/${String(half.id)}/throw-away`, half);
    expect(thrown.headers.location).toBe(half.at);
    expect((await member.get(at)).body).not.toContain("Half of an answer");
    const stranger = await server.as(await aMember(server.database, await aTeam(server.database, "Other"), "practitioner"));
    expect((await begin(stranger, first!, half)).statusCode).toBe(404);
  });

  it("opens nothing else: neither what they wrote themselves, nor to another service, a peer worker or a stranger", async () => {
    await said(server.database, personId, { kind: "choice-ask", body: { topic: "room", text: "Only mine" } });
    const goal = await said(server.database, personId, { kind: "goal" });
    await member.post(`${at}/aloud`, ask());
    const colleague = await server.as(await aMember(server.database, team, "practitioner", "Member B"));
    for (const reader of [member, colleague]) {
      const { body } = await reader.get(at);
      expect([body.includes("I want my boots"), body.includes("Only mine")]).toEqual([true, false]);
      expect((await reader.get(`/people/${personId}`)).body).not.toContain("I want my boots");
      expect((await reader.get(`/people/${personId}/statements/${goal}`)).statusCode).toBe(404);
    }
    const other = await aTeam(server.database, "Other");
    await workingTogether(server.database, personId, other.teamId);
    const elsewhere = await server.as(await aMember(server.database, other, "practitioner"));
    expect((await elsewhere.get(at)).body).not.toContain("I want my boots");
    const peer = await server.as(await aMember(server.database, team, "peer worker"));
    const sister = await server.as(
      await aMember(server.database, await anotherTeam(server.database, team.organisationId, "Sister"), "practitioner"),
    );
    for (const reader of [peer, sister]) for (const path of [at, `${at}/aloud`]) expect((await reader.get(path)).statusCode).toBe(404);
    expect((await peer.post(`${at}/aloud`, ask())).statusCode).toBe(404);
  });

  it("opens no words that are there already, whatever id is sent, and takes no other voice or kind", async () => {
    const own = await said(server.database, personId, { kind: "choice-ask", body: { topic: "room", text: "Only mine" } });
    const refused = await member.post(`${at}/aloud`, ask({ statementId: own }));
    expect([refused.statusCode, refused.body.includes("I want my boots")]).toEqual([422, true]);
    expect((await member.get(at)).body).not.toContain("Only mine");
    const statementId = newId();
    await transaction(server.database.pool, { provenAccount: memberId }, (tx) =>
      tx.all("aloud/ask", "select ask_aloud($1, $2)", [personId, statementId]),
    );
    const saying = {
      personId,
      statementId,
      revisionId: newId(),
      basedOn: null,
      kind: "choice-ask",
      section: "remaining-choices",
      authorId: memberId,
    };
    const body = { topic: "room", text: "Words" };
    for (const wrong of [
      { voice: "practitioner" },
      { voice: "own" },
      { voice: "scribed", kind: "story-part" },
      { voice: "scribed", statementId: newId() },
    ])
      await expect(
        transaction(server.database.pool, { provenAccount: memberId }, (tx) =>
          append(tx, { ...saying, body, scribeId: wrong.voice === "scribed" ? memberId : null, ...(wrong as { voice: "scribed" }) }),
        ),
      ).rejects.toThrow(/row-level security|somebody else to say/);
  });

  it("becomes theirs alone when they put it in their own words, and the page says so before", async () => {
    await member.post(`${at}/aloud`, ask());
    const { statement_id } = await theAsk();
    expect((await person.get("/rights/choices")).body).toContain("you choose who you share these with");
    const { rows } = await server.database.pool.query("select revision_id from statement where statement_id = $1", [statement_id]);
    await person.post("/rights/choices", {
      id: newId(),
      statementId: statement_id,
      based: rows[0].revision_id,
      topic: "room",
      text: "My boots and my coat",
    });
    expect((await person.get("/rights/choices")).body).toContain("My boots and my coat");
    expect((await member.get(at)).body).not.toContain("coat");
    expect((await member.post(`${at}/${statement_id}/answer`, form({ answer: "yes", text: "Yes" }))).statusCode).toBe(404);
  });

  it("is taken back by whoever misheard it, until somebody answered; and what is missing is said", async () => {
    const empty = await member.post(`${at}/aloud`, ask({ topic: "", text: " " }));
    expect(empty.statusCode).toBe(422);
    for (const words of ["Choose one of the answers", "Write something here first"]) expect(empty.body).toContain(words);
    await member.post(`${at}/aloud`, ask());
    const { statement_id } = await theAsk();
    expect((await member.get(at)).body).toContain("I wrote this down wrongly");
    expect((await member.post(`${at}/${statement_id}/take-back`, {})).statusCode).toBe(303);
    expect((await member.get(at)).body).not.toContain("I want my boots");
    await member.post(`${at}/aloud`, ask({ text: "I want my coat" }));
    const again = (await server.database.pool.query("select statement_id from statement where person_id = $1 and state = ''", [personId]))
      .rows[0].statement_id;
    await member.post(`${at}/${again}/answer`, form({ answer: "yes", text: "It is here" }));
    expect((await member.post(`${at}/${again}/take-back`, {})).statusCode).toBe(404);
  });

  it("is read on no longer when the service does not work with them any more", async () => {
    await member.post(`${at}/aloud`, ask());
    await server.database.pool.query("update team_relation set ended_at = now() where person_id = $1", [personId]);
    expect((await member.get(at)).statusCode).toBe(404);
    expect((await person.get("/rights/choices")).body).not.toContain("You said this to staff");
  });

  it("says on the page of who sees what who reads it, and what a service wrote by duty, and 'only you' of nothing else", async () => {
    const staff = "What staff wrote down: practitioners of Organisation A who work with you";
    expect((await person.get("/sharing")).body).not.toContain(staff);
    await member.post(`${at}/aloud`, ask());
    await said(server.database, personId, {
      by: memberId,
      kind: "legal-status",
      voice: "practitioner",
      body: { status: "s3", from: TODAY, until: null, decidedBy: "Dr B", text: "You stopped eating", takenAway: "" },
    });
    const { body } = await person.get("/sharing");
    expect(body).toContain(staff);
    const { statement_id } = await theAsk();
    expect((await person.get(`/people/${personId}/statements/${statement_id}`)).body).toContain(staff);
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["goals"], may: ["see"] });
    expect((await person.get("/sharing")).body).toContain(staff);
  });
});
