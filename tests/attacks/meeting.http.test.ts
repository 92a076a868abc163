import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../src/ground/core/id.ts";
import { aGrant, aMember, aMembership, aPerson, aSupporter, aTeam, workingTogether } from "../builders/people.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, memberId: string, goal: string;
let team: Awaited<ReturnType<typeof aTeam>>;
let person: Visitor, member: Visitor;

const room = () => `/people/${personId}/plan/meeting`;
const rows = async (sql: string, ...more: unknown[]) => (await server.database.pool.query(sql, [personId, ...more])).rows;
const read = async (visitor: Visitor): Promise<string> =>
  /name="read" value="([^"]*)"/.exec((await visitor.get(`${room()}/ready`)).body)?.[1] ?? "";
const words = (fields: Record<string, string> = {}) => ({ id: newId(), statementId: newId(), text: "Words", ...fields });
const putForward = async (visitor: Visitor): Promise<string> =>
  String((await visitor.post(`${room()}/put-forward`, { read: await read(visitor) })).headers.location).split("?")[0]!;

beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  team = await aTeam(database);
  memberId = await aMember(database, team, "practitioner", "Member A");
  await workingTogether(database, personId, team.teamId);
  await aGrant(database, personId, { teamId: team.teamId, sections: ["goals", "plan"], may: ["see", "answer"] });
  goal = await said(database, personId, { body: { text: "Swim in the sea", why: "" } });
  person = await server.as(personId);
  member = await server.as(memberId);
  await member.post(`${room()}s`, { id: newId() });
  await member.post(`${room()}/add`, { statementId: goal });
  await member.post(`${room()}/review`, { reviewOn: "2099-01-31" });
});

describe("a plan meeting", () => {
  it("reads nothing to a supporter who was let go, or a team that was, while it was open", async () => {
    const friendId = await aSupporter(server.database, personId, "Supporter A", "friend");
    const second = await aTeam(server.database, "Second team");
    const secondId = await aMember(server.database, second, "practitioner", "Member B");
    await workingTogether(server.database, personId, second.teamId);
    for (const accountId of [friendId, secondId]) await person.post(`${room()}/ask-in`, { accountId });
    const [{ supporter_id }] = await rows("select supporter_id from supporter where person_id = $1");
    await person.post(`/sharing/supporters/${supporter_id}/end`, { id: newId() });
    await person.post(`/sharing/teams/${second.teamId}/end`, { id: newId() });
    const plan = await putForward(member);
    for (const accountId of [friendId, secondId]) expect((await (await server.as(accountId)).get(plan)).statusCode).toBe(404);
    expect((await person.get(plan)).body).not.toMatch(/Supporter A|Member B/);
  });

  it("is left by a team whose way into the plan the person stopped, also where they had asked it in", async () => {
    const second = await aTeam(server.database, "Second team");
    const secondId = await aMember(server.database, second, "practitioner", "Member B");
    await workingTogether(server.database, personId, second.teamId);
    await aGrant(server.database, personId, { teamId: second.teamId, sections: ["plan"] });
    await person.post(`${room()}/ask-in`, { accountId: secondId });
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1 and team_id = $2", [
      personId,
      second.teamId,
    ]);
    expect((await (await server.as(secondId)).get(await putForward(member))).statusCode).toBe(404);
  });

  it("is put forward as it was read: other participants or another day are read again first", async () => {
    const reading = await read(person);
    const friendId = await aSupporter(server.database, personId, "Supporter A", "friend");
    await person.post(`${room()}/ask-in`, { accountId: friendId });
    expect((await person.post(`${room()}/put-forward`, { read: reading })).headers.location).toMatch(/ready\?changed=yes$/);
    const again = await read(person);
    await member.post(`${room()}/review`, { reviewOn: "2150-12-31" });
    expect((await person.post(`${room()}/put-forward`, { read: again })).headers.location).toMatch(/ready\?changed=yes$/);
    expect(await rows("select 1 from agreement where person_id = $1")).toEqual([]);
  });

  it("is joined by colleagues of a team that is let into the plan, and of no other", async () => {
    const second = await aTeam(server.database, "Second team");
    await workingTogether(server.database, personId, second.teamId);
    await aMembership(server.database, second, "practitioner", memberId);
    const colleague = await aMember(server.database, second, "practitioner", "Member B");
    expect((await member.post(`${room()}/ask-in`, { accountId: colleague })).statusCode).toBe(404);
    const near = await aMember(server.database, team, "practitioner", "Member C");
    expect((await member.post(`${room()}/ask-in`, { accountId: near })).statusCode).toBe(303);
  });

  it("is read, and not led, by whoever was only let in to see", async () => {
    const friendId = await aSupporter(server.database, personId, "Supporter A", "friend");
    await aGrant(server.database, personId, { accountId: friendId, sections: ["goals", "plan"], may: ["see"] });
    await person.post(`${room()}/ask-in`, { accountId: friendId });
    const friend = await server.as(friendId);
    expect((await friend.get(room())).body).toContain("Swim in the sea");
    for (const [what, fields] of [
      ["add", { statementId: goal }],
      ["review", { reviewOn: "2098-01-01" }],
      ["put-forward", { read: await read(member) }],
      ["stop", {}],
      ["contribution", words()],
      ["move", { statementId: goal, way: "up" }],
    ] as const)
      expect([what, (await friend.post(`${room()}/${what}`, fields)).statusCode]).toEqual([what, 404]);
    expect(await rows("select review_on::text, ended_at from plan_meeting where person_id = $1")).toEqual([
      { review_on: "2099-01-31", ended_at: null },
    ]);
  });

  it("leaves no words with a service that the person never said anything to, once sharing has ended", async () => {
    const plan = await putForward(member);
    expect((await member.get(plan)).statusCode).toBe(200);
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1", [personId]);
    expect((await member.get(plan)).statusCode).toBe(404);
    const { body } = await person.get(plan);
    const digest = /name="digest" value="([^"]*)"/.exec(body)![1]!;
    await person.post(`${plan}/sign`, { id: newId(), digest, stance: "disagree", reason: "Not like this" });
    expect((await member.get(plan)).statusCode).toBe(200);
  });

  it("leaves nothing with a service of what the person put forward and took back, once sharing has ended", async () => {
    const plan = await putForward(person);
    await person.post(`${plan}/withdraw`);
    expect((await member.get(plan)).statusCode).toBe(200);
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1", [personId]);
    expect((await member.get(plan)).statusCode).toBe(404);
  });

  it("tells those in it nothing of whom else the person shares with", async () => {
    const mother = await aSupporter(server.database, personId, "Supporter M", "mother");
    await aGrant(server.database, personId, { accountId: mother, sections: ["goals"] });
    await server.database.pool.query("update sharing_grant set grantee_name = 'Supporter M' where account_id = $1", [mother]);
    const plan = await putForward(person);
    for (const view of ["", "/text", "/fhir"]) expect((await member.get(plan + view)).body).not.toContain("Supporter M");
  });

  it("has nothing fixed under somebody's words: another view goes with a view, a step with a goal", async () => {
    for (const [kind, aboutId] of [
      ["difference", goal],
      ["contribution", goal],
      ["goal", goal],
    ] as const)
      expect([kind, (await member.post(`${room()}/${kind}`, words({ aboutId }))).statusCode]).toEqual([kind, 404]);
  });

  it("holds nothing that the person put away or let go, chosen before or after", async () => {
    const other = await said(server.database, personId, { body: { text: "Learn to dive", why: "" } });
    await member.post(`${room()}/add`, { statementId: other });
    for (const statementId of [goal, other]) await person.post(`/goals/${statementId}/state`, { id: newId(), state: "let go" });
    expect((await member.post(`${room()}/add`, { statementId: goal })).statusCode).toBe(404);
    expect((await member.get(room())).body.split("To choose from")[0]).not.toMatch(/Swim in the sea|Learn to dive/);
  });

  it("does not bring back what the person took out", async () => {
    await person.post(`${room()}/take-out`, { statementId: goal });
    expect((await member.post(`${room()}/add`, { statementId: goal })).statusCode).toBe(404);
    expect((await person.post(`${room()}/add`, { statementId: goal })).statusCode).toBe(303);
    await member.post(`${room()}/take-out`, { statementId: goal });
  });

  it("takes an id that was used for something else for no repetition", async () => {
    const asked = words();
    await member.post(`/people/${personId}/statements/${goal}/question`, { ...asked, back: "" });
    expect((await member.post(`${room()}/contribution`, asked)).statusCode).toBe(422);
    expect(await rows("select part from meeting_item where person_id = $1 and part = 'what-each-brings'")).toEqual([]);
  });

  it("tells the person once who sat in it, what they saw there, and what they said", async () => {
    for (let poll = 0; poll < 5; poll += 1) await member.get(room());
    await member.post(`${room()}/contribution`, words());
    const looks = await rows("select act, what from access_event where person_id = $1 and name = 'Member A' order by at");
    expect(looks.filter((each) => each.act === "saw" && each.what.includes("goals"))).toHaveLength(1);
    expect(looks.filter((each) => each.act === "wrote")).toEqual([{ act: "wrote", what: ["plan"] }]);
  });
});

describe("a plan that the person has signed", () => {
  it("is taken back by nobody else, and the person is told who took back one that nobody had signed", async () => {
    const first = await putForward(member);
    expect((await member.post(`${first}/withdraw`)).statusCode).toBe(303);
    expect(await rows("select 1 from access_event where person_id = $1 and act = 'took back'")).toHaveLength(1);
    await member.post(`${room()}s`, { id: newId() });
    await member.post(`${room()}/add`, { statementId: goal });
    await member.post(`${room()}/review`, { reviewOn: "2099-01-31" });
    const plan = await putForward(member);
    const digest = /name="digest" value="([^"]*)"/.exec((await person.get(plan)).body)![1]!;
    await person.post(`${plan}/sign`, { id: newId(), digest, stance: "agree", reason: "" });
    expect((await member.get(plan)).body).not.toContain("Take this plan back");
    expect((await member.post(`${plan}/withdraw`)).statusCode).toBe(404);
  });
});

describe("the way back from a form", () => {
  it("leads to no other site, whatever dots stand in it", async () => {
    for (const back of ["/.//evil.example/x", "/x/..//evil.example", "/%2e//evil.example", "/./..//evil.example"]) {
      const { location } = (await member.post(`/people/${personId}/statements/${goal}/answer`, { ...words(), back })).headers;
      expect(new URL(String(location), "http://here").host).toBe("here");
      expect(String(location)).not.toMatch(/^\/\//);
    }
  });
});
