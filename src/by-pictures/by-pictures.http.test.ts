import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../tests/builders/people.ts";
import { said } from "../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../tests/builders/server.ts";
import { newId } from "../core/id.ts";
import { transaction } from "../database/transaction.ts";
import { readRecord, say } from "../record/store.ts";
import { isAside, type Statement } from "../record/statement.ts";
import { ANSWERS, type Answer } from "./shape.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const MUSIC = "/by-pictures/every-day/music";

async function aPersonAsked(may: string[] = ["see", "answer", "write"]) {
  const personId = await aPerson(server.database, "Person A");
  const team = await aTeam(server.database);
  const memberId = await aMember(server.database, team, "practitioner", "Member A");
  await workingTogether(server.database, personId, team.teamId);
  await aGrant(server.database, personId, { teamId: team.teamId, sections: ["wellness-plan", "decisions", "plan"], may });
  return { personId, memberId, person: await server.as(personId), member: await server.as(memberId) };
}

const hidden = (page: string, name: string): string =>
  decoded(new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "").replaceAll("&amp;", "&");
const decoded = (text: string): string => text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<");

/** Presses an answer on a page, as it stands there. */
async function press(visitor: Visitor, path: string, answer: Answer, ids = { id: newId(), statementId: newId() }) {
  const { body, statusCode } = await visitor.get(path);
  expect([path, statusCode]).toEqual([path, 200]);
  return visitor.post(path, { ...ids, shown: hidden(body, "shown"), answer });
}

const record = (personId: string): Promise<Statement[]> =>
  transaction(server.database.pool, { provenAccount: personId }, (tx) => readRecord(tx, personId));
const inUse = async (personId: string) => (await record(personId)).filter((each) => !isAside(each));
const events = async (personId: string) =>
  (await server.database.pool.query("select act from statement_event where person_id = $1 order by at", [personId])).rows.map(
    ({ act }) => act,
  );

describe("answering a picture", () => {
  it("says with a yes exactly the sentence that was shown, in the person's voice, marked as said by a picture", async () => {
    const { personId, person } = await aPersonAsked();
    const page = await person.get(MUSIC);
    expect(page.body).toContain("Does music help you?");
    expect(page.body).toContain("“Music helps me.”");
    const answer = await press(person, MUSIC, "yes");
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe("/by-pictures/every-day/animal?kept=music");
    expect(await record(personId)).toMatchObject([
      {
        kind: "wellness-entry",
        section: "wellness-plan",
        voice: "own",
        author_id: personId,
        body: { part: "every-day", text: "Music helps me.", byPicture: { question: "every-day.music", asked: "Does music help you?" } },
      },
    ]);
    expect((await person.get("/wellness/every-day")).body).toContain("Answered with a picture");
  });

  it("keeps no and not sure as answers in the same section, read by those who read it", async () => {
    const { personId, person, member } = await aPersonAsked();
    await press(person, MUSIC, "no");
    await press(person, "/by-pictures/every-day/animal", "unsure");
    const statements = await record(personId);
    expect(statements.map(({ kind, section, body }) => [kind, section, body.answer])).toEqual([
      ["picture-answer", "wellness-plan", "no"],
      ["picture-answer", "wellness-plan", "unsure"],
    ]);
    for (const page of [await person.get("/wellness/every-day"), await member.get(`/people/${personId}`)]) {
      expect(page.body).toContain("Does music help you?");
      expect(page.body).toContain("Not sure");
    }
  });

  it("tells what was kept, and who can see it, and shows three heaps at the end", async () => {
    const { person } = await aPersonAsked();
    const { headers } = await press(person, MUSIC, "yes");
    const next = await person.get(String(headers.location));
    expect(next.body).toContain("Kept: yes. “Music helps me.”");
    expect(next.body).toMatch(/Who can see it: You, and somebody/);
    await press(person, "/by-pictures/every-day/outside", "no");
    const heaps = await person.get("/by-pictures/every-day");
    expect(heaps.body).toContain("2 of 8 answered");
    expect(heaps.body).toMatch(/id="heap-yes".*Music helps me\..*id="heap-no".*Does it help you to go outside every day\?/s);
  });

  it("puts a yes away when the answer changes, brings it back with the next yes, and loses nothing on the way", async () => {
    const { personId, person } = await aPersonAsked();
    for (const answer of ["yes", "no", "unsure", "yes"] as const) await press(person, MUSIC, answer);
    const statements = await record(personId);
    expect(statements).toHaveLength(2);
    expect(statements.filter((each) => !isAside(each))).toMatchObject([{ kind: "wellness-entry", body: { text: "Music helps me." } }]);
    expect(await events(personId)).toEqual(["put away", "put away", "bring back"]);
  });

  it("shows exactly the last answer after any number of changes, each sent once or more, and forgets no word", async () => {
    const { personId, person } = await aPersonAsked();
    const answers = fc.array(fc.record({ answer: fc.constantFrom(...ANSWERS), again: fc.boolean() }), { minLength: 1, maxLength: 8 });
    let revisions = 0;
    await fc.assert(
      fc.asyncProperty(answers, async (presses) => {
        for (const { answer, again } of presses) {
          const ids = { id: newId(), statementId: newId() };
          await press(person, MUSIC, answer, ids);
          if (again) expect((await press(person, MUSIC, answer, ids)).statusCode).toBe(303);
        }
        const last = presses.at(-1)!.answer;
        const standing = await inUse(personId);
        expect(standing).toHaveLength(1);
        expect(standing[0]!.kind === "picture-answer" ? standing[0]!.body.answer : "yes").toBe(last);
        const { rows } = await server.database.pool.query("select count(*)::int as n from revision where person_id = $1", [personId]);
        expect(rows[0].n).toBeGreaterThanOrEqual(revisions);
        revisions = rows[0].n;
        expect(await record(personId)).not.toHaveLength(0);
        expect((await record(personId)).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 12 },
    );
  });

  it("is harmless when an old press arrives once more after the answer was changed", async () => {
    const { personId, person } = await aPersonAsked();
    const ids = { id: newId(), statementId: newId() };
    await press(person, MUSIC, "yes", ids);
    await press(person, MUSIC, "no");
    expect((await person.post(MUSIC, { ...ids, shown: "Music helps me.", answer: "yes" })).statusCode).toBe(303);
    expect(await inUse(personId)).toMatchObject([{ kind: "picture-answer", body: { answer: "no" } }]);
  });

  it("keeps the person's own wording, and says it with the next yes", async () => {
    const { personId, person } = await aPersonAsked();
    await press(person, MUSIC, "yes");
    const [entry] = await record(personId);
    const { statement_id: statementId, revision_id: based } = entry!;
    await person.post("/wellness/entries", { id: newId(), statementId, based, part: "every-day", text: "Music, loud.", response: "" });
    expect((await record(personId))[0]!.body).toMatchObject({ text: "Music, loud.", byPicture: { reworded: true } });
    expect((await person.get("/wellness/every-day")).body).not.toContain("Answered with a picture");
    expect((await person.get(MUSIC)).body).toContain("“Music, loud.”");
    await press(person, MUSIC, "no");
    await press(person, MUSIC, "yes");
    expect(await inUse(personId)).toMatchObject([{ body: { text: "Music, loud." } }]);
  });

  it("keeps nothing where the words are others than those that were shown, and says so", async () => {
    const { personId, person } = await aPersonAsked();
    const answer = await person.post(MUSIC, { id: newId(), statementId: newId(), shown: "I hate music.", answer: "yes" });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain("Nothing was kept");
    expect(await record(personId)).toEqual([]);
  });

  it.each([
    ["an answer there is not", { answer: "maybe" }, 422],
    ["no answer", { answer: "" }, 422],
    ["two answers", { answer: ["yes", "no"] }, 422],
    ["ids that are none", { id: "1", statementId: "2" }, 422],
  ])("refuses %s, and keeps nothing", async (_what, wrong, status) => {
    const { personId, person } = await aPersonAsked();
    const form = { id: newId(), statementId: newId(), shown: "Music helps me.", answer: "yes", ...wrong };
    expect((await person.post(MUSIC, form)).statusCode).toBe(status);
    expect(await record(personId)).toEqual([]);
  });

  it("has nothing at an address that is none", async () => {
    const { person, personId } = await aPersonAsked();
    for (const path of [
      "/by-pictures/nothing",
      "/by-pictures/every-day/nothing",
      "/by-pictures/both-sides?about=x",
      `/by-pictures/options?about=${newId()}`,
    ])
      expect([path, (await person.get(path)).statusCode]).toEqual([path, 404]);
    expect((await person.get(`/people/${personId}/by-pictures`)).statusCode).toBe(404);
  });
});

describe("somebody who holds the tablet", () => {
  it("writes down what the person shows them, marked as such, and the person says that all of it is right", async () => {
    const { personId, person, member } = await aPersonAsked();
    const at = `/people/${personId}${MUSIC}`;
    await press(member, at, "yes");
    await press(member, `/people/${personId}/by-pictures/every-day/animal`, "no");
    expect(await record(personId)).toMatchObject([{ voice: "scribed" }, { voice: "scribed", kind: "picture-answer" }]);
    const told = await server.database.pool.query("select act from access_event where person_id = $1 and act = 'wrote'", [personId]);
    expect(told.rows).toHaveLength(2);
    const home = await person.get("/home");
    expect(home.body).toContain("Member A asked you with pictures");
    expect(home.body).toContain("2 answers were written down for you.");
    const check = await person.get("/by-pictures/check");
    const right = [...check.body.matchAll(/type="hidden" name="right" value="([^"]*)"/g)].map(([, value]) => value!);
    await person.post("/by-pictures/check", { right });
    expect((await record(personId)).map(({ voice }) => voice)).toEqual(["confirmed", "confirmed"]);
    expect((await person.get("/home")).body).not.toContain("asked you with pictures");
  });

  it("changes what they wrote down themselves, and never the person's own answer", async () => {
    const { personId, person, member } = await aPersonAsked();
    const at = `/people/${personId}${MUSIC}`;
    for (const answer of ["yes", "no", "unsure", "yes"] as const) await press(member, at, answer);
    expect(await inUse(personId)).toMatchObject([{ voice: "scribed", body: { text: "Music helps me." } }]);
    await press(person, MUSIC, "yes");
    expect(await inUse(personId)).toMatchObject([{ voice: "own", body: { text: "Music helps me." } }]);
    await press(member, at, "no");
    expect((await inUse(personId)).map(({ voice, kind }) => [voice, kind])).toEqual([
      ["own", "wellness-entry"],
      ["scribed", "picture-answer"],
    ]);
    await press(member, at, "yes");
    expect(await inUse(personId)).toMatchObject([{ voice: "own" }]);
  });

  it("leaves it to the person which of two answers stands", async () => {
    const { personId, person, member } = await aPersonAsked();
    await press(person, MUSIC, "yes");
    await press(member, `/people/${personId}${MUSIC}`, "no");
    await press(person, MUSIC, "no");
    expect(await inUse(personId)).toMatchObject([{ voice: "own", kind: "picture-answer", body: { answer: "no" } }]);
  });

  it("asks only where the person lets them write", async () => {
    const { personId, member } = await aPersonAsked();
    expect((await member.get(`/people/${personId}/by-pictures`)).body).not.toContain("/safety-signs");
    expect((await member.get(`/people/${personId}/by-pictures/safety-signs/sleep`)).statusCode).toBe(404);
    expect((await member.get(`/people/${personId}/by-pictures/crisis-card`)).statusCode).toBe(404);
    const reading = await aPersonAsked(["see", "answer"]);
    expect((await reading.member.get(`/people/${reading.personId}/by-pictures`)).statusCode).toBe(404);
    const stranger = await server.as(await aPerson(server.database));
    expect((await stranger.get(`/people/${personId}/by-pictures`)).statusCode).toBe(404);
    const form = { id: newId(), statementId: newId(), shown: "Music helps me.", answer: "yes" };
    expect((await stranger.post(`/people/${personId}${MUSIC}`, form)).statusCode).toBe(404);
    expect((await reading.member.post(`/people/${reading.personId}${MUSIC}`, form)).statusCode).toBe(404);
    expect(await record(reading.personId)).toEqual([]);
  });

  it("cannot answer in a voice of their own, whatever they send", async () => {
    const { personId, memberId } = await aPersonAsked();
    const byPicture = { asked: "Does music help you?", question: "every-day.music" };
    const saying = { personId, basedOn: null, section: "wellness-plan", voice: "practitioner" as const, authorId: memberId };
    for (const [kind, body] of [
      ["picture-answer", { answer: "yes", byPicture }],
      ["answer", { text: "Words", byPicture }],
    ] as const)
      await expect(
        transaction(server.database.pool, { provenAccount: memberId }, (tx) =>
          say(tx, { ...saying, kind, body, statementId: newId(), revisionId: newId() }),
        ),
      ).rejects.toMatchObject({ code: "42501" });
  });

  it("cannot claim in a form that words were said by a picture", async () => {
    const { personId, member } = await aPersonAsked();
    const form = { kind: "wellness-entry", id: newId(), statementId: newId(), part: "upsets", text: "Words", byPicture: "every-day.music" };
    expect((await member.post(`/people/${personId}/write-down`, form)).statusCode).toBe(303);
    expect((await record(personId))[0]!.body).toEqual({ part: "upsets", text: "Words" });
  });

  it("is a supporter, too, where the person let them", async () => {
    const { personId } = await aPersonAsked();
    const supporterId = await aSupporter(server.database, personId, "Supporter A", "sister");
    await aGrant(server.database, personId, { accountId: supporterId, sections: ["safety-myself"], may: ["see", "answer", "write"] });
    await press(await server.as(supporterId), `/people/${personId}/by-pictures/safety-myself/walk`, "yes");
    expect(await record(personId)).toMatchObject([
      { kind: "safety-myself", voice: "scribed", body: { text: "A walk helps me when it is hard." } },
    ]);
  });
});

describe("questions about something", () => {
  it("asks further about what the person wants to try, and reads it on the page for both sides", async () => {
    const { personId, person } = await aPersonAsked();
    await press(person, "/by-pictures/worth-trying/own-home", "yes");
    const [root] = await record(personId);
    const about = `?about=${root!.statement_id}`;
    expect((await person.get("/by-pictures/worth-trying")).body).toContain(`/by-pictures/both-sides${about}`);
    const answer = await press(person, `/by-pictures/both-sides/worried${about}`, "yes");
    expect(answer.headers.location).toBe(`/by-pictures/both-sides/alone${about}&kept=worried`);
    await press(person, `/by-pictures/both-sides/with${about}`, "unsure");
    await press(person, `/by-pictures/how-it-went/proud${about}`, "yes");
    const page = (await person.get(`/people/${personId}/worth-trying/${root!.statement_id}`)).body;
    for (const words of ["I am worried about it.", "I am proud of it.", "Do you want somebody with you the first time?"])
      expect(page).toContain(words);
  });

  it("asks for what the law leaves, and says against what holds them, with the way to who can help", async () => {
    const { personId, person } = await aPersonAsked();
    await press(person, "/by-pictures/what-i-ask-for/outside", "yes");
    const status = await said(server.database, personId, { kind: "legal-status", body: { status: "informal", text: "I agreed to come." } });
    const about = `?about=${status}`;
    await press(person, `/by-pictures/what-holds-me/challenge${about}`, "yes");
    expect((await record(personId)).map(({ kind, body }) => [kind, body.text])).toEqual(
      expect.arrayContaining([
        ["choice-ask", "I ask for time outside every day."],
        ["status-word", "I want to challenge this."],
      ]),
    );
    expect((await person.get(`/by-pictures/what-holds-me${about}`)).body).toContain('href="/rights"');
  });

  it("chooses what stands on the crisis card, which is nobody else's to choose", async () => {
    const { personId, person } = await aPersonAsked();
    await press(person, "/by-pictures/safety-myself/music", "yes");
    await press(person, "/by-pictures/safety-myself/walk", "no");
    const [entry] = await record(personId);
    const at = `/by-pictures/crisis-card/${entry!.statement_id}`;
    const card = async () => (await record(personId)).find((each) => each.kind === "crisis-card")?.body.items ?? [];
    const asked = (await person.get("/by-pictures/crisis-card")).body;
    expect(asked).not.toContain("Does a walk help");
    await press(person, at, "yes");
    expect(await card()).toEqual([{ heading: "helps", statementId: entry!.statement_id }]);
    expect((await person.get("/by-pictures/crisis-card")).body).toMatch(/id="heap-yes".*Music helps me when it is hard\./s);
    await press(person, at, "unsure");
    expect(await card()).toEqual([]);
    await press(person, at, "yes");
    expect(await card()).toHaveLength(1);
  });

  it("goes through what could be done, option by option, and says who decided", async () => {
    const { personId, person, member } = await aPersonAsked();
    const decision = await said(server.database, personId, { kind: "decision", body: { text: "My tablets" } });
    const option = await said(server.database, personId, { kind: "decision-option", about: decision, body: { text: "Half the dose" } });
    const point = await said(server.database, personId, {
      kind: "option-point",
      about: option,
      body: { side: "bad", text: "I may sleep less" },
    });
    const at = (question: string) => `/by-pictures/options/${question}?about=${decision}`;
    expect((await person.get(at(`matters-${point}`))).body).toContain("I may sleep less");
    await press(person, at(`matters-${point}`), "yes");
    await press(person, at(`want-${option}`), "yes");
    await press(person, at("want-nothing"), "no");
    await press(person, at(`together-${option}`), "yes");
    expect(await record(personId)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "option-matters", about_id: point, body: expect.objectContaining({ weight: "lot" }) }),
        expect.objectContaining({ kind: "option-matters", about_id: option, body: expect.objectContaining({ text: "I want this." }) }),
        expect.objectContaining({ kind: "picture-answer", about_id: decision, body: expect.objectContaining({ answer: "no" }) }),
        expect.objectContaining({
          kind: "decided",
          body: expect.objectContaining({ who: "together", text: "We decided on this together: Half the dose" }),
        }),
      ]),
    );
    await press(member, `/people/${personId}${at(`want-${option}`)}`, "no");
    expect((await person.get(`/people/${personId}/deciding/${decision}`)).body).toContain("I want this.");
  });
});

describe("saying yes or no to an agreement", () => {
  async function putForward() {
    const asked = await aPersonAsked();
    const { personId, person, memberId } = asked;
    const goals = [
      await said(server.database, personId, { body: { text: "Swim", why: "" } }),
      await said(server.database, personId, { body: { text: "Sing", why: "" } }),
    ];
    const meeting = `/people/${personId}/plan/meeting`;
    await person.post(`${meeting}s`, { id: newId() });
    for (const statementId of goals) await person.post(`${meeting}/add`, { statementId });
    await person.post(`${meeting}/review`, { reviewOn: "2099-01-01" });
    await person.post(`${meeting}/ask-in`, { accountId: memberId });
    const { headers } = await person.post(`${meeting}/put-forward`, { read: hidden((await person.get(`${meeting}/ready`)).body, "read") });
    const plan = String(headers.location).split("?")[0]!;
    return { ...asked, goals, plan, about: `?about=${plan.split("/").at(-1)}` };
  }

  it("asks sentence by sentence, and offers “I agree” where all were yes", async () => {
    const { person, goals, plan, about } = await putForward();
    for (const goal of goals) await press(person, `/by-pictures/agreement/${goal}${about}`, "yes");
    const { body } = await person.get(`/by-pictures/agreement${about}`);
    expect(body).toContain('name="stance" value="agree"');
    expect(body).not.toContain('value="disagree"');
    const form = {
      id: hidden(body.slice(body.indexOf("/sign")), "id"),
      digest: hidden(body, "digest"),
      reason: hidden(body, "reason"),
      stance: "agree",
    };
    expect((await person.post(`${plan}/sign`, form)).statusCode).toBe(303);
    expect((await person.get(plan)).body).toContain("I agree");
  });

  it("offers “I agree, but…” and “I don’t agree” with what was not a yes as the reason, and signs nothing by itself", async () => {
    const { personId, person, goals, plan, about } = await putForward();
    await press(person, `/by-pictures/agreement/${goals[0]}${about}`, "no");
    await press(person, `/by-pictures/agreement/${goals[1]}${about}`, "yes");
    const { body } = await person.get(`/by-pictures/agreement${about}`);
    expect(body).not.toContain('value="agree"');
    const reason = hidden(body, "reason");
    expect(reason).toMatch(/^No to “.*Swim.*”$/);
    const signed = async () =>
      (await server.database.pool.query("select stance, reason from signature where person_id = $1", [personId])).rows;
    expect(await signed()).toEqual([]);
    await person.post(`${plan}/sign`, { id: newId(), digest: hidden(body, "digest"), reason, stance: "agree-but" });
    expect(await signed()).toEqual([{ stance: "agree-but", reason }]);
  });
});
