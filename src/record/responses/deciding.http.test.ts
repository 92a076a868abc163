import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import { aSharedGoal, aSuggestion, eventsOf, fresh, statementsOf, type SharedGoal } from "../../../tests/builders/shared-goal.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const world = (may?: string[]) => aSharedGoal(server, may);
const all = (personId: string) => statementsOf(server, personId);
const one = async (personId: string, id: string) => (await all(personId)).find((each) => each.statement_id === id)!;
const events = (personId: string, id: string) => eventsOf(server, personId, id);
const suggestion = (w: SharedGoal, of: "goal" | "step" | "words", text?: string) => aSuggestion(server, w, of, text);

describe("a suggestion", () => {
  it.each(["goal", "step", "words"] as const)("of %s becomes the person's own when they take it up, once", async (of) => {
    const w = await world();
    const id = await suggestion(w, of);
    const shown = (await one(w.personId, w.goal)).revision_id;
    const form = { id: newId(), becomesId: newId(), back: "/goals", ...(of === "words" && { how: "instead", shown }) };
    for (let i = 0; i < 2; i += 1) expect((await w.person.post(w.at(id, "take-up"), form)).statusCode).toBe(303);
    const became = await one(w.personId, of === "words" ? w.goal : form.becomesId);
    expect(became).toMatchObject({
      kind: of === "step" ? "step" : "goal",
      voice: "own",
      author_id: w.personId,
      body: { text: "Suggested words" },
    });
    expect(await events(w.personId, id)).toEqual([{ act: "taken up", note: "", became_id: of === "words" ? null : form.becomesId }]);
    expect(await one(w.personId, id)).toMatchObject({ state: "taken up", revisions: 1, body: { text: "Suggested words" } });
    expect((await all(w.personId)).length).toBe(of === "words" ? 2 : 3);
    // in another window, with a form of its own: it has been taken up already
    expect((await w.person.post(w.at(id, "take-up"), { id: newId(), becomesId: newId() })).statusCode).toBe(404);
  });

  it("of other words stands beside the person's own first: they keep theirs, add to them or use the other's, and it says whose they were", async () => {
    const w = await world();
    const id = await suggestion(w, "words");
    const mine = await one(w.personId, w.goal);
    const page = (await w.person.get(w.at(id, "take-up"))).body;
    for (const words of [mine.body.text, "Suggested words", "Keep mine", "Add theirs to mine", "instead of mine"])
      expect(page).toContain(words);
    // a press without a choice, or about words that were changed since, changes nothing
    for (const fields of [{}, { how: "instead" }, { how: "instead", shown: newId() }] as Record<string, string>[])
      expect((await w.person.post(w.at(id, "take-up"), { id: newId(), ...fields })).statusCode).toBe(200);
    expect((await one(w.personId, w.goal)).revision_id).toBe(mine.revision_id);
    const taken = { id: newId(), how: "add", shown: mine.revision_id };
    expect((await w.person.post(w.at(id, "take-up"), taken)).statusCode).toBe(303);
    const now = await one(w.personId, w.goal);
    expect(now.body.text).toBe(`${mine.body.text}\n\nSuggested words`);
    const author = (await one(w.personId, id)).author_name;
    expect(now.body.takenFrom).toEqual({ statementId: id, name: author, added: true });
    expect((await w.person.get(w.at(w.goal, "").replace(/\/$/, ""))).body).toContain(`with words taken up from ${author}`);
  });

  it("of other words can be undone: the person's own words come back, and it is open again", async () => {
    const w = await world();
    const id = await suggestion(w, "words");
    const mine = await one(w.personId, w.goal);
    await w.person.post(w.at(id, "take-up"), { id: newId(), how: "instead", shown: mine.revision_id });
    const taken = await one(w.personId, w.goal);
    expect(taken.body.text).toBe("Suggested words");
    const undo = { id: newId(), based: taken.revision_id };
    expect((await w.person.post(w.at(w.goal, "mine"), { ...undo, based: newId() })).headers.location).toContain("meanwhile");
    expect((await w.person.post(w.at(w.goal, "mine"), undo)).statusCode).toBe(303);
    const back = await one(w.personId, w.goal);
    expect([back.body, back.voice]).toEqual([mine.body, "own"]);
    expect((await one(w.personId, id)).state).toBe("not-now");
  });

  it("that was taken up and then reworded still says with whom it began", async () => {
    const w = await world();
    const id = await suggestion(w, "words");
    const { revision_id: shown } = await one(w.personId, w.goal);
    await w.person.post(w.at(id, "take-up"), { id: newId(), how: "instead", shown });
    const taken = await one(w.personId, w.goal);
    const edited = { id: newId(), based: taken.revision_id, text: "All my own", why: "" };
    await w.person.post(w.at(w.goal, "").replace(/\/$/, ""), edited);
    expect((await one(w.personId, w.goal)).body.takenFrom).toMatchObject({ statementId: id, reworded: true });
  });

  it("is changed until it is the person's, and stays as it was suggested", async () => {
    const w = await world();
    const id = await suggestion(w, "step");
    expect((await w.person.get(w.at(id, "change"))).body).toContain("Suggested words</textarea>");
    const bad = await w.person.post(w.at(id, "change"), fresh({ text: " ", by: "2026-02-31", who: "Me and Sam" }));
    expect(bad.statusCode).toBe(422);
    expect(bad.body).toContain('value="Me and Sam"');
    expect(await events(w.personId, id)).toEqual([]);
    const form = fresh({ text: "In my words", who: "Me", by: "2026-12-24" });
    expect((await w.person.post(w.at(id, "change"), form)).statusCode).toBe(303);
    expect(await one(w.personId, form.statementId)).toMatchObject({
      kind: "step",
      about_id: w.goal,
      voice: "own",
      body: { text: "In my words", who: "Me", by: "2026-12-24" },
    });
    expect(await events(w.personId, id)).toEqual([{ act: "changed", note: "", became_id: form.statementId }]);
    expect((await one(w.personId, id)).body.text).toBe("Suggested words");
  });

  it("is declined with a reason or none, and whoever suggested it reads the reason", async () => {
    const w = await world();
    const id = await suggestion(w, "step");
    const tooLong = await w.person.post(w.at(id, "decline"), { id: newId(), reason: "y".repeat(3000) });
    expect(tooLong.statusCode).toBe(422);
    expect(tooLong.body).toContain("y".repeat(3000));
    expect((await w.person.post(w.at(id, "decline"), { id: newId(), reason: "Not a room full of people" })).statusCode).toBe(303);
    expect(await events(w.personId, id)).toEqual([{ act: "declined", note: "Not a room full of people", became_id: null }]);
    expect((await w.member.get(`/people/${w.personId}/goals/${w.goal}`)).body).toContain("Not a room full of people");
    const other = await suggestion(w, "step");
    await w.person.post(w.at(other, "decline"), { id: newId() });
    expect(await events(w.personId, other)).toMatchObject([{ act: "declined", note: "" }]);
  });

  it("can be put off, and be taken back until it was taken up", async () => {
    const w = await world();
    const id = await suggestion(w, "step");
    await w.person.post(w.at(id, "not-now"), { id: newId() });
    expect(await one(w.personId, id)).toMatchObject({ state: "not-now" });
    expect((await w.member.post(w.at(id, "withdraw"), { id: newId() })).statusCode).toBe(303);
    expect(await one(w.personId, id)).toMatchObject({ state: "withdrawn", body: { text: "Suggested words" } });
    expect((await w.person.post(w.at(id, "take-up"), { id: newId(), becomesId: newId() })).statusCode).toBe(404);
    expect((await w.person.get(`/goals/${w.goal}`)).body).toContain("took something back");
  });

  it("is for the person alone to decide about", async () => {
    const w = await world();
    const id = await suggestion(w, "step");
    for (const act of ["take-up", "change", "decline", "not-now"]) {
      expect((await w.member.post(w.at(id, act), fresh({ becomesId: newId(), text: "x", reason: "" }))).statusCode).toBe(404);
    }
    expect(await events(w.personId, id)).toEqual([]);
  });

  it("of a goal stands by itself until it is taken up", async () => {
    const w = await world();
    const form = fresh({ text: "Join the choir" });
    expect((await w.member.post(`/people/${w.personId}/suggest-goal`, fresh({ text: "" }))).statusCode).toBe(422);
    expect((await w.member.post(`/people/${w.personId}/suggest-goal`, form)).statusCode).toBe(303);
    expect(await one(w.personId, form.statementId)).toMatchObject({
      kind: "suggestion",
      section: "goals",
      about_id: null,
      body: { of: "goal", text: "Join the choir" },
    });
    const { body } = await w.person.get("/goals");
    expect(body).toContain("Suggested to you");
    expect(body).toContain("Join the choir");
  });
});
