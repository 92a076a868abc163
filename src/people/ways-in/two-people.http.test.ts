import { afterAll, beforeAll, expect, test } from "vitest";
import { aMember, anAccount, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";
import { confirmMember } from "../joining/confirm-member.ts";

let server: TestServer;
const query = async (sql: string, values: unknown[] = []) => (await server.database.pool.query(sql, values)).rows;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

async function named(accountId: string, username: string): Promise<string> {
  await query("update account set username = $2, display_username = $2 where id = $1", [accountId, username]);
  return accountId;
}

async function anAdministrator(username: string): Promise<string> {
  const id = await named(await anAccount(server.database, username), username);
  await query("update account set administrator = true where id = $1", [id]);
  return id;
}

/** An account that its maker made with a link of whoever invites. */
async function bringsIn(inviter: string, teamId: string, username: string, role = "practitioner"): Promise<string> {
  const card = await (
    await server.as(inviter)
  ).post(`/administration/teams/${teamId}/invite`, { id: newId(), name: username, email: "", role });
  const account = await named(await anAccount(server.database, username), username);
  await (await server.as(account)).post("/invitation/accept", { key: /\/invitation\/([\w-]{43})/.exec(card.body)![1]! });
  return account;
}

const makesAdministrator = async (administrator: string, signInName: string) =>
  (await server.as(administrator)).post("/administration/administrators", { signInName });

async function aPersonOf(team: { teamId: string }, username: string): Promise<string> {
  const id = await named(await aPerson(server.database, username), username);
  await workingTogether(server.database, id, team.teamId);
  return id;
}

/** Whether two accounts get a link for a third one, whichever of them asks. */
async function getsIn(asker: string, decider: string, signsInAs: string): Promise<boolean> {
  const id = newId();
  await (await server.as(asker)).post("/way-in", { id, signsInAs, knownBy: "face" });
  await (await server.as(decider)).post(`/way-in/${id}/confirm`);
  return (await (await server.as(asker)).post(`/way-in/${id}/make`)).statusCode === 200;
}

async function eitherWay(one: string, other: string, signsInAs: string): Promise<boolean[]> {
  return [await getsIn(one, other, signsInAs), await getsIn(other, one, signsInAs)];
}

test("given an administrator with accounts of their own, when they make them administrators, then no two of them get into an account", async () => {
  const team = await aTeam(server.database);
  const ada = await anAdministrator("ada.one");
  // an account that made itself, one that was invited, and one that an account of theirs made an administrator
  const self = await named(await anAccount(server.database, "Self"), "self.one");
  const third = await anAccount(server.database, "Third");
  await named(third, "third.one");
  const invited = await bringsIn(ada, team.teamId, "invited.one");
  await makesAdministrator(ada, "self.one");
  await makesAdministrator(ada, "invited.one");
  await makesAdministrator(self, "third.one");
  await aPersonOf(team, "maya.one");
  await aMember(server.database, team, "lead", "Lee");
  await named(await aMember(server.database, team, "practitioner", "Pat"), "pat.one");
  await named(await aPerson(server.database, "Alone"), "alone.one");
  const hands = [ada, self, invited, third];
  for (const [index, one] of hands.entries()) {
    for (const other of hands.slice(index + 1)) {
      for (const whom of ["maya.one", "pat.one", "alone.one"]) expect(await eitherWay(one, other, whom)).toEqual([false, false]);
    }
  }
});

test("given accounts that one administrator planted before the first person came, when they confirm one another, then they count as one", async () => {
  const team = await aTeam(server.database);
  const ada = await anAdministrator("ada.two");
  const first = await bringsIn(ada, team.teamId, "first.two", "records officer");
  const second = await bringsIn(ada, team.teamId, "second.two");
  const [{ organisation_id: organisation, joining_id: joining }] = await query(
    "select organisation_id, joining_id from joining where account_id = $1",
    [second],
  );
  await (await server.as(first)).post(`/people/joining/${organisation}/${joining}/confirm`);
  expect(await query("select 1 from member where account_id = $1", [second])).toHaveLength(1);
  await aPersonOf(team, "maya.two");
  for (const [one, other] of [
    [ada, first],
    [ada, second],
    [first, second],
  ] as const) {
    expect(await eitherWay(one, other, "maya.two")).toEqual([false, false]);
  }
  // whoever runs the server says who each of them is: whom the first confirmed is not said with it
  expect(await confirmMember(server.database.pool, "First.Two")).toEqual({ teams: [], standsAlone: true });
  expect(await getsIn(ada, second, "maya.two")).toBe(false);
  expect(await confirmMember(server.database.pool, "second.two")).toEqual({ teams: [], standsAlone: true });
  expect(await getsIn(ada, second, "maya.two")).toBe(true);
});

test("given a newcomer whom a lead of another line confirmed, when they and the administrator let somebody in, then it works", async () => {
  const team = await aTeam(server.database);
  const ada = await anAdministrator("ada.three");
  const lead = await aMember(server.database, team, "lead", "Lee");
  await aPersonOf(team, "maya.three");
  const pat = await bringsIn(ada, team.teamId, "pat.three");
  const [{ organisation_id: organisation, joining_id: joining }] = await query(
    "select organisation_id, joining_id from joining where account_id = $1",
    [pat],
  );
  await (await server.as(lead)).post(`/people/joining/${organisation}/${joining}/confirm`);
  expect(await getsIn(ada, pat, "maya.three")).toBe(true);
});

test("given somebody whom a team works with, when two administrators of different lines want a way in, then only that team can say that it is them", async () => {
  const team = await aTeam(server.database);
  const [one, other] = [await anAdministrator("one.four"), await anAdministrator("other.four")];
  await aPersonOf(team, "maya.four");
  await named(await aMember(server.database, team, "practitioner", "Pat"), "pat.four");
  expect(await eitherWay(one, other, "maya.four")).toEqual([false, false]);
  // a colleague who is locked out has no team that works with them
  expect(await getsIn(one, other, "pat.four")).toBe(true);
});
