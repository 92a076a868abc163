import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../core/id.ts";
import type { Statement } from "../record/statement.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../tests/builders/people.ts";
import { said } from "../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

type World = { personId: string; memberId: string; person: Visitor; member: Visitor; goal: string; at(id: string, act: string): string };

/** A person with a goal, shared with their team; the member may do what `may` says. */
async function world(may = ["see", "answer", "write"]): Promise<World> {
  const { database } = server;
  const personId = await aPerson(database);
  const team = await aTeam(database);
  const memberId = await aMember(database, team);
  await workingTogether(database, personId, team.teamId);
  await aGrant(database, personId, { teamId: team.teamId, sections: ["goals"], may });
  const goal = await said(database, personId, { body: { text: "Get the allotment going", why: "" } });
  const at = (id: string, act: string) => `/people/${personId}/statements/${id}/${act}`;
  return { personId, memberId, person: await server.as(personId), member: await server.as(memberId), goal, at };
}

const fresh = (fields: Fields = {}): Fields & { id: string; statementId: string } => ({ ...fields, id: newId(), statementId: newId() });
const all = async (personId: string): Promise<Statement[]> =>
  (await server.database.pool.query("select * from statement where person_id = $1 order by created_at", [personId])).rows;
const one = async (personId: string, id: string) => (await all(personId)).find((each) => each.statement_id === id)!;
const events = async (personId: string, id: string) =>
  (
    await server.database.pool.query(
      "select act, note, became_id from statement_event where person_id = $1 and statement_id = $2 order by at",
      [personId, id],
    )
  ).rows;

async function suggestion(w: World, of: "goal" | "step" | "words", text = "Suggested words"): Promise<string> {
  return said(server.database, w.personId, {
    by: w.memberId,
    kind: "suggestion",
    voice: "practitioner",
    about: of === "goal" ? undefined : w.goal,
    body: { text, of },
  });
}

describe("saying something beside a statement", () => {
  it.each(["answer", "question", "suggestion"] as const)(
    "keeps the words of an %s exactly, in the voice of whoever says it, and tells the person",
    async (kind) => {
      const w = await world();
      const text = " <b>&</b> 🌱 שלום é\r\n\r\nline ";
      const form = fresh({ text, back: `/people/${w.personId}/goals/${w.goal}` });
      const answer = await w.member.post(w.at(w.goal, kind), form);
      expect(answer.statusCode).toBe(303);
      expect(answer.headers.location).toBe(`/people/${w.personId}/goals/${w.goal}?done=${kind}#s-${form.statementId}`);
      expect(await one(w.personId, form.statementId)).toMatchObject({
        kind,
        voice: "practitioner",
        author_id: w.memberId,
        about_id: w.goal,
        root_id: w.goal,
        revisions: 1,
      });
      expect((await one(w.personId, form.statementId)).body.text).toBe(text.replaceAll("\r\n", "\n"));
      const page = await w.person.get(`/goals/${w.goal}`);
      expect(page.body).toContain("&lt;b>&amp;&lt;/b> 🌱 שלום");
      const told = await server.database.pool.query("select act, account_id from access_event where person_id = $1", [w.personId]);
      expect(told.rows).toContainEqual({ act: "wrote", account_id: w.memberId });
    },
  );

  it("keeps any Unicode words as they are", async () => {
    const w = await world();
    const anyWords = fc
      .string({ unit: "binary", minLength: 1, maxLength: 200 })
      .filter((text) => text.trim() !== "" && !text.includes("\u0000") && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(anyWords, async (text) => {
        const form = fresh({ text });
        expect((await w.person.post(w.at(w.goal, "answer"), form)).statusCode).toBe(303);
        expect((await one(w.personId, form.statementId)).body.text).toBe(text.replaceAll("\r\n", "\n"));
      }),
      { numRuns: 40 },
    );
  });

  it("lets a supporter speak as a supporter, and the person in their own voice", async () => {
    const w = await world();
    const supporterId = await aSupporter(server.database, w.personId);
    await aGrant(server.database, w.personId, { accountId: supporterId, sections: ["goals"], may: ["see", "answer"] });
    const [theirs, mine] = [fresh({ text: "I can drive" }), fresh({ text: "Thank you" })];
    await (await server.as(supporterId)).post(w.at(w.goal, "answer"), theirs);
    await w.person.post(w.at(theirs.statementId, "answer"), mine);
    expect(await one(w.personId, theirs.statementId)).toMatchObject({ voice: "supporter" });
    expect(await one(w.personId, mine.statementId)).toMatchObject({ voice: "own", about_id: theirs.statementId, root_id: w.goal });
  });

  it.each([
    ["empty", { text: "   " }, "Write something here first", ">   </textarea>"],
    ["too long", { text: "x".repeat(100_000) }, "longer than 50,000", "x".repeat(100_000)],
    ["sent twice in one form", { text: ["a word", "another"] }, "Write your answer in words", "a word\nanother</textarea>"],
    ["with a character that cannot be kept", { text: "abc\u0000def" }, "cannot be stored", "def</textarea>"],
    ["without ids", { text: "My typed words", id: "", statementId: "" }, "out of date", "My typed words</textarea>"],
    ["with ids that are none", { text: "My typed words", id: "1", statementId: "2" }, "out of date", "My typed words</textarea>"],
  ])("refuses words that are %s, and keeps what was typed", async (_what, wrong, says, kept) => {
    const w = await world();
    const before = (await all(w.personId)).length;
    for (const kind of ["answer", "question", "suggestion"]) {
      const answer = await w.member.post(w.at(w.goal, kind), { ...fresh(), ...wrong } as Fields);
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain(says);
      expect(answer.body).toContain(kept);
    }
    expect(await all(w.personId)).toHaveLength(before);
  });

  it("saves a form sent twice once, and refuses an id that holds other words", async () => {
    const w = await world();
    const form = fresh({ text: "Once" });
    for (let i = 0; i < 2; i += 1) expect((await w.member.post(w.at(w.goal, "answer"), form)).statusCode).toBe(303);
    expect((await all(w.personId)).filter((each) => each.kind === "answer")).toHaveLength(1);
    const other = await w.member.post(w.at(w.goal, "answer"), { ...form, id: newId(), text: "Other words" });
    expect(other.statusCode).toBe(422);
    expect(other.body).toContain("Other words</textarea>");
    expect((await w.member.post(w.at(w.goal, "answer"), { ...form, text: "Other words" })).statusCode).toBe(400);
    expect(await one(w.personId, form.statementId)).toMatchObject({ revisions: 1, body: { text: "Once" } });
  });

  it("suggests only what can be suggested", async () => {
    const w = await world();
    const answer = await w.member.post(w.at(w.goal, "suggestion"), fresh({ text: "A new goal", of: "goal" }));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain("Choose one of the answers");
    expect((await w.person.post(w.at(w.goal, "suggestion"), fresh({ text: "To myself" }))).statusCode).toBe(404);
  });

  it("comes back to no other site", async () => {
    const w = await world();
    for (const back of ["https://example.org/", "//example.org", "/\\example.org", "nonsense"]) {
      const { headers } = await w.member.post(w.at(w.goal, "answer"), fresh({ text: "x", back }));
      expect(headers.location).toMatch(new RegExp(`^/people/${w.personId}/statements/${w.goal}\\?done=answer#`));
    }
  });
});

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
