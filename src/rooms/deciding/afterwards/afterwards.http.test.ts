import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../../ground/core/id.ts";
import { transaction } from "../../../ground/database/transaction.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../../tests/builders/people.ts";
import { said } from "../../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, teamId: string, memberId: string, decision: string, at: string;
let person: Visitor, member: Visitor;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  const team = await aTeam(database);
  teamId = team.teamId;
  memberId = await aMember(database, team, "practitioner", "Member A");
  await workingTogether(database, personId, teamId);
  await aGrant(database, personId, { teamId, sections: ["decisions"], may: ["see", "answer", "write"] });
  person = await server.as(personId);
  member = await server.as(memberId);
  decision = await said(database, personId, { kind: "decision", body: { text: "The tablets", about: "medicine" } });
  await said(database, personId, { kind: "decided", about: decision, body: { text: "A quarter less", who: "together" } });
  at = `/people/${personId}/deciding/${decision}/afterwards`;
});

const form = (fields: Fields): Fields => ({ id: newId(), statementId: newId(), ...fields });
const took = (who: Visitor, fields: Fields = {}) => who.post(`${at}/took`, form({ took: "differently", ...fields }));
const effect = async (who: Visitor, text: string, steps = "not at all\r\na bit\r\nvery"): Promise<string> => {
  const sent = form({ text, wish: "unwanted", steps });
  expect((await who.post(`${at}/effects`, sent)).statusCode).toBe(303);
  return String(sent.statementId);
};
const mark = (who: Visitor, of: string, word: string, fields: Fields = {}) =>
  who.post(`${at}/marks`, form({ effect: of, word, ...fields }));
const picture = (body: string): string => /aria-label="(What came of it over time[^"]*)"/.exec(body)?.[1] ?? "";

describe("what came of a decision", () => {
  it("is asked without a word of agreement: somebody else may have decided it", async () => {
    await took(person, { took: "agreed" });
    for (const path of ["/deciding/afterwards", at]) {
      const { body } = await person.get(path);
      expect(body).toMatch(/as decided/i);
      expect(body).not.toMatch(/as agreed/i);
    }
  });

  it("is put right with no day that is still to come", async () => {
    await took(person, { text: "The box was at home" });
    const { rows } = await server.database.pool.query(
      "select statement_id, revision_id from statement where person_id = $1 and kind = 'afterwards'",
      [personId],
    );
    const { statement_id: id, revision_id: based } = rows[0];
    const wrong = { id: newId(), based, decision, took: "not", text: "Typed", on: "2999-01-01" };
    const answer = await person.post(`/people/${personId}/statements/${id}`, wrong);
    expect([answer.statusCode, answer.body.includes("This day is still to come"), answer.body.includes("Typed")]).toEqual([
      422,
      true,
      true,
    ]);
  });

  it("comes along with the decision in what the person takes, and nothing of both is left when they close their record", async () => {
    await took(person, { text: "The box was at home" });
    const of = await effect(person, "hands shake");
    await mark(person, of, "a bit", { text: "like leaves" });
    await said(server.database, personId, { kind: "decision-option", about: decision, body: { text: "Leaving out Sundays" } });
    const preparation = await said(server.database, personId, {
      kind: "preparation",
      body: { decision, text: "Slow until eleven", on: "2099-01-01" },
    });
    await said(server.database, personId, { kind: "question", about: preparation, body: { text: "How would I stop it?" } });
    const ALL = [
      "The tablets",
      "A quarter less",
      "The box was at home",
      "hands shake",
      "like leaves",
      "Leaving out Sundays",
      "Slow until eleven",
      "How would I stop it?",
    ];
    for (const path of ["/take/document", "/take/text", "/take/fhir"]) {
      const { body } = await person.get(path);
      for (const words of ALL) expect([path, words, body.includes(words)]).toEqual([path, words, true]);
    }
    await transaction(server.database.pool, { provenAccount: personId }, (tx) => tx.all("afterwards/close", "select close_record()"));
    for (const table of ["statement", "revision", "statement_event", "unsaved"])
      expect([table, (await server.database.pool.query(`select 1 from ${table} where person_id = $1`, [personId])).rowCount]).toEqual([
        table,
        0,
      ]);
    for (const path of [at, `/people/${personId}`]) expect((await member.get(path)).statusCode).toBe(404);
  });

  it("gives back to the person what they began to say at length, until it is saved", async () => {
    const half = form({ took: "differently", text: "Half of how it went", on: "2026-01-01", at });
    expect((await person.post(`${at}/took`, half, { accept: "application/json" })).json()).toEqual({ ok: true });
    expect((await person.get(at)).body).toContain(">Half of how it went</textarea>");
    expect((await person.get("/home")).body).toContain(`href="${at}"`);
    await person.post(`${at}/took`, half);
    const { body } = await person.get(at);
    expect(body).toContain("Half of how it went");
    expect(body).not.toContain(">Half of how it went</textarea>");
  });

  it("and the meeting that was prepared for stands on the pages of those who may read it, until its day is over", async () => {
    const TODAY = new Date().toISOString().slice(0, 10);
    const preparation = await said(server.database, personId, { kind: "preparation", body: { decision, text: "Slow", on: TODAY } });
    await said(server.database, personId, { kind: "preparation", body: { decision, text: "Slow", on: "2020-01-01" } });
    const to = `/people/${personId}/preparations/${preparation}`;
    for (const path of ["/people", `/people/${personId}`]) expect((await member.get(path)).body).not.toContain(to);
    await aGrant(server.database, personId, { teamId, sections: ["decision-preparation"], may: ["see"] });
    expect((await member.get("/people")).body).toContain("a meeting they prepared for");
    for (const path of ["/people", `/people/${personId}`]) expect((await member.get(path)).body.split(to).length).toBeGreaterThan(1);
    expect((await member.get(`/people/${personId}`)).body.split("Prepared for a meeting on")).toHaveLength(2);
  });

  it("is said in one press, or in words for another day, and is there once when sent twice", async () => {
    const once = form({ took: "not", text: "The box was at home", on: "2026-01-05" });
    for (let time = 0; time < 2; time += 1) expect((await person.post(`${at}/took`, once)).statusCode).toBe(303);
    await took(person);
    const { body } = await person.get(at);
    expect(picture(body).split("not taken, or not done")).toHaveLength(2);
    expect(picture(body)).toContain("5 January 2026");
    for (const words of ["The box was at home", "A quarter less", "Nothing here prescribes"]) expect(body).toContain(words);
  });

  it("says beside the picture what a full, a half and an empty circle mean, once there is one", async () => {
    const explained = "full as decided, half differently, empty not";
    expect((await person.get(at)).body).not.toContain(explained);
    await took(person);
    expect((await person.get(at)).body).toContain(explained);
  });

  it("names effects in the person’s words and marks them with words of their own, which stay as they were said", async () => {
    const shaking = await effect(person, "hands shake");
    await mark(person, shaking, "a bit");
    const { rows } = await server.database.pool.query("select revision_id from statement where statement_id = $1", [shaking]);
    await person.post(`/people/${personId}/statements/${shaking}`, {
      id: newId(),
      based: rows[0].revision_id,
      text: "hands shake",
      wish: "unwanted",
      steps: "still\nlike leaves",
    });
    await mark(person, shaking, "like leaves");
    const { body } = await person.get(at);
    for (const words of ["hands shake: a bit", "hands shake: like leaves"]) expect(picture(body)).toContain(words);
    expect((await mark(person, shaking, "a bit")).statusCode).toBe(422);
  });

  it("keeps what was typed where something is missing or has not come yet, and refuses what is none", async () => {
    const late = await took(person, { text: "Kept as typed", on: "2099-01-01" });
    expect([late.statusCode, late.body.includes("has not come yet"), late.body.includes("Kept as typed")]).toEqual([422, true, true]);
    for (const wrong of [{ took: "" }, { took: "level" }, { on: "2026-02-31" }, { id: "x" }] as Fields[])
      expect((await took(person, { text: "Kept as typed", ...wrong })).statusCode).toBe(422);
    const few = await person.post(`${at}/effects`, form({ text: "hands shake", wish: "unwanted", steps: "only one" }));
    expect([few.statusCode, few.body.includes("two to seven different words"), few.body.includes("only one")]).toEqual([422, true, true]);
    for (const id of [newId(), decision, "x"]) expect((await mark(person, id, "a bit")).statusCode).toBe(404);
  });

  it("is put away and brought back, and nothing of it is lost", async () => {
    const sent = form({ took: "not", text: "Said too quickly" });
    await person.post(`${at}/took`, sent);
    await person.post(`${at}/put-away/${sent.statementId}`, {});
    expect(picture((await person.get(at)).body)).toBe("");
    await person.post(`${at}/bring-back/${sent.statementId}`, {});
    expect(picture((await person.get(at)).body)).toContain("Said too quickly");
    expect((await member.post(`${at}/put-away/${sent.statementId}`, {})).statusCode).toBe(404);
  });
});

describe("who reads and says it", () => {
  it("is the person alone, whatever of the decision is shared, until they share it; then it stands where they meet", async () => {
    await took(person, { text: "Only mine" });
    expect((await member.get(at)).statusCode).toBe(404);
    const page = `/people/${personId}/deciding/${decision}`;
    expect((await member.get(page)).body).not.toContain("Only mine");
    expect((await took(member)).statusCode).toBe(404);
    await aGrant(server.database, personId, { teamId, sections: ["decision-afterwards"], may: ["see"] });
    expect((await member.get(at)).body).toContain("Only mine");
    expect(picture((await member.get(page)).body)).toContain("Only mine");
    expect((await took(member)).statusCode).toBe(404);
    expect((await member.get(at)).body).not.toContain("/took");
    const supporter = await server.as(await aSupporter(server.database, personId));
    expect((await supporter.get(at)).statusCode).toBe(404);
    expect((await person.get("/who-looked")).body.length).toBeGreaterThan(0);
  });

  it("may be written down for them, marked until they say yes, and by nobody in a voice of their own", async () => {
    await aGrant(server.database, personId, { teamId, sections: ["decision-afterwards"], may: ["see", "answer", "write"] });
    expect((await took(member, { text: "She said so" })).statusCode).toBe(303);
    const shaking = await effect(member, "hands shake");
    await mark(member, shaking, "very");
    const { rows } = await server.database.pool.query(
      "select distinct voice from statement where section = 'decision-afterwards' and person_id = $1",
      [personId],
    );
    expect(rows).toEqual([{ voice: "scribed" }]);
    expect((await person.get("/home")).body).toContain("wrote something down for you");
    for (const kind of ["afterwards", "decision-effect", "after"]) {
      const as = said(server.database, personId, {
        by: memberId,
        kind,
        voice: "own",
        about: kind === "after" ? shaking : undefined,
        body: { decision, took: "not", text: "x", wish: "wanted", steps: "a\nb", word: "a", step: 0, of: 2 },
      });
      await expect(as).rejects.toThrow(/row-level security/);
    }
  });

  it("is put beside a decision by the person, where it was written down without one", async () => {
    const loose = await said(server.database, personId, { kind: "afterwards", body: { took: "not", text: "Which one?" } });
    expect((await person.get("/deciding/afterwards")).body).toContain("Which decision is it about?");
    expect((await person.post(`/deciding/afterwards/${loose}/place`, { id: newId(), decision: newId() })).statusCode).toBe(404);
    await person.post(`/deciding/afterwards/${loose}/place`, { id: newId(), decision });
    expect(picture((await person.get(at)).body)).toContain("Which one?");
    expect((await person.get("/deciding/afterwards")).body).not.toContain("Which decision is it about?");
  });
});

describe("the next preparation", () => {
  it("tells what has been since the one before by itself, and others only what is shared with them", async () => {
    const { database } = server;
    await took(person, { text: "Before the first" });
    await said(database, personId, { kind: "preparation", body: { decision, text: "First" } });
    await took(person, { text: "Since the first" });
    const next = await said(database, personId, { kind: "preparation", body: { decision, text: "Second" } });
    const path = `/people/${personId}/preparations/${next}`;
    const { body } = await person.get(path);
    expect([body.includes("Since the first"), body.includes("Before the first")]).toEqual([true, false]);
    expect((await person.get(`${path}?since=no`)).body).not.toContain("Since the first");
    await aGrant(database, personId, { teamId, sections: ["decision-preparation"], may: ["see"] });
    expect((await member.get(path)).body).not.toContain("Since the first");
    await aGrant(database, personId, { teamId, sections: ["decision-afterwards"], may: ["see"] });
    expect((await member.get(path)).body).toContain("Since the first");
    const later = await took(person, { text: "Said later still" });
    expect(later.statusCode).toBe(303);
    expect((await person.get(path)).body).toContain("Said later still");
  });
});
