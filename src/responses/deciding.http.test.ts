import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../core/id.ts";
import { aServer, type TestServer } from "../../tests/builders/server.ts";
import { aSharedGoal, aSuggestion, eventsOf, fresh, statementsOf, type SharedGoal } from "../../tests/builders/shared-goal.ts";

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
    const form = { id: newId(), becomesId: newId(), back: "/goals" };
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
