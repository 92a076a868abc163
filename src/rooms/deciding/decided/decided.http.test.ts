import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../../ground/core/id.ts";
import { VOICES } from "../../../ground/core/voice.ts";
import { transaction } from "../../../ground/database/transaction.ts";
import { append } from "../../../record/statements/store.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../../tests/builders/people.ts";
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
  await aGrant(database, personId, { teamId, sections: ["decisions"], may: ["see", "answer"] });
  person = await server.as(personId);
  member = await server.as(memberId);
  decision = await said(database, personId, { kind: "decision", body: { text: "The tablets", about: "medicine" } });
  at = `/people/${personId}/deciding/${decision}`;
});

const form = (fields: Fields): Fields => ({ id: newId(), statementId: newId(), ...fields });
const ours = (who: Visitor, fields: Fields = {}) =>
  who.post(`${at}/decided/ours`, form({ text: "A quarter less", who: "together", sure: "7", ...fields }));
const other = (who: Visitor, fields: Fields = {}) =>
  who.post(`${at}/decided/other`, form({ text: "The injection", power: "mha-detained", powerWords: "Dr Haddad", ...fields }));
const agree = `/agree/decision/`;
const agreePage = (who: Visitor) => who.get(`/people/${personId}${agree}${decision}`);
const hidden = (page: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)![1]!;
const putForward = async (who: Visitor) => {
  const { body } = await agreePage(who);
  return who.post(`/people/${personId}${agree}${decision}`, {
    id: newId(),
    read: hidden(body, "read"),
    with: memberId,
    reviewOn: "2099-01-01",
  });
};

describe("what was decided", () => {
  it("is put right with no day that is over and no power there is not, and keeps what was typed", async () => {
    await other(member, { lookOn: "2099-05-01" });
    const { rows } = await server.database.pool.query(
      "select statement_id, revision_id from statement where person_id = $1 and kind = 'decided'",
      [personId],
    );
    const { statement_id: id, revision_id: based } = rows[0];
    const edit = (fields: Fields) =>
      member.post(`/people/${personId}/statements/${id}`, {
        id: newId(),
        based,
        text: "The injection",
        who: "other",
        power: "mha-detained",
        lookOn: "2099-05-01",
        ...fields,
      });
    for (const [wrong, words] of [
      [{ lookOn: "2020-01-01", text: "As it was typed" }, "This day is over"],
      [{ power: "because-i-say-so", text: "As it was typed" }, "Choose one of the answers"],
    ] as const) {
      const answer = await edit(wrong);
      expect([answer.statusCode, answer.body.includes(words), answer.body.includes("As it was typed")]).toEqual([422, true, true]);
    }
    expect((await edit({ text: "The injection, half of it" })).statusCode).toBe(303);
  });

  it("that others decided is taken back by whoever wrote it, also after the person put it away, and then stays taken back", async () => {
    await other(member);
    const { rows } = await server.database.pool.query("select statement_id from statement where person_id = $1 and kind = 'decided'", [
      personId,
    ]);
    const id = rows[0].statement_id;
    expect((await person.post(`${at}/put-away/${id}`, {})).statusCode).toBe(303);
    expect((await member.get(at)).body).toContain(`${at}/put-away/${id}`);
    const colleague = await server.as(await aMember(server.database, await aTeam(server.database), "practitioner"));
    expect((await colleague.post(`${at}/put-away/${id}`, {})).statusCode).toBe(404);
    expect((await member.post(`${at}/put-away/${id}`, {})).statusCode).toBe(303);
    expect((await member.get(at)).body).not.toContain(`${at}/put-away/${id}`);
    expect((await person.post(`${at}/bring-back/${id}`, {})).statusCode).toBe(404);
    const { rows: after } = await server.database.pool.query("select state from statement where statement_id = $1", [id]);
    expect(after).toEqual([{ state: "withdrawn" }]);
  });

  it("is said by the person: in which words, how sure, who decided, and when it is looked at again", async () => {
    expect((await ours(person, { sureWords: "I may go back", lookOn: "2099-05-01" })).statusCode).toBe(303);
    for (const who of [person, member]) {
      const { body } = await who.get(at);
      for (const words of ["A quarter less", "We decided together", "7 out of 10", "I may go back", "1 May 2099"])
        expect(body).toContain(words);
    }
  });

  it("keeps what was typed where something is missing or cannot be", async () => {
    for (const [wrong, words] of [
      [{ text: " " }, "Write something here first"],
      [{ who: "" }, "Choose one of the answers"],
      [{ who: "other" }, "Choose one of the answers"],
      [{ sure: "11" }, "Choose a number from 0 to 10"],
      [{ lookOn: "2020-01-01" }, "This day is over"],
      [{ lookOn: "2099-02-31" }, "Give a day that exists"],
    ] as [Fields, string][]) {
      const refused = await ours(person, { sureWords: "Kept as typed", ...wrong });
      expect([refused.statusCode, refused.body.includes(words), refused.body.includes("Kept as typed")]).toEqual([422, true, true]);
    }
    const noPower = await other(member, { power: "", powerWords: "Kept, too" });
    expect([noPower.statusCode, noPower.body.includes("Kept, too")]).toEqual([422, true]);
    expect((await other(member, { power: "no-such-power" })).statusCode).toBe(422);
  });

  it("is there once when sent twice, and stays in its history when it is decided anew", async () => {
    const once = form({ text: "First", who: "me" });
    for (let time = 0; time < 2; time += 1) expect((await person.post(`${at}/decided/ours`, once)).statusCode).toBe(303);
    await ours(person, { text: "Second" });
    const { body } = await person.get(at);
    expect(body).toContain("1 earlier decision");
    expect(body.indexOf("Second")).toBeLessThan(body.indexOf("First"));
  });

  it("is the person’s to say: a practitioner writes it down only where they may, and never how sure somebody is in their own name", async () => {
    expect((await ours(member)).statusCode).toBe(404);
    expect((await member.get(at)).body).not.toContain("/decided/ours");
    await aGrant(server.database, personId, { teamId, sections: ["decisions"], may: ["see", "answer", "write"] });
    expect((await ours(member)).statusCode).toBe(303);
    expect((await person.get(at)).body).toContain("say scribed");
  });
});

describe("what somebody else decided", () => {
  it("is recorded with its power, and is shown as not agreed to everybody", async () => {
    expect((await other(member)).statusCode).toBe(303);
    expect((await person.get(at)).body).toContain("You have not agreed to it");
    const theirs = (await member.get(at)).body;
    for (const words of ["It is not agreed", "Treatment while detained", "Dr Haddad", "say practitioner"]) expect(theirs).toContain(words);
  });

  it("is put on record as not agreed, whoever signs it", async () => {
    await other(member);
    const path = String((await putForward(person)).headers.location).split("?")[0]!;
    const digest = hidden((await member.get(path)).body, "digest");
    for (const who of [person, member]) await who.post(`${path}/sign`, { id: newId(), digest, stance: "agree", reason: "" });
    for (const at of [path, `${path}/text`, `/people/${personId}/deciding/${decision}`]) {
      const { body } = await member.get(at);
      expect([at, body.includes("Not agreed: decided by"), body.includes("Everybody agrees")]).toEqual([at, true, false]);
    }
  });

  it("takes the place of what was agreed before, and stays so when the person puts it out of the way", async () => {
    await ours(person);
    await putForward(person);
    expect((await person.get(at)).body).toContain("Waiting for");
    await other(member);
    const { body } = await member.get(at);
    expect([body.includes("Waiting for"), body.includes("Read what was put forward before that")]).toEqual([false, true]);
    const [, part] = /id="s-([0-9a-f-]{36})"/.exec((await person.get(at)).body.split("You have not agreed")[1]!)!;
    await person.post(`${at}/put-away/${part}`, {});
    expect((await person.get(at)).body).toContain("You have not agreed");
  });
});

describe("the agreement", () => {
  it("holds the options, what mattered, questions with their answers and the decision, and is read in every form", async () => {
    const { database } = server;
    const option = await said(database, personId, {
      kind: "decision-option",
      about: decision,
      body: { text: "Less of it", medicine: null },
    });
    const point = await said(database, personId, {
      kind: "option-point",
      about: option,
      body: { side: "good", text: "Mornings back", nothing: false },
    });
    await said(database, personId, { kind: "option-matters", about: point, body: { weight: "lot", text: "I paint" } });
    const question = await said(database, personId, { kind: "question", about: decision, body: { text: "How would I stop it?" } });
    const answer = { kind: "answer", by: memberId, voice: "practitioner" as const };
    await said(database, personId, { ...answer, about: question, body: { text: "Over four weeks" } });
    const preparation = await said(database, personId, { kind: "preparation", body: { decision, text: "Only mine" } });
    await said(database, personId, { kind: "question", about: preparation, body: { text: "Not answered yet?" } });
    await ours(person);
    const forward = await putForward(person);
    const path = String(forward.headers.location).split("?")[0]!;
    const page = (await member.get(path)).body;
    const text = (await member.get(`${path}/text`)).body;
    for (const form of [page, text])
      for (const words of [
        "Less of it",
        "Mornings back",
        "I paint",
        "How would I stop it?",
        "Over four weeks",
        "A quarter less",
        "is no prescription",
      ])
        expect(form).toContain(words);
    for (const form of [page, text]) for (const words of ["Only mine", "Not answered yet?"]) expect(form).not.toContain(words);
    expect((await member.get(`${path}/pdf`)).headers["content-type"]).toContain("pdf");
    expect(JSON.parse((await member.get(`${path}/fhir`)).body)).toMatchObject({ resourceType: "Bundle", type: "document" });
  });

  it("says so where it was decided anew since, and offers to put that forward", async () => {
    await ours(person);
    await putForward(person);
    expect((await person.get(at)).body).not.toContain("Put it forward again");
    await ours(person, { text: "Back to the full dose" });
    const { body } = await person.get(at);
    expect([body.includes("It was decided anew"), body.includes("Put it forward again")]).toEqual([true, true]);
  });
});

describe("the database, whatever the application does", () => {
  const write = (by: string, voice: (typeof VOICES)[number], body: unknown) =>
    transaction(server.database.pool, { provenAccount: by }, (tx) =>
      append(tx, {
        personId,
        statementId: newId(),
        revisionId: newId(),
        basedOn: null,
        kind: "decided",
        section: "decisions",
        aboutId: decision,
        rootId: decision,
        voice,
        authorId: by,
        scribeId: voice === "scribed" ? by : null,
        body,
      }),
    );

  it("lets nobody but the person say how sure they are, or that they decided, in any voice of another", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("supporter" as const, "peer" as const, "practitioner" as const),
        fc.constantFrom("me", "together", "other"),
        fc.option(fc.integer({ min: 0, max: 10 })),
        fc.constantFrom("", "Quite sure"),
        async (voice, who, sure, sureWords) => {
          const body = { text: "Less", who, power: who === "other" ? "court" : "", powerWords: "", sure, sureWords, lookOn: null };
          const allowed = voice === "practitioner" && who === "other" && sure === null && sureWords === "";
          const wrote = await write(memberId, voice, body).then(
            () => true,
            () => false,
          );
          expect(wrote).toBe(allowed);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("at home", () => {
  it("waits on the day it is to be looked at again, and on the day before a meeting that was prepared for", async () => {
    const { database } = server;
    const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
    await ours(person);
    const soon = await said(database, personId, { kind: "preparation", body: { decision, on: day(1) } });
    const later = await said(database, personId, { kind: "preparation", body: { decision, on: day(9) } });
    const early = (await person.get("/home")).body;
    expect(early).toContain("You meet soon");
    expect(["Look again at what you decided", soon, later].map((each) => early.includes(each))).toEqual([false, true, false]);
    await database.pool.query(
      "update statement set body = body || jsonb_build_object('lookOn', $2::text) where person_id = $1 and kind = 'decided'",
      [personId, day(0)],
    );
    expect((await person.get("/home")).body).toContain("Look again at what you decided");
    for (const path of ["/people", `/people/${personId}`]) expect((await member.get(path)).body).toContain("Decision: ");
    await putForward(person);
    expect((await person.get("/home")).body).not.toContain("Look again at what you decided");
  });
});
