import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aPlan } from "../../../tests/builders/plan.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";
import { stateLine } from "../sealed/states.ts";

let server: TestServer;
let person: string, goal: string, path: string;
let asPerson: Visitor, asPractitioner: Visitor, asSupporter: Visitor;

beforeAll(async () => {
  server = await aServer();
  const { database } = server;
  person = await aPerson(database, "Person A");
  const team = await aTeam(database);
  const practitioner = await aMember(database, team, "practitioner", "Member A");
  const supporter = await aSupporter(database, person, "Supporter A", "sister");
  await workingTogether(database, person, team.teamId);
  await aGrant(database, person, { teamId: team.teamId, sections: ["goals", "plan"], may: ["see", "answer"] });
  await aGrant(database, person, { accountId: supporter, sections: ["plan"], may: ["see", "answer"] });
  asPerson = await server.as(person);
  asPractitioner = await server.as(practitioner);
  asSupporter = await server.as(supporter);
  goal = await said(database, person, { body: { text: "Swim in the sea", why: "" } });
  ({ path } = await aPlan(server, person, { statements: [goal], others: [practitioner, supporter] }));
  await asPerson.post(`/goals/${goal}/state`, { id: newId(), state: "reached" });
});
afterAll(() => server.stop());

describe("what became of the words of a plan", () => {
  it("is told beside them to those the words are shared with, and to nobody else", async () => {
    const beside = /Swim in the sea(?:(?!<\/p>\s*<\/div>).)*Reached on \d/s;
    expect((await asPerson.get(path)).body).toMatch(beside);
    expect((await asPractitioner.get(path)).body).toMatch(beside);
    const { body } = await asSupporter.get(path);
    expect(body).toContain("Swim in the sea");
    expect(body).not.toMatch(/reached/i);
  });

  it("is told in the next meeting and before it is put forward", async () => {
    const meeting = `/people/${person}/plan/meeting`;
    await asPractitioner.post(`${meeting}s`, { id: newId() });
    expect((await asPerson.get(meeting)).body).toMatch(/To choose from.*Reached on \d/s);
    await asPerson.post(`${meeting}/add`, { statementId: goal });
    await asPerson.post(`${meeting}/review`, { reviewOn: "2099-01-31" });
    expect((await asPerson.get(`${meeting}/ready`)).body).toContain("Reached on");
  });

  it("is nothing where nothing became of them", () => {
    const at = new Date("2026-11-20T12:00:00Z");
    for (const state of ["", "active", "not done", "constructor"])
      expect(stateLine({ state, state_at: at }, "en-GB", "Europe/London")).toBe("");
    expect(stateLine({ state: "done", state_at: at }, "en-GB-x-easyread", "Europe/London")).toBe("Done on 20 November 2026");
  });
});
