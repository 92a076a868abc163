import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aGrant, aPerson, aSupporter } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer } from "../../../tests/builders/server.ts";
import { aSharedGoal, aSuggestion, eventsOf, fresh, statementsOf, type SharedGoal } from "../../../tests/builders/shared-goal.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const world = (may?: string[]) => aSharedGoal(server, may);
const all = (personId: string) => statementsOf(server, personId);
const one = async (personId: string, id: string) => (await all(personId)).find((each) => each.statement_id === id)!;
const events = (personId: string, id: string) => eventsOf(server, personId, id);
const suggestion = (w: SharedGoal, of: "goal" | "step" | "words", text?: string) => aSuggestion(server, w, of, text);

describe("what is written down for the person", () => {
  it("waits for their word, is confirmed word for word, and says so", async () => {
    const w = await world();
    const form = fresh({ kind: "goal", text: "Be outside twice a day", why: "" });
    expect((await w.member.post(`/people/${w.personId}/write-down`, form)).statusCode).toBe(303);
    expect(await one(w.personId, form.statementId)).toMatchObject({ voice: "scribed", scribe_id: w.memberId });
    const confirming = { id: newId(), based: form.id };
    expect((await w.member.post(w.at(form.statementId, "confirm"), confirming)).statusCode).toBe(404);
    for (let i = 0; i < 2; i += 1) expect((await w.person.post(w.at(form.statementId, "confirm"), confirming)).statusCode).toBe(303);
    expect(await one(w.personId, form.statementId)).toMatchObject({
      voice: "confirmed",
      author_id: w.personId,
      scribe_id: w.memberId,
      revisions: 2,
    });
  });

  it("is not confirmed where it was changed while the person read it", async () => {
    const w = await world();
    const id = await said(server.database, w.personId, { by: w.memberId, voice: "scribed", body: { text: "First" } });
    const read = await one(w.personId, id);
    await w.member.post(`/people/${w.personId}/statements/${id}`, { id: newId(), based: read.revision_id, text: "Second" });
    const answer = await w.person.post(w.at(id, "confirm"), { id: newId(), based: read.revision_id });
    expect(answer.headers.location).toContain("done=meanwhile");
    expect(await one(w.personId, id)).toMatchObject({ voice: "scribed", body: { text: "Second" } });
  });

  it.each(["story-part", "strength", "wellness-entry", "goal"])("is a %s where the person lets them write there", async (kind) => {
    const w = await world();
    const fields = {
      "story-part": { title: "" },
      strength: { area: "home", type: "good-at" },
      "wellness-entry": { part: "early-signs" },
      goal: {},
    }[kind];
    const form = fresh({ kind, text: "Their words", ...fields } as Fields);
    expect((await w.member.get(`/people/${w.personId}/write-down?kind=${kind}`)).statusCode).toBe(kind === "goal" ? 200 : 404);
    expect((await w.member.post(`/people/${w.personId}/write-down`, form)).statusCode).toBe(kind === "goal" ? 303 : 404);
    const supporterId = await aSupporter(server.database, w.personId);
    await aGrant(server.database, w.personId, { accountId: supporterId, sections: ["my-story", "strengths", "wellness-plan", "goals"] });
    const supporter = await server.as(supporterId);
    expect((await supporter.get(`/people/${w.personId}/write-down?kind=${kind}`)).statusCode).toBe(200);
    const other = { ...form, ...fresh() };
    expect((await supporter.post(`/people/${w.personId}/write-down`, other)).statusCode).toBe(303);
    expect(await one(w.personId, other.statementId)).toMatchObject({ kind, voice: "scribed", scribe_id: supporterId });
  });

  it.each([
    ["step", { text: "Ring the office", who: "Me", by: "" }],
    ["build-on", { text: "I know the soil" }],
    ["place", { text: "The library" }],
    ["mark", { value: "4", note: "" }],
    ["answer", { text: "I would go more often" }],
  ])("is a %s beside a goal", async (kind, fields) => {
    const w = await world();
    const form = fresh({ kind, aboutId: w.goal, ...fields } as Fields);
    expect((await w.member.get(`/people/${w.personId}/write-down?kind=${kind}&aboutId=${w.goal}`)).statusCode).toBe(200);
    expect((await w.member.post(`/people/${w.personId}/write-down`, form)).statusCode).toBe(303);
    expect(await one(w.personId, form.statementId)).toMatchObject({ kind, voice: "scribed", about_id: w.goal });
    expect((await w.person.get(`/goals/${w.goal}`)).body).toContain("Is it what you meant?");
  });

  it.each([
    ["a kind that is not the person's", { kind: "suggestion", text: "x" }],
    ["no kind", { text: "x" }],
    ["an unknown kind", { kind: "__proto__", text: "x" }],
    ["a step about nothing", { kind: "step", text: "x" }],
    ["something about what is not there", { kind: "answer", aboutId: newId(), text: "x" }],
    ["something about no id", { kind: "answer", aboutId: "nonsense", text: "x" }],
  ])("is not %s", async (_what, fields) => {
    const w = await world();
    expect((await w.member.post(`/people/${w.personId}/write-down`, fresh(fields))).statusCode).toBe(404);
  });

  it("keeps what was typed where something is wrong", async () => {
    const w = await world();
    const answer = await w.member.post(
      `/people/${w.personId}/write-down`,
      fresh({ kind: "step", aboutId: w.goal, text: "", who: "Len & I", by: "31 February" }),
    );
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('value="Len &amp; I"');
    expect(answer.body).toContain("Give a day that exists");
  });
});

describe("nobody else", () => {
  const acts = ["answer", "question", "suggestion", "confirm", "take-up", "change", "decline", "not-now", "withdraw"];
  const sent = () => fresh({ text: "x", becomesId: newId(), based: newId(), reason: "" });

  it("reaches what is not shared with them, or no longer", async () => {
    const w = await world();
    const id = await suggestion(w, "step", "Secret words");
    const stranger = await server.as(await aPerson(server.database));
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1", [w.personId]);
    for (const visitor of [stranger, w.member]) {
      for (const act of acts) {
        for (const statementId of [id, w.goal, newId(), "nonsense"]) {
          const answer = await visitor.post(w.at(statementId, act), sent());
          expect(answer.statusCode).toBe(404);
          expect(answer.body).not.toContain("Secret words");
        }
      }
      for (const url of [
        w.at(id, "answer"),
        w.at(id, "change"),
        w.at(id, "decline"),
        `/people/${w.personId}/suggest-goal`,
        `/people/${w.personId}/write-down?kind=goal`,
      ]) {
        expect((await visitor.get(url)).statusCode).toBe(404);
      }
      expect((await visitor.post(`/people/${w.personId}/suggest-goal`, sent())).statusCode).toBe(404);
      expect((await visitor.post(`/people/${w.personId}/write-down`, { ...sent(), kind: "goal" })).statusCode).toBe(404);
    }
    expect(await all(w.personId)).toHaveLength(2);
    expect(await events(w.personId, id)).toEqual([]);
  });

  it("speaks or writes down with a right only to look", async () => {
    const w = await world(["see"]);
    for (const act of ["answer", "question", "suggestion"]) expect((await w.member.post(w.at(w.goal, act), sent())).statusCode).toBe(404);
    expect((await w.member.post(`/people/${w.personId}/write-down`, { ...sent(), kind: "goal" })).statusCode).toBe(404);
    expect((await w.member.post(`/people/${w.personId}/suggest-goal`, sent())).statusCode).toBe(404);
    expect(await all(w.personId)).toHaveLength(1);
  });

  it("is let in without being signed in", async () => {
    const w = await world();
    const nobody = await server.as(null);
    const answer = await nobody.post(w.at(w.goal, "answer"), sent(), { origin: server.baseUrl });
    expect(answer.headers.location).toContain("/sign-in");
  });

  it("sends a form from another site", async () => {
    const w = await world();
    const forged = await w.person.post(w.at(w.goal, "answer"), sent(), { origin: "https://example.org" });
    expect(forged.statusCode).toBe(403);
  });
});
