import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { aGrant, aMember, anAccount, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
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

async function sharedWith(personId: string, may: string[]): Promise<Visitor> {
  const team = await aTeam(server.database);
  const member = await aMember(server.database, team);
  await workingTogether(server.database, personId, team.teamId);
  await aGrant(server.database, personId, { teamId: team.teamId, sections: ["goals"], may });
  return server.as(member);
}

describe("a goal for others", () => {
  it("shows what is shared, tells the person who looked, and offers what one may do", async () => {
    const { personId, goal } = await withGoal();
    const member = await sharedWith(personId, ["see", "answer", "write"]);
    const page = await member.get(`/people/${personId}/goals/${goal}`);
    expect(page.statusCode).toBe(200);
    for (const text of [
      "Get the allotment going",
      "Beans in July",
      "Say something",
      "Suggest something",
      "Write down a step Person A names",
    ])
      expect(page.body).toContain(text);
    for (const text of ["What now with this goal?", "Mark where I am now", "Add a step"]) expect(page.body).not.toContain(text);
    const told = await server.database.pool.query("select act, what, statement_id from access_event where person_id = $1", [personId]);
    expect(told.rows).toEqual([{ act: "saw", what: ["goals"], statement_id: goal }]);
  });

  it("offers nothing to whoever may only look", async () => {
    const { personId, goal } = await withGoal();
    const member = await sharedWith(personId, ["see"]);
    const { body } = await member.get(`/people/${personId}/goals/${goal}`);
    expect(body).toContain("Get the allotment going");
    for (const text of ["Say something", "Suggest something", "Write down", "Add a person or place"]) expect(body).not.toContain(text);
  });

  it("has steps that whoever may answer says are done, and a place named in their own voice", async () => {
    const { personId, goal } = await withGoal();
    const step = await said(server.database, personId, { kind: "step", about: goal, body: { text: "Ring" } });
    const member = await sharedWith(personId, ["see", "answer"]);
    const at = `/people/${personId}/goals/${goal}/parts/${step}`;
    expect((await member.post(at, { id: newId(), act: "done" })).statusCode).toBe(303);
    expect((await member.post(at, { id: newId(), act: "put away" })).statusCode).toBe(404);
    expect(await one(personId, step)).toMatchObject({ state: "done" });
    const place = `/people/${personId}/goals/${goal}/place`;
    expect((await member.post(place, fresh({ text: "" }))).statusCode).toBe(422);
    const form = fresh({ text: "The Green Gym" });
    expect((await member.post(place, form)).statusCode).toBe(303);
    expect(await one(personId, form.statementId)).toMatchObject({ kind: "place", voice: "practitioner", about_id: goal });
  });

  it("leads the person to their own page", async () => {
    const { personId, person, goal } = await withGoal();
    expect((await person.get(`/people/${personId}/goals/${goal}`)).headers.location).toBe(`/goals/${goal}`);
  });
});

describe("nobody else", () => {
  it("finds, changes, orders or adds to somebody's goals", async () => {
    const { personId, goal } = await withGoal();
    const step = await said(server.database, personId, { kind: "step", about: goal, body: { text: "Secret step" } });
    const other = await somebody();
    const visitors = [
      other.person,
      await server.as(await anAccount(server.database)),
      await server.as(await aMember(server.database, await aTeam(server.database))),
    ];
    for (const visitor of visitors) {
      const gets = [
        `/goals/${goal}`,
        `/goals/${goal}/why`,
        `/goals/${goal}/words`,
        `/goals/${goal}/add/step`,
        `/people/${personId}/goals/${goal}`,
        `/people/${personId}/goals/${goal}/place`,
      ];
      for (const url of gets) {
        const answer = await visitor.get(url);
        expect(answer.statusCode).toBe(404);
        expect(answer.body).not.toContain("allotment");
      }
      const posts: [string, Fields][] = [
        [`/goals/${goal}/move`, { way: "up" }],
        [`/goals/${goal}/state`, { id: newId(), state: "let go" }],
        [`/goals/${goal}/add/step`, fresh({ text: "x" })],
        [`/people/${personId}/goals/${goal}/parts/${step}`, { id: newId(), act: "done" }],
        [`/people/${personId}/goals/${goal}/place`, fresh({ text: "x" })],
      ];
      for (const [url, fields] of posts) expect((await visitor.post(url, fields)).statusCode).toBe(404);
    }
    const [{ revision_id }] = (await all(personId)) as [Statement];
    const changed = await other.person.post("/goals", {
      page: "words",
      id: newId(),
      statementId: goal,
      based: revision_id,
      text: "Hers",
      why: "",
    });
    expect(changed.statusCode).toBe(422);
    expect(changed.body).not.toContain("allotment");
    expect(await all(personId)).toMatchObject([
      { revisions: 1, state: "" },
      { revisions: 1, state: "" },
    ]);
  });
});
