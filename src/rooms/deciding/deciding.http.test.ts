import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { append } from "../../record/statements/store.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

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
  await aGrant(database, personId, { teamId, sections: ["decisions"], may: ["see", "answer"] });
  person = await server.as(personId);
  member = await server.as(memberId);
  decision = await said(database, personId, { kind: "decision", body: { text: "Go on with the tablets, or not", about: "medicine" } });
  at = `/people/${personId}/deciding/${decision}`;
});

const form = (fields: Fields): Fields => ({ id: newId(), statementId: newId(), ...fields });
const option = async (who: Visitor, text: string): Promise<string> => {
  const sent = form({ text });
  expect((await who.post(`${at}/options`, sent)).statusCode).toBe(303);
  return String(sent.statementId);
};
const point = async (who: Visitor, of: string, side: string, text: string, more: Fields = {}): Promise<string> => {
  const sent = form({ option: of, side, text, ...more });
  expect((await who.post(`${at}/points`, sent)).statusCode).toBe(303);
  return String(sent.statementId);
};
/** The cells of one line of the grid, in their order, as a page shows them. */
const cellsOf = (body: string, words: string): string[] => {
  const row = body.split('<tr role="row">').find((each) => each.includes(words)) ?? "";
  return row.split('role="cell"').slice(1);
};

describe("the options of a decision", () => {
  it("hold leaving things as they are from the beginning, and what each says stands in its cell as theirs", async () => {
    expect((await person.get(at)).body).toContain("Leaving things as they are");
    const less = await option(person, "A quarter less");
    await point(member, less, "bad", "For one in four it comes back");
    await point(person, less, "good", "Mornings back");
    await point(member, "nothing", "good", "It has held so far");
    for (const who of [person, member]) {
      const { body } = await who.get(at);
      const [, good, bad] = cellsOf(body, "A quarter less");
      expect([good!.includes("Mornings back"), good!.includes("say own")]).toEqual([true, true]);
      expect([bad!.includes("For one in four it comes back"), bad!.includes("say practitioner")]).toEqual([true, true]);
      expect(cellsOf(body, "<b>Leaving things as they are</b>")[1]).toContain("It has held so far");
    }
  });

  it("are weighed by the person alone: once for each point, and changed with one press", async () => {
    const harm = await point(member, await option(person, "Less"), "bad", "It may come back");
    expect((await member.post(`${at}/matters`, form({ point: harm, weight: "little" }))).statusCode).toBe(404);
    expect((await member.get(at)).body).not.toContain("/matters");
    await person.post(`${at}/matters`, form({ point: harm, weight: "lot" }));
    await person.post(`${at}/matters`, form({ point: harm, weight: "some" }));
    const { body } = await member.get(at);
    expect([body.includes("Matters somewhat"), body.includes("Matters a lot")]).toEqual([true, false]);
    const { rows } = await server.database.pool.query("select revisions from statement where about_id = $1", [harm]);
    expect(rows).toEqual([{ revisions: 2 }]);
  });

  it("lose leaving things as they are only with a reason, which everybody reads, and get it back", async () => {
    const refused = await person.post(`${at}/nothing`, form({ text: "  " }));
    expect([refused.statusCode, refused.body.includes("Write something here first")]).toEqual([422, true]);
    expect((await member.post(`${at}/nothing`, form({ text: "No" }))).statusCode).toBe(404);
    await person.post(`${at}/nothing`, form({ text: "I cannot go on like this" }));
    const { body } = await member.get(at);
    expect([body.includes("Leaving things as they are was left out"), body.includes("I cannot go on like this")]).toEqual([true, true]);
    const [, reason] = /put-away\/([0-9a-f-]{36})"[^>]*>(?:(?!<\/form>).)*Take it in again/s.exec((await person.get(at)).body)!;
    await person.post(`${at}/put-away/${reason}`, {});
    expect((await member.get(at)).body).not.toContain("was left out");
  });

  it("keep what was typed where something is missing, refuse what is none, and are there once when sent twice", async () => {
    const less = await option(person, "Less");
    const empty = await person.post(`${at}/points`, form({ option: less, side: "good", text: " " }));
    expect([empty.statusCode, empty.body.includes("Write something here first")]).toEqual([422, true]);
    const long = "x".repeat(50_001);
    const tooLong = await person.post(`${at}/options`, form({ text: long }));
    expect([tooLong.statusCode, tooLong.body.includes(long)]).toEqual([422, true]);
    const twice = form({ option: less, side: "good", text: "Only once" });
    for (let time = 0; time < 2; time += 1) expect((await person.post(`${at}/points`, twice)).statusCode).toBe(303);
    expect((await person.get(at)).body.split('<p class="words" dir="auto">Only once</p>')).toHaveLength(2);
    for (const wrong of [{ side: "level" }, { side: "__proto__" }, { option: newId() }, { option: "" }])
      expect((await person.post(`${at}/points`, form({ option: less, side: "good", text: "x", ...wrong }))).statusCode).toBe(404);
    expect((await person.post(`${at}/matters`, form({ option: less, weight: "9" }))).statusCode).toBe(422);
  });

  it("are put away and brought back by the person; others take back only what is theirs", async () => {
    const less = await option(member, "Less");
    const mine = await point(person, less, "bad", "The winter");
    expect((await member.post(`${at}/put-away/${mine}`, {})).statusCode).toBe(404);
    await member.post(`${at}/put-away/${less}`, {});
    expect((await person.get(at)).body).not.toContain("The winter");
    const evening = await option(person, "In the evening");
    await person.post(`${at}/put-away/${evening}`, {});
    await person.post(`${at}/bring-back/${evening}`, {});
    expect((await person.get(at)).body).toContain("In the evening");
  });

  it("are written down for the person by whoever may, marked until the person has said yes", async () => {
    await aGrant(server.database, personId, { teamId, sections: ["decisions"], may: ["see", "answer", "write"] });
    const less = await option(person, "Less");
    await point(member, less, "good", "Mornings", { forPerson: "yes" });
    await member.post(`${at}/matters`, form({ option: less, weight: "lot", text: "That I can paint" }));
    expect((await person.get(at)).body).toContain("say scribed");
    expect((await person.get("/home")).body).toContain("wrote something down for you");
  });
});

describe("the database, whatever the application does", () => {
  const asMember = (kind: string, body: unknown, voice: "practitioner" | "own" = "practitioner") =>
    transaction(server.database.pool, { provenAccount: memberId }, (tx) =>
      append(tx, {
        personId,
        statementId: newId(),
        revisionId: newId(),
        basedOn: null,
        kind,
        section: "decisions",
        aboutId: decision,
        rootId: decision,
        voice,
        authorId: memberId,
        body,
      }),
    );

  it("lets a practitioner say what they know, and refuses them every cell that is the person’s", async () => {
    await expect(asMember("option-point", { side: "good", text: "Known", nothing: true })).resolves.toBeTruthy();
    for (const [kind, body] of [
      ["option-matters", { weight: "lot", text: "", nothing: true }],
      ["without-nothing", { text: "No" }],
      ["decided", { text: "Less", who: "me" }],
      ["decided", { text: "Less", who: "together" }],
      ["after", { text: "Not taken" }],
    ] as const) {
      await expect(asMember(kind, body)).rejects.toThrow(/row-level security/);
      await expect(asMember(kind, body, "own")).rejects.toThrow(/row-level security/);
    }
  });
});

describe("a preparation", () => {
  const begin = async (fields: Fields = {}): Promise<string> => {
    const sent = form({ decision, on: "", ...fields });
    expect((await person.post("/deciding/preparations/begin", sent)).statusCode).toBe(303);
    return String(sent.statementId);
  };
  const basedOf = async (id: string) =>
    String((await server.database.pool.query("select revision_id from statement where statement_id = $1", [id])).rows[0].revision_id);
  const step = async (id: string, topic: string, fields: Fields) =>
    person.post("/deciding/preparations", { id: newId(), statementId: id, based: await basedOf(id), topic, ...fields });

  it("is written one question a page, leads on, and is read on one page by the person alone until it is shared", async () => {
    const id = await begin();
    expect((await step(id, "been", { text: "Slow until eleven" })).headers.location).toContain(`${id}/helps`);
    await step(id, "worries", { worries: "That nobody listens" });
    const whole = `/people/${personId}/preparations/${id}`;
    const { body } = await person.get(whole);
    for (const words of ["Slow until eleven", "That nobody listens", "Only you"]) expect(body).toContain(words);
    expect((await member.get(whole)).statusCode).toBe(404);
    expect((await member.get(at)).body).not.toContain(id);
    await aGrant(server.database, personId, { teamId, sections: ["decision-preparation"], may: ["see"] });
    expect((await member.get(whole)).body).toContain("Slow until eleven");
    expect((await member.get(at)).body).toContain(id);
    expect((await member.get(`/deciding/preparations/${id}/been`)).statusCode).toBe(404);
  });

  it("holds what was picked as it is where it was written, for whoever reads the page, and nothing that was not picked", async () => {
    const { database } = server;
    const strength = (text: string) => said(database, personId, { kind: "strength", body: { area: "", type: "good-at", text } });
    const [running, singing] = [await strength("Running before it is light"), await strength("Singing")];
    const id = await begin();
    await step(id, "helps", { helps: "", from: [running] });
    await aGrant(database, personId, { teamId, sections: ["decision-preparation"], may: ["see"] });
    const whole = `/people/${personId}/preparations/${id}`;
    const { body } = await member.get(whole);
    expect([body.includes("Running before it is light"), body.includes("Singing")]).toEqual([true, false]);
    await person.post(`/strengths/${running}/put-away`, {});
    expect((await member.get(whole)).body).not.toContain("Running before it is light");
    const supporter = await server.as(await aSupporter(database, personId));
    expect((await supporter.get(whole)).statusCode).toBe(404);
    expect((await person.get(whole)).body).not.toContain(singing);
  });

  it("shows nothing of what somebody wrote into it in the person’s name", async () => {
    const { database } = server;
    const secret = await said(database, personId, { kind: "strength", body: { area: "", type: "good-at", text: "Mine alone" } });
    await aGrant(database, personId, { teamId, sections: ["decision-preparation"], may: ["see", "answer", "write"] });
    const id = await said(database, personId, { kind: "preparation", by: memberId, voice: "scribed", body: { helpsFrom: [secret] } });
    expect((await member.get(`/people/${personId}/preparations/${id}`)).body).not.toContain("Mine alone");
  });

  it("takes questions one by one, each answered beside it", async () => {
    const id = await begin();
    const ask = (question: string) => person.post(`/deciding/preparations/${id}/ask`, { id: newId(), questionId: newId(), question });
    const empty = await ask(" ");
    expect([empty.statusCode, empty.body.includes("Write something here first")]).toEqual([422, true]);
    await ask("What else could we try?");
    await aGrant(server.database, personId, { teamId, sections: ["decision-preparation"], may: ["see", "answer"] });
    expect((await member.get(`/people/${personId}`)).body).toContain("What else could we try?");
    const whole = `/people/${personId}/preparations/${id}`;
    const [, question] = /statements\/([0-9a-f-]{36})\/answer/.exec((await member.get(whole)).body)!;
    await member.post(`/people/${personId}/statements/${question}/answer`, form({ text: "Talking first", back: whole }));
    expect((await person.get(whole)).body).toContain("Talking first");
  });

  it("keeps what was typed where it cannot be saved, and the next one picks again what was picked", async () => {
    const strength = await said(server.database, personId, { kind: "strength", body: { area: "", type: "good-at", text: "Running" } });
    const id = await begin();
    const refused = await step(id, "power", { power: "x".repeat(50_001), from: [strength] });
    expect([refused.statusCode, refused.body.includes("x".repeat(50_001))]).toEqual([422, true]);
    await step(id, "power", { power: "I paint", from: [strength] });
    expect((await person.post("/deciding/preparations/begin", form({ decision, on: "2026-02-31" }))).statusCode).toBe(422);
    const next = await begin();
    const { body } = await person.get(`/deciding/preparations/${next}/power`);
    expect([body.includes(`value="${strength}" checked`), body.includes("I paint")]).toEqual([true, true]);
    expect((await person.get(`/deciding/preparations/${next}/power?last=yes`)).body).toContain(">I paint</textarea>");
  });

  it("is for a decision of the person’s own, or for none", async () => {
    for (const wrong of [newId(), personId])
      expect((await person.post("/deciding/preparations/begin", form({ decision: wrong, on: "" }))).statusCode).toBe(404);
    expect((await person.get(`/people/${personId}/preparations/${await begin({ decision: "" })}`)).statusCode).toBe(200);
  });
});
