import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const fresh = (fields: Fields = {}): Fields & { id: string; statementId: string } => ({
  ...fields,
  id: newId(),
  statementId: newId(),
  based: "",
});
const all = async (personId: string): Promise<Statement[]> =>
  (await server.database.pool.query("select * from statement where person_id = $1 order by position", [personId])).rows;
const one = async (personId: string, id: string) => (await all(personId)).find((each) => each.statement_id === id)!;

async function somebody(): Promise<{ personId: string; person: Visitor }> {
  const personId = await aPerson(server.database);
  return { personId, person: await server.as(personId) };
}

async function withGoal() {
  const { personId, person } = await somebody();
  const goal = await said(server.database, personId, { body: { text: "Get the allotment going", why: "Beans in July" } });
  return { personId, person, goal };
}

describe("a new goal", () => {
  it("begins with its words, then asks why, and nothing else", async () => {
    const { personId, person } = await somebody();
    expect((await person.get("/goals")).body).toContain("What would you like more of?");
    expect((await person.get("/goals/new")).statusCode).toBe(200);
    const form = fresh({ page: "new", text: "Get the allotment going" });
    const saved = await person.post("/goals", form);
    expect(saved.headers.location).toBe(`/goals/${form.statementId}/why?saved=${form.statementId}`);
    const asks = await person.get(saved.headers.location!);
    expect(asks.body).toContain("Saved. Who can see it: Only you.");
    expect(asks.body).toContain("Why does it matter to you?");
    expect(asks.body).toContain("Get the allotment going");
    const why = await person.post("/goals", {
      page: "why",
      id: newId(),
      statementId: form.statementId,
      based: form.id,
      why: "My head goes quiet",
    });
    expect(why.headers.location).toBe(`/goals/${form.statementId}?done=edit`);
    expect(await all(personId)).toMatchObject([
      { voice: "own", section: "goals", revisions: 2, body: { text: "Get the allotment going", why: "My head goes quiet" } },
    ]);
    const page = await person.get(why.headers.location!);
    expect(page.body).toContain("My head goes quiet");
    expect(page.body).toContain("Only you");
    expect((await person.get("/goals")).body).toContain(`href="/goals/${form.statementId}"`);
  });

  it("can be shared by itself from its own page, and a new one is said to be the person's alone meanwhile", async () => {
    const { personId, person } = await somebody();
    const form = fresh({ page: "new", text: "A goal" });
    await person.post("/goals", form);
    const share = `/sharing/new?statement=${form.statementId}`;
    expect((await person.get(`/goals/${form.statementId}`)).body).toContain(`href="${share}"`);
    // nothing leads away from words that are being written
    for (const path of ["why", "words", "add/step"])
      expect((await person.get(`/goals/${form.statementId}/${path}`)).body, path).not.toContain(share);
    const team = await aTeam(server.database);
    await workingTogether(server.database, personId, team.teamId);
    expect((await person.get(share)).body).toContain("A goal");
    await aGrant(server.database, personId, { teamId: team.teamId, statementId: form.statementId });
    expect((await person.get("/goals/new")).body).toContain("Only you.");
  });

  it("keeps what is half written for the writer alone, a new goal's words and another's reason apart", async () => {
    const { personId, person } = await somebody();
    const json = { accept: "application/json" };
    const form = fresh({ page: "new", text: "A goal", at: "/goals/new" });
    expect((await person.post("/goals", form, json)).json()).toEqual({ ok: true });
    expect(await all(personId)).toEqual([]);
    expect((await person.get("/goals/new")).body).toContain("A goal</textarea>");
    await person.post("/goals", form);
    const { revision_id: based } = await one(personId, form.statementId);
    const why = {
      id: newId(),
      statementId: form.statementId,
      based,
      page: "why",
      why: "Half a reason",
      at: `/goals/${form.statementId}/why`,
    };
    expect((await person.post("/goals", why, json)).json()).toEqual({ ok: true });
    expect(await one(personId, form.statementId)).toMatchObject({ revisions: 1, body: { text: "A goal", why: "" } });
    expect((await person.get(why.at)).body).toContain("Half a reason</textarea>");
    await person.post("/goals", why);
    expect(await one(personId, form.statementId)).toMatchObject({ revisions: 2, body: { text: "A goal", why: "Half a reason" } });
  });

  it.each([
    ["empty", { text: " " }, "Write something here first", "> </textarea>"],
    ["too long", { text: "x".repeat(100_000) }, "longer than 50,000", "x".repeat(100_000)],
    ["of the wrong type", { text: ["a", "b"] }, "Write your answer in words", "a\nb</textarea>"],
    ["with no ids", { text: "My typed words", id: "", statementId: "", based: "" }, "out of date", "My typed words</textarea>"],
    ["based on what never was", { text: "My typed words", based: newId() }, "out of date", "My typed words</textarea>"],
  ])("refuses words %s, and keeps what was typed", async (_what, wrong, says, kept) => {
    const { personId, person } = await somebody();
    for (const page of ["new", "words", "nonsense"]) {
      const answer = await person.post("/goals", { ...fresh({ page, why: "" }), ...wrong } as Fields);
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain(says);
      expect(answer.body).toContain(kept);
    }
    expect(await all(personId)).toEqual([]);
  });
});

describe("goals in the person's order", () => {
  it("move up and down without script; those that rest are not among them", async () => {
    const { personId, person } = await somebody();
    const [a, b, c] = [await said(server.database, personId), await said(server.database, personId), await said(server.database, personId)];
    await person.post(`/goals/${b}/state`, { id: newId(), state: "rest" });
    expect((await person.post(`/goals/${c}/move`, { way: "up" })).headers.location).toBe(`/goals?at=${c}#s-${c}`);
    expect((await all(personId)).filter((each) => each.statement_id !== b).map((each) => each.statement_id)).toEqual([c, a]);
    await person.post(`/goals/${c}/move`, { way: "up" });
    expect((await all(personId)).filter((each) => each.statement_id !== b).map((each) => each.statement_id)).toEqual([c, a]);
    for (const [id, way] of [
      [a, "sideways"],
      [b, "up"],
      [newId(), "up"],
      ["nonsense", "up"],
    ] as const) {
      expect((await person.post(`/goals/${id}/move`, { way })).statusCode).toBe(404);
    }
  });

  it.each([
    ["rest", "It rests now"],
    ["reached", "You reached it"],
    ["let go", "You let it go"],
  ])("can be made %s, and that can be undone", async (state, says) => {
    const { personId, person, goal } = await withGoal();
    const form = { id: newId(), state };
    const answer = await person.post(`/goals/${goal}/state`, form);
    await person.post(`/goals/${goal}/state`, form);
    expect(await one(personId, goal)).toMatchObject({ state });
    const page = await person.get(answer.headers.location!);
    expect(page.body).toContain(says);
    expect(page.body).toContain("Undo");
    expect((await person.get("/goals")).body).toContain("(1)");
    const undone = await person.post(`/goals/${goal}/state`, { id: newId(), state: "active", undo: "yes" });
    expect(await one(personId, goal)).toMatchObject({ state: "active" });
    expect((await person.get(undone.headers.location!)).body).toContain("It is active again");
    expect(await one(personId, goal)).toMatchObject({ body: { text: "Get the allotment going" } });
  });

  it("asks for nothing while a goal rests", async () => {
    const { person, goal } = await withGoal();
    const addStep = async () => /<a class="([^"]*)"[^>]*add\/step/.exec((await person.get(`/goals/${goal}`)).body)![1];
    const active = await addStep();
    await person.post(`/goals/${goal}/state`, { id: newId(), state: "rest" });
    expect(active).not.toContain("quiet");
    expect(await addStep()).toContain("quiet");
  });

  it("takes no state that is none", async () => {
    const { personId, person, goal } = await withGoal();
    for (const wrong of [{ state: "failed", id: newId() }, { state: "rest", id: "x" }, {}]) {
      expect((await person.post(`/goals/${goal}/state`, wrong as Fields)).statusCode).toBe(404);
    }
    expect(await one(personId, goal)).toMatchObject({ state: "" });
  });
});

describe("what belongs to a goal", () => {
  it.each([
    ["step", { text: "Ring the office", who: "Me", by: "2026-11-28" }, "by 28 November 2026"],
    ["step", { text: "Sit on the bucket", who: "", by: "" }, "Sit on the bucket"],
    ["build-on", { text: "I know the soil" }, "I know the soil"],
    ["place", { text: "The library" }, "The library"],
    ["mark", { value: "7", note: "A good day" }, "7 out of 10"],
    ["mark", { value: "0", note: "" }, "0 out of 10"],
  ])("is a %s (%o), shown on its page", async (kind, fields, shown) => {
    const { personId, person, goal } = await withGoal();
    expect((await person.get(`/goals/${goal}/add/${kind}`)).statusCode).toBe(200);
    const form = fresh(fields as Fields);
    for (let i = 0; i < 2; i += 1) expect((await person.post(`/goals/${goal}/add/${kind}`, form)).statusCode).toBe(303);
    expect((await all(personId)).filter((each) => each.kind === kind)).toMatchObject([{ about_id: goal, root_id: goal, voice: "own" }]);
    expect((await person.get(`/goals/${goal}`)).body).toContain(shown);
  });

  it.each([
    ["step", { text: "" }, "Write something here first"],
    ["step", { text: "x", by: "2026-02-30" }, "Give a day that exists"],
    ["step", { text: "x", who: "w".repeat(201) }, "longer than 200"],
    ["place", { text: "x".repeat(60_000) }, "longer than 50,000"],
    ["mark", {}, "Choose a number from 0 to 10"],
    ["mark", { value: "" }, "Choose a number from 0 to 10"],
    ["mark", { value: "11" }, "Choose a number from 0 to 10"],
    ["mark", { value: "3.5" }, "Choose a number from 0 to 10"],
    ["mark", { value: "-1" }, "Choose a number from 0 to 10"],
    ["mark", { value: ["1", "2"] }, "Choose a number from 0 to 10"],
    ["mark", { value: "3", note: "n".repeat(2001) }, "longer than 2,000"],
    ["build-on", { text: "x", id: "1", statementId: "2" }, "out of date"],
  ])("refuses a %s that is wrong (%o)", async (kind, wrong, says) => {
    const { personId, person, goal } = await withGoal();
    const answer = await person.post(`/goals/${goal}/add/${kind}`, { ...fresh({ note: "" }), ...wrong } as Fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(says);
    const { text } = wrong as { text?: string };
    if (text) expect(answer.body).toContain(text);
    expect(await all(personId)).toHaveLength(1);
  });

  it("has only the parts there are", async () => {
    const { person, goal } = await withGoal();
    for (const url of [`/goals/${goal}/add/risk`, `/goals/${goal}/add/__proto__`, `/goals/${newId()}/add/step`]) {
      expect((await person.get(url)).statusCode).toBe(404);
      expect((await person.post(url, fresh({ text: "x" }))).statusCode).toBe(404);
    }
  });

  it("draws marks over time with the same as a table", async () => {
    const { personId, person, goal } = await withGoal();
    for (const value of [2, 5]) await said(server.database, personId, { kind: "mark", about: goal, body: { value } });
    const { body } = await person.get(`/goals/${goal}`);
    expect(body).toContain("See it as a table");
    expect(body).toContain("From 2 to 5 since");
  });

  it("is done, not done, put away and brought back, each once", async () => {
    const { personId, person, goal } = await withGoal();
    const step = await said(server.database, personId, { kind: "step", about: goal, body: { text: "Ring" } });
    const at = `/people/${personId}/goals/${goal}/parts/${step}`;
    for (const act of ["done", "done", "not done", "put away", "bring back"]) {
      expect((await person.post(at, { id: newId(), act })).statusCode).toBe(303);
      expect(await one(personId, step)).toMatchObject({ state: act });
    }
    expect((await server.database.pool.query("select 1 from statement_event where statement_id = $1", [step])).rowCount).toBe(4);
    expect((await person.post(at, { id: newId(), act: "declined" })).statusCode).toBe(404);
    expect((await person.post(at, { id: "x", act: "done" })).statusCode).toBe(404);
    expect((await person.post(`/people/${personId}/goals/${newId()}/parts/${step}`, { id: newId(), act: "done" })).statusCode).toBe(404);
  });
});

describe("what others said beside a goal", () => {
  it("leads first to what waits, and folds away what was decided about", async () => {
    const { personId, person, goal } = await withGoal();
    const team = await aTeam(server.database);
    const by = await aMember(server.database, team);
    await workingTogether(server.database, personId, team.teamId);
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["goals"], may: ["see", "answer"] });
    await said(server.database, personId, { by, kind: "question", voice: "practitioner", about: goal, body: { text: "What helps?" } });
    const body = { text: "Join a group", of: "step" };
    const suggestion = await said(server.database, personId, { by, kind: "suggestion", voice: "practitioner", about: goal, body });
    const page = async (query = "") => (await person.get(`/goals/${goal}${query}`)).body;
    expect(await page()).toContain('<a href="#said">2 things said beside this wait for you</a>');
    expect(await page()).not.toContain("you have decided about");
    const declined = await person.post(`/people/${personId}/statements/${suggestion}/decline`, { id: newId(), back: `/goals/${goal}` });
    expect(declined.headers.location).toContain("done=decline");
    expect(await page()).toContain('<a href="#said">1 thing said beside this waits for you</a>');
    const folded = /<details class="more"( open)?><summary><span>Suggestions you have decided about \(1\)/;
    expect(folded.exec(await page())).toMatchObject({ 1: undefined });
    expect(folded.exec(await page("?done=decline"))).toMatchObject({ 1: " open" });
  });

  it("asks about a step that was written down where it stands, with its answers", async () => {
    const { personId, person, goal } = await withGoal();
    const team = await aTeam(server.database);
    const by = await aMember(server.database, team);
    await workingTogether(server.database, personId, team.teamId);
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["goals"] });
    const body = { text: "Ring the library", who: "", by: "" };
    const step = await said(server.database, personId, { by, kind: "step", voice: "scribed", about: goal, body });
    const page = async () => (await person.get(`/goals/${goal}`)).body;
    expect(await page()).toContain("Yes, that’s what I meant");
    const { revision_id: based } = await one(personId, step);
    await person.post(`/people/${personId}/statements/${step}/confirm`, { id: newId(), based, back: `/goals/${goal}` });
    expect(await page()).not.toContain("Yes, that’s what I meant");
    expect(await page()).toContain("Ring the library");
  });
});
