import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPersonAsked, inUseOf, MUSIC, press, recordOf } from "../../../tests/builders/pictures.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";
import { isAside } from "../../record/statements/statement.ts";
import { ANSWERS } from "../../record/pictured/answers.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const events = async (personId: string) =>
  (await server.database.pool.query("select act from statement_event where person_id = $1 order by at", [personId])).rows.map(
    ({ act }) => act,
  );

describe("answering a picture", () => {
  it("says with a yes exactly the sentence that was shown, in the person's voice, marked as said by a picture", async () => {
    const { personId, person } = await aPersonAsked(server);
    const page = await person.get(MUSIC);
    expect(page.body).toContain("Does music help you?");
    expect(page.body).toContain("“Music helps me.”");
    const answer = await press(person, MUSIC, "yes");
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe("/by-pictures/every-day/animal?kept=music");
    expect(await recordOf(server, personId)).toMatchObject([
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
    const { personId, person, member } = await aPersonAsked(server);
    await press(person, MUSIC, "no");
    await press(person, "/by-pictures/every-day/animal", "unsure");
    const statements = await recordOf(server, personId);
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
    const { person } = await aPersonAsked(server);
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
    const { personId, person } = await aPersonAsked(server);
    for (const answer of ["yes", "no", "unsure", "yes"] as const) await press(person, MUSIC, answer);
    const statements = await recordOf(server, personId);
    expect(statements).toHaveLength(2);
    expect(statements.filter((each) => !isAside(each))).toMatchObject([{ kind: "wellness-entry", body: { text: "Music helps me." } }]);
    expect(await events(personId)).toEqual(["put away", "put away", "bring back"]);
  });

  it("shows exactly the last answer after any number of changes, each sent once or more, and forgets no word", async () => {
    const { personId, person } = await aPersonAsked(server);
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
        const standing = await inUseOf(server, personId);
        expect(standing).toHaveLength(1);
        expect(standing[0]!.kind === "picture-answer" ? standing[0]!.body.answer : "yes").toBe(last);
        const { rows } = await server.database.pool.query("select count(*)::int as n from revision where person_id = $1", [personId]);
        expect(rows[0].n).toBeGreaterThanOrEqual(revisions);
        revisions = rows[0].n;
        expect(await recordOf(server, personId)).not.toHaveLength(0);
        expect((await recordOf(server, personId)).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 12 },
    );
  });

  it("is harmless when an old press arrives once more after the answer was changed", async () => {
    const { personId, person } = await aPersonAsked(server);
    const ids = { id: newId(), statementId: newId() };
    await press(person, MUSIC, "yes", ids);
    await press(person, MUSIC, "no");
    expect((await person.post(MUSIC, { ...ids, shown: "Music helps me.", answer: "yes" })).statusCode).toBe(303);
    expect(await inUseOf(server, personId)).toMatchObject([{ kind: "picture-answer", body: { answer: "no" } }]);
  });

  it("keeps the person's own wording, and says it with the next yes", async () => {
    const { personId, person } = await aPersonAsked(server);
    await press(person, MUSIC, "yes");
    const [entry] = await recordOf(server, personId);
    const { statement_id: statementId, revision_id: based } = entry!;
    await person.post("/wellness/entries", { id: newId(), statementId, based, part: "every-day", text: "Music, loud.", response: "" });
    expect((await recordOf(server, personId))[0]!.body).toMatchObject({ text: "Music, loud.", byPicture: { reworded: true } });
    expect((await person.get("/wellness/every-day")).body).not.toContain("Answered with a picture");
    expect((await person.get(MUSIC)).body).toContain("“Music, loud.”");
    await press(person, MUSIC, "no");
    await press(person, MUSIC, "yes");
    expect(await inUseOf(server, personId)).toMatchObject([{ body: { text: "Music, loud." } }]);
  });

  it("keeps nothing where the words are others than those that were shown, and says so", async () => {
    const { personId, person } = await aPersonAsked(server);
    const answer = await person.post(MUSIC, { id: newId(), statementId: newId(), shown: "I hate music.", answer: "yes" });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain("Nothing was kept");
    expect(await recordOf(server, personId)).toEqual([]);
  });

  it.each([
    ["an answer there is not", { answer: "maybe" }, 422],
    ["no answer", { answer: "" }, 422],
    ["two answers", { answer: ["yes", "no"] }, 422],
    ["ids that are none", { id: "1", statementId: "2" }, 422],
  ])("refuses %s, and keeps nothing", async (_what, wrong, status) => {
    const { personId, person } = await aPersonAsked(server);
    const form = { id: newId(), statementId: newId(), shown: "Music helps me.", answer: "yes", ...wrong };
    expect((await person.post(MUSIC, form)).statusCode).toBe(status);
    expect(await recordOf(server, personId)).toEqual([]);
  });

  it("has nothing at an address that is none", async () => {
    const { person, personId } = await aPersonAsked(server);
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
