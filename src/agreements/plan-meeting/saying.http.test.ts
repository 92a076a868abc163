import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string;
let goal: string;
let asPerson: Visitor, asPractitioner: Visitor, asSecond: Visitor;

const room = () => `/people/${personId}/plan/meeting`;
const words = (fields: Record<string, string>) => ({ id: newId(), statementId: newId(), ...fields });
const one = async (statementId: string) =>
  (await server.database.pool.query("select * from statement where person_id = $1 and statement_id = $2", [personId, statementId])).rows[0];

beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  const team = await aTeam(database);
  const second = await aTeam(database, "Second team");
  asPerson = await server.as(personId);
  asPractitioner = await server.as(await aMember(database, team, "practitioner", "Member A"));
  const secondId = await aMember(database, second, "practitioner", "Member B");
  asSecond = await server.as(secondId);
  for (const { teamId } of [team, second]) await workingTogether(database, personId, teamId);
  await aGrant(database, personId, { teamId: team.teamId, sections: ["goals", "plan"], may: ["see", "answer", "write"] });
  await aGrant(database, personId, { teamId: second.teamId, sections: ["goals", "plan"], may: ["see", "answer"] });
  goal = await said(database, personId, { body: { text: "Swim in the sea", why: "" } });
  await asPractitioner.post(`${room()}s`, { id: newId() });
  await asPractitioner.post(`${room()}/add`, { statementId: goal });
  await asPerson.post(`${room()}/ask-in`, { accountId: secondId });
});

describe("saying something in a plan meeting", () => {
  it("a step and a goal of the person's own are theirs, stand in the plan at once, and are told where they stand", async () => {
    const step = words({ aboutId: goal, text: "Look for my towel", who: "me", by: "2099-05-01" });
    const { location } = (await asPerson.post(`${room()}/step`, step)).headers;
    expect(location).toBe(`${room()}?done=added&at=s-${step.statementId}#s-${step.statementId}`);
    expect(await one(step.statementId)).toMatchObject({ kind: "step", voice: "own", about_id: goal });
    const { body } = await asPerson.get(String(location).split("#")[0]!);
    expect(body).toContain("1 May 2099");
    expect(body.match(/This is in the plan now\./g)).toHaveLength(1);

    const another = words({ text: "Learn to dive", why: "Fish" });
    await asPerson.post(`${room()}/goal`, another);
    expect(await one(another.statementId)).toMatchObject({ kind: "goal", voice: "own" });
    expect((await asPractitioner.get(room())).body.split("To choose from")[0]).toContain("Learn to dive");
  });

  it("whoever may write down writes the person’s words down, to be confirmed; sent twice it is there once", async () => {
    const step = words({ aboutId: goal, text: "Ask about the tide", who: "", by: "" });
    for (let time = 0; time < 2; time += 1) expect((await asPractitioner.post(`${room()}/step`, step)).statusCode).toBe(303);
    expect(await one(step.statementId)).toMatchObject({ voice: "scribed" });
    const page = (await asPerson.get(room())).body;
    expect(page.match(/>Ask about the tide</g)).toHaveLength(1);
    expect(page).toContain("Is it what you meant?");
    expect((await asPractitioner.get(room())).body).toContain("not confirmed yet");

    const confirm = `/people/${personId}/statements/${step.statementId}/confirm`;
    expect(page).toContain(`action="${confirm}"`);
    const { location } = (await asPerson.post(confirm, { id: newId(), based: step.id, back: room() })).headers;
    expect(await one(step.statementId)).toMatchObject({ voice: "confirmed" });
    expect((await asPerson.get(String(location).split("#")[0]!)).body).toMatch(/These are your words now\..*Ask about the tide/s);
  });

  it("whoever may only answer is offered neither, and writes neither", async () => {
    const page = (await asSecond.get(room())).body;
    expect(page).toContain("Swim in the sea");
    expect(page).not.toContain("Add a goal");
    for (const [kind, fields] of [
      ["goal", { text: "Be good" }],
      ["step", { text: "Be good", aboutId: goal }],
    ] as const) {
      expect((await asSecond.post(`${room()}/${kind}`, words(fields))).statusCode).toBe(404);
    }
  });

  it("whoever may only answer suggests a step and a goal, and the person takes them up without leaving", async () => {
    const page = (await asSecond.get(room())).body;
    expect(page).toContain("Suggest");
    const step = words({ text: "Borrow a wetsuit", of: "step", back: room() });
    const told = (await asSecond.post(`/people/${personId}/statements/${goal}/suggestion`, step)).headers.location;
    expect(told).toBe(`${room()}?done=suggestion&at=${step.statementId}#s-${step.statementId}`);
    expect((await asSecond.get(String(told).split("#")[0]!)).body).toContain("It is for them to decide.");

    const { body } = await asPerson.get(room());
    expect(body).toMatch(/Swim in the sea.*Borrow a wetsuit.*suggests a step/s);
    const path = `/people/${personId}/statements/${step.statementId}/take-up`;
    const becomesId = newId();
    const taken = await asPerson.post(path, { id: newId(), based: step.id, becomesId, back: room() });
    expect(await one(becomesId)).toMatchObject({ kind: "step", voice: "own", about_id: goal });
    const after = (await asPerson.get(String(taken.headers.location).split("#")[0]!)).body;
    expect(after).toMatch(/Taken up\..*Borrow a wetsuit/s);
    expect(after).not.toContain("suggests a step");

    const another = words({ text: "Learn to dive", back: room() });
    expect((await asSecond.post(`/people/${personId}/suggest-goal`, another)).statusCode).toBe(303);
    const becomes = newId();
    const next = { id: newId(), based: another.id, becomesId: becomes, back: room() };
    const { location } = (await asPerson.post(`/people/${personId}/statements/${another.statementId}/take-up`, next)).headers;
    expect(location).toBe(`${room()}?done=take-up&at=${becomes}#s-${becomes}`);
    expect((await asPerson.get(String(location).split("#")[0]!)).body).toMatch(
      /To choose from.*<details class="more" open.*Taken up\..*Learn to dive/s,
    );
  });

  it("whoever may not write down cannot speak in the person’s name, whatever they send", async () => {
    for (const kind of ["contribution", "difference"]) {
      const form = words({ text: "I agree to everything", forPerson: "yes" });
      expect((await asSecond.post(`${room()}/${kind}`, form)).statusCode).toBe(404);
      expect(await one(form.statementId)).toBeUndefined();
    }
  });

  it("words that are refused stay in their own form, which is open", async () => {
    const refused = await asPerson.post(`${room()}/step`, words({ aboutId: goal, text: "Look for my towel", who: "me", by: "someday" }));
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain("Look for my towel");
    expect(/<details class="more" open[^>]*>(?:(?!<\/details>).)*someday/s.test(refused.body)).toBe(true);
    expect((await asPerson.post(`${room()}/goal`, words({ text: " ", why: "" }))).statusCode).toBe(422);
    for (const aboutId of ["", newId(), "x"]) {
      expect([404, 422]).toContain((await asPerson.post(`${room()}/step`, words({ aboutId, text: "Lost", who: "", by: "" }))).statusCode);
    }
  });

  it("taking out and asking in are told at their own places", async () => {
    const out = await asPerson.post(`${room()}/take-out`, { statementId: goal });
    expect(out.headers.location).toBe(`${room()}?done=taken-out&at=choose#choose`);
    expect((await asPerson.get(`${room()}?done=taken-out&at=choose`)).body).toMatch(/id="choose".*?Taken out of the plan/s);
    expect((await asPerson.get(`${room()}?done=constructor&at=who`)).statusCode).toBe(200);
  });
});
