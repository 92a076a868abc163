import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aGrant, aMember, anAccount, anotherTeam, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import type { TeamRole } from "../../ground/core/actor.ts";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { confirmMember } from "./confirm-member.ts";
import { readBesideJoinings } from "./store.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const anAdministrator = async (name = "Nadia"): Promise<string> => {
  const id = await anAccount(server.database, name);
  await server.database.pool.query("update account set administrator = true where id = $1", [id]);
  return id;
};

const tokenIn = (body: string): string => /\/invitation\/([\w-]{43})/.exec(body)![1]!;

/** The link that an administrator is shown for a role in a team. */
async function invited(administrator: string, teamId: string, role: TeamRole): Promise<string> {
  const card = await (
    await server.as(administrator)
  ).post(`/administration/teams/${teamId}/invite`, { id: newId(), role, name: "", email: "" });
  expect(card.statusCode).toBe(200);
  return tokenIn(card.body);
}

const accepts = async (account: string, key: string) => (await server.as(account)).post("/invitation/accept", { key });

async function rolesOf(account: string): Promise<string[]> {
  const { rows } = await server.database.pool.query("select role from member where account_id = $1 and ended_at is null", [account]);
  return rows.map(({ role }) => role);
}

/** Everything that one can press on the page of those who wait. */
async function pressEverything(account: string): Promise<void> {
  const visitor = await server.as(account);
  const page = (await visitor.get("/people/joining")).body;
  for (const [, action] of page.matchAll(/action="(\/people\/joining\/[^"]+\/confirm)"/g)) await visitor.post(action!);
  // and what is not on the page
  const { rows } = await server.database.pool.query("select organisation_id, joining_id from joining where decided_at is null");
  for (const { organisation_id, joining_id } of rows) await visitor.post(`/people/joining/${organisation_id}/${joining_id}/confirm`);
}

async function aTeamWithPeople() {
  const team = await aTeam(server.database, "Riverside");
  const personId = await aPerson(server.database, "Maya");
  await workingTogether(server.database, personId, team.teamId);
  await aGrant(server.database, personId, { teamId: team.teamId, sections: ["goals"] });
  return { ...team, personId };
}

describe("nobody becomes a practitioner alone, with as many accounts as they like", () => {
  test("given a team that works with people, an administrator who invites three accounts of their own gets none in", async () => {
    const team = await aTeamWithPeople();
    const lead = await aMember(server.database, team, "lead", "Len");
    const [administrator, second, third] = [
      await anAdministrator(),
      await anAdministrator("Second"),
      await anAccount(server.database, "Third"),
    ];
    const own = await accepts(administrator, await invited(administrator, team.teamId, "practitioner"));
    expect(own.statusCode).toBe(409);
    await accepts(second, await invited(administrator, team.teamId, "lead"));
    await accepts(third, await invited(second, team.teamId, "practitioner"));
    await accepts(administrator, await invited(second, team.teamId, "records officer"));
    for (const account of [administrator, second, third]) await pressEverything(account);
    for (const account of [administrator, second, third]) {
      expect(await rolesOf(account)).toEqual([]);
      expect((await (await server.as(account)).get(`/people/${team.personId}`)).statusCode).toBe(404);
      // nor with SQL of the application
      await expect(
        transaction(server.database.pool, { provenAccount: account }, (tx) =>
          tx.all(
            "test/add-member",
            "insert into member (organisation_id, member_id, team_id, account_id, role) values ($1, $2, $3, $4, 'lead')",
            [team.organisationId, newId(), team.teamId, account],
          ),
        ),
      ).rejects.toThrow(/permission denied/);
    }
    expect(await rolesOf(lead)).toEqual(["lead"]);
  });

  test("given everybody of the organisation was sent away first, still nobody gets in but by the server's operator", async () => {
    const team = await aTeamWithPeople();
    const lead = await aMember(server.database, team, "lead", "Len");
    const [administrator, second] = [await anAdministrator(), await anAccount(server.database, "Second")];
    await server.database.pool.query("update account set username = 'second.one' where id = $1", [second]);
    const page = (await (await server.as(administrator)).get(`/administration/teams/${team.teamId}`)).body;
    await (await server.as(administrator)).post(/action="([^"]+\/members\/[^"]+\/end)"/.exec(page)![1]!);
    expect(await rolesOf(lead)).toEqual([]);
    await accepts(second, await invited(administrator, team.teamId, "practitioner"));
    for (const account of [administrator, second, lead]) await pressEverything(account);
    expect(await rolesOf(second)).toEqual([]);
    expect((await (await server.as(administrator)).get(`/administration/teams/${team.teamId}`)).body).toContain("npm run confirm-member");
    expect(await confirmMember(server.database.pool, " Second.One ")).toMatchObject({ teams: ["Riverside"] });
    expect(await rolesOf(second)).toEqual(["practitioner"]);
    expect(await confirmMember(server.database.pool, "second.one")).toEqual({ teams: [], standsAlone: false });
  });

  test("in the browser of whoever made the link, no account is made with it", async () => {
    const team = await aTeamWithPeople();
    const administrator = await anAdministrator();
    const key = await invited(administrator, team.teamId, "practitioner");
    const made = await (
      await server.as(administrator)
    ).post("/invitation/make", {
      key,
      name: "Second",
      username: `second.${newId().slice(-8)}`,
      email: "",
      password: "seven green bicycles",
    });
    expect(made.statusCode).toBe(409);
    expect(made.body).toContain("This is your own invitation");
  });
});

describe("somebody new in a team", () => {
  test("waits until a lead who did not invite them confirms it, and the people of the team are told", async () => {
    const team = await aTeamWithPeople();
    const lead = await aMember(server.database, team, "lead", "Len");
    const colleague = await aMember(server.database, team, "practitioner", "Priya");
    const administrator = await anAdministrator();
    const jo = await anAccount(server.database, "Jo");
    expect((await accepts(jo, await invited(administrator, team.teamId, "practitioner"))).headers.location).toBe("/people");
    const waiting = (await (await server.as(jo)).get("/people")).body;
    expect(waiting).toContain("You will be in Riverside when one of these has confirmed that it is you: Len.");
    expect(waiting).toContain("<h1>People I work with</h1>");
    expect(waiting).not.toContain("Nobody is here yet");
    expect((await (await server.as(administrator)).get(`/administration/teams/${team.teamId}`)).body).toContain(
      "One of these can confirm it: Len.",
    );
    // where there is a lead, a colleague does not decide
    await pressEverything(colleague);
    expect(await rolesOf(jo)).toEqual([]);
    const visitor = await server.as(lead);
    expect((await visitor.get("/people")).body).toContain("1 to confirm");
    const page = (await visitor.get("/people/joining")).body;
    expect(page).toContain("Nadia was shown the invitation link.");
    const action = /action="([^"]+\/confirm)"/.exec(page)![1]!;
    expect((await visitor.post(action)).headers.location).toBe("/people/joining?done=confirmed");
    expect((await visitor.post(action)).headers.location).toBe("/people/joining?done=already");
    expect(await rolesOf(jo)).toEqual(["practitioner"]);
    expect((await (await server.as(jo)).get(`/people/${team.personId}`)).statusCode).toBe(200);
    const maya = await server.as(team.personId);
    expect((await maya.get("/home")).body).toContain("Jo joined Riverside");
    const who = (await maya.get(`/sharing/teams/${team.teamId}`)).body;
    expect(who).toContain("Who is in Riverside");
    expect(who).toContain("Priya");
    expect((await maya.get("/home")).body).not.toContain("Jo joined Riverside");
  });

  test("who is refused sees nothing, and can be invited again", async () => {
    const team = await aTeamWithPeople();
    const lead = await server.as(await aMember(server.database, team, "lead", "Len"));
    const administrator = await anAdministrator();
    const jo = await anAccount(server.database, "Jo");
    await accepts(jo, await invited(administrator, team.teamId, "practitioner"));
    const action = /action="([^"]+\/refuse)"/.exec((await lead.get("/people/joining")).body)![1]!;
    expect((await lead.post(action)).headers.location).toBe("/people/joining?done=refused");
    expect(await rolesOf(jo)).toEqual([]);
    expect((await accepts(jo, await invited(administrator, team.teamId, "practitioner"))).headers.location).toBe("/people");
    expect((await lead.get("/people")).body).toContain("1 to confirm");
  });

  test("the first of an organisation that works with nobody belongs at once; the next is confirmed by the first", async () => {
    const team = await aTeam(server.database, "New team");
    const administrator = await anAdministrator();
    const [first, next] = [await anAccount(server.database, "First"), await anAccount(server.database, "Next")];
    await accepts(first, await invited(administrator, team.teamId, "lead"));
    expect(await rolesOf(first)).toEqual(["lead"]);
    await accepts(next, await invited(administrator, team.teamId, "practitioner"));
    expect(await rolesOf(next)).toEqual([]);
    await pressEverything(first);
    expect(await rolesOf(next)).toEqual(["practitioner"]);
  });

  test("whose name looks like a member's is told apart by whoever confirms, and is not told so themselves", async () => {
    const team = await aTeamWithPeople();
    const lead = await server.as(await aMember(server.database, team, "lead", "Len"));
    await aMember(server.database, team, "peer worker", "Ian Hill");
    const elsewhere = await anotherTeam(server.database, team.organisationId, "Night team");
    await aMember(server.database, elsewhere, "practitioner", "Jo Ek");
    await aMember(server.database, await aTeam(server.database, "Of another organisation"), "lead", "Ada Okoro");
    const administrator = await anAdministrator();
    const told: Record<string, string[]> = {};
    for (const name of ["lan HiII", "Јо Ек", "Ada Okoro", "Priya"]) {
      const newcomer = await anAccount(server.database, name);
      const accepted = await accepts(newcomer, await invited(administrator, team.teamId, "practitioner"));
      expect([accepted.statusCode, accepted.headers.location]).toEqual([303, "/people"]);
      expect((await (await server.as(newcomer)).get("/people")).body).not.toContain("looks the same");
      const page = (await lead.get("/people/joining")).body;
      told[name] = page.includes("looks the same")
        ? [...page.matchAll(/<li>([^<]*practitioner[^<]*|[^<]*peer worker[^<]*)/g)].map(([, text]) => text!)
        : [];
      const refuse = /action="([^"]+\/refuse)"/.exec(page)![1]!;
      expect((await lead.post(refuse)).headers.location).toBe("/people/joining?done=refused");
    }
    expect(told).toEqual({
      "lan HiII": ["Ian Hill, peer worker, Riverside"],
      "Јо Ек": ["Jo Ek, practitioner, Night team"],
      "Ada Okoro": [],
      Priya: [],
    });
  });

  test("two who wait with names that look the same are told apart before either is let in; one in two teams is no two", async () => {
    const team = await aTeamWithPeople();
    const leadId = await aMember(server.database, team, "lead", "Len");
    const lead = await server.as(leadId);
    const administrator = await anAdministrator();
    const elsewhere = await anotherTeam(server.database, team.organisationId, "Night team");
    const night = await aMember(server.database, elsewhere, "practitioner", "Nina");
    await accepts(night, await invited(administrator, team.teamId, "practitioner"));
    expect((await lead.get("/people/joining")).body).not.toContain("looks the same");
    for (const name of ["Zoe Marsh", "Zoë Marsh"]) {
      await accepts(await anAccount(server.database, name), await invited(administrator, team.teamId, "practitioner"));
    }
    expect((await lead.get("/people/joining")).body.match(/<p>This name looks the same/g)).toHaveLength(2);
    // nobody else reads the names
    const others = [night, administrator, team.personId, await aMember(server.database, team, "practitioner", "Colleague")];
    for (const account of others) {
      const read = transaction(server.database.pool, { provenAccount: account }, (tx) => readBesideJoinings(tx));
      expect(await read).toEqual([]);
    }
  });

  test("a stranger finds neither who waits nor who is in a team", async () => {
    const team = await aTeamWithPeople();
    const stranger = await server.as(await aPerson(server.database, "Stranger"));
    expect((await stranger.get("/people/joining")).statusCode).toBe(404);
    expect((await stranger.get(`/sharing/teams/${team.teamId}`)).statusCode).toBe(404);
  });

  test("with a mail server, whoever invites them never sees the link", async () => {
    const mailing = await aServer({ mail: true });
    try {
      const team = await aTeam(mailing.database);
      const administrator = await anAccount(mailing.database, "Nadia");
      await mailing.database.pool.query("update account set administrator = true where id = $1", [administrator]);
      const fields = { id: newId(), role: "practitioner", name: "Jo", email: "jo@example.org" };
      const answer = await (await mailing.as(administrator)).post(`/administration/teams/${team.teamId}/invite`, fields);
      expect(answer.headers.location).toBe(`/administration/teams/${team.teamId}?done=sent`);
      expect(mailing.messages.at(-1)).toMatchObject({ to: "jo@example.org" });
      expect(tokenIn(mailing.messages.at(-1)!.text)).toHaveLength(43);
    } finally {
      await mailing.stop();
    }
  });
});

test("given a newcomer with a proved address, when they are confirmed, then the message waits with the act itself and goes once; to an unproved one nothing", async () => {
  const team = await aTeamWithPeople();
  const lead = await aMember(server.database, team, "lead", "Len");
  const administrator = await anAdministrator();
  for (const proved of [true, false]) {
    const newcomer = await anAccount(server.database, "Newcomer");
    const email = `newcomer-${newcomer}@example.org`;
    await server.database.pool.query("update account set email = $2, email_verified = $3 where id = $1", [newcomer, email, proved]);
    await accepts(newcomer, await invited(administrator, team.teamId, "practitioner"));
    await pressEverything(lead);
    expect(await rolesOf(newcomer)).toEqual(["practitioner"]);
    const told = server.messages.filter((message) => message.to === email);
    expect(told.map((message) => message.text)).toEqual(proved ? [expect.stringContaining("You are in Riverside now.")] : []);
    const { rowCount } = await server.database.pool.query("select 1 from outbox_message where to_address = $1 and due", [email]);
    expect(rowCount).toBe(0);
  }
});

test("given members who joined before the first person came, when that person comes, then their home names them, and who vouched for nobody is said", async () => {
  const team = await aTeam(server.database, "Planted");
  const administrator = await anAdministrator("Ada");
  const [first, second] = [await anAccount(server.database, "Sockone"), await anAccount(server.database, "Socktwo")];
  await accepts(first, await invited(administrator, team.teamId, "records officer"));
  await accepts(second, await invited(administrator, team.teamId, "practitioner"));
  await pressEverything(first);
  expect(await rolesOf(second)).toEqual(["practitioner"]);
  await aMember(server.database, team, "lead", "Honest Hana");
  const personId = await aPerson(server.database, "Newcomer");
  await workingTogether(server.database, personId, team.teamId);
  const person = await server.as(personId);
  expect((await person.get("/home")).body).toContain("Socktwo joined Planted");
  const who = (await person.get(`/sharing/teams/${team.teamId}`)).body;
  expect(who.match(/Only the person who invited them, or others invited by that person, said who they are/g)).toHaveLength(1);
  expect((await person.get("/home")).body).not.toContain("Socktwo joined Planted");
});
