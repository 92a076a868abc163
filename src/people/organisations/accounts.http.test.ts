import { afterAll, beforeAll, expect, test } from "vitest";
import { aMember, anAccount, aPerson, aTeam } from "../../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
let admin: Visitor;
let adminId: string;
const PATH = "/administration/accounts";
const query = async (sql: string, values: unknown[] = []) => (await server.database.pool.query(sql, values)).rows;
beforeAll(async () => {
  server = await aServer();
  adminId = await anAccount(server.database, "Administrator A");
  await query("update account set administrator = true where id = $1", [adminId]);
  admin = await server.as(adminId);
});
afterAll(() => server.stop());

const lastAct = async () => (await query("select kind, about_id from act order by at desc, act_id desc limit 1"))[0];

test("given the accounts, when an administrator reads them, then those of the service stand there and nobody who only has a record", async () => {
  await aMember(server.database, await aTeam(server.database), "practitioner", "Pat Practitioner");
  const personId = await aPerson(server.database, "Maya Only");
  await query("update account set username = 'maya.only' where id = $1", [personId]);
  const page = (await admin.get(PATH)).body;
  expect(page).toContain("Pat Practitioner");
  expect(page).not.toContain("Maya Only");
  expect((await admin.get(`${PATH}?q=maya`)).body).toContain("Nobody signs in like this");
  const found = (await admin.get(`${PATH}?q=Maya.Only`)).body;
  expect(found).toContain("Maya Only");
  expect(found).not.toContain("Close the account");
  const other = await server.as(await aMember(server.database, await aTeam(server.database), "lead"));
  expect((await other.get(PATH)).statusCode).toBe(404);
  expect((await other.post(`${PATH}/${personId}/sign-out`)).statusCode).toBe(404);
});

test("given a stolen account, when an administrator signs it out, then its sessions end, it is told and written down", async () => {
  const id = await aMember(server.database, await aTeam(server.database), "practitioner");
  const them = await server.as(id);
  expect((await admin.post(`${PATH}/${id}/sign-out`)).headers.location).toBe(`${PATH}?done=signedOut`);
  expect((await them.get("/people")).headers.location).toContain("/sign-in");
  expect((await server.accounts.news(id))[0]).toMatchObject({ kind: "sessions-ended", byName: "Administrator A" });
  expect(await lastAct()).toEqual({ kind: "sessions-ended", about_id: id });
  expect((await admin.post(`${PATH}/${adminId}/sign-out`)).headers.location).toBe(`${PATH}?done=self`);
});

test("given somebody who left, when their account is closed, then every way in and every membership ends and their name stays", async () => {
  const id = await aMember(server.database, await aTeam(server.database), "lead", "Lee Left");
  const them = await server.as(id);
  expect((await admin.get(`${PATH}/${id}/close`)).body).toContain("Close the account of Lee Left?");
  expect((await admin.post(`${PATH}/${id}/close`)).headers.location).toBe(`${PATH}?done=closed`);
  expect((await them.get("/people")).headers.location).toContain("/sign-in");
  const left = await query(
    `select name, closed_at is not null as closed, (select count(*)::int from member m where m.account_id = a.id and m.ended_at is null) as members,
       (select count(*)::int from session s where s.account_id = a.id) as sessions from account a where id = $1`,
    [id],
  );
  expect(left).toEqual([{ name: "Lee Left", closed: true, members: 0, sessions: 0 }]);
  expect(await lastAct()).toEqual({ kind: "account-closed", about_id: id });
  expect((await admin.post(`${PATH}/${id}/close`)).statusCode).toBe(404);
});

test("given a record of their own, or the last administrator, when it is closed, then nothing is changed", async () => {
  const personId = await aPerson(server.database);
  const team = await aTeam(server.database);
  await query(
    "insert into member (organisation_id, member_id, team_id, account_id, role) values ($1, gen_random_uuid(), $2, $3, 'peer worker')",
    [team.organisationId, team.teamId, personId],
  );
  expect((await admin.post(`${PATH}/${personId}/close`)).headers.location).toBe(`${PATH}?done=record`);
  expect((await admin.post(`${PATH}/${adminId}/close`)).headers.location).toBe(`${PATH}?done=self`);
  expect((await server.accounts.info(personId))?.closed).toBe(false);
});

test("given a role that needs a second step, when somebody has none, then they are led to it before anybody's record, and to their own", async () => {
  const team = await aTeam(server.database);
  const [leadId, practitionerId, personId] = [
    await aMember(server.database, team, "lead"),
    await aMember(server.database, team, "practitioner"),
    await aPerson(server.database),
  ];
  const [lead, practitioner, person] = [await server.as(leadId), await server.as(practitionerId), await server.as(personId)];
  expect((await admin.post(`${PATH}/second-step`, { roles: ["lead"] })).headers.location).toBe(`${PATH}?done=saved`);
  expect(await lastAct()).toMatchObject({ kind: "settings" });
  for (const path of ["/people", `/people/${personId}`, "/acts", "/acting/checks", "/emergency"]) {
    expect([path, (await lead.get(path)).headers.location]).toEqual([path, "/account/second-step?needed=yes"]);
  }
  expect((await lead.get("/people", { accept: "application/json" })).statusCode).toBe(403);
  expect((await lead.get("/account/second-step?needed=yes")).body).toContain("Your role here needs a second step");
  expect((await practitioner.get("/people")).statusCode).toBe(200);
  expect((await person.get("/home")).statusCode).toBe(200);
  await query("update account set two_factor_enabled = true where id = $1", [leadId]);
  expect((await lead.get("/people")).statusCode).toBe(200);
  expect((await admin.get(PATH)).body).toContain("second step on");
  await admin.post(`${PATH}/second-step`, {});
  expect(server.context.installation.current.secondStepRoles).toEqual([]);
});

test("given an administrator who looks for accounts by address, then each look is written down, and the forty-first within a day finds nobody", async () => {
  const id = await anAccount(server.database, "Administrator B");
  await query("update account set administrator = true where id = $1", [id]);
  const other = await server.as(id);
  const personId = await aPerson(server.database, "Jane Only");
  await query("update account set email = 'jane.only@example.org' where id = $1", [personId]);
  for (let look = 0; look < 39; look++) await other.get(`${PATH}?q=guess${look}%40example.org`);
  expect((await other.get(`${PATH}?q=jane.only%40example.org`)).body).toContain("Jane Only");
  const over = await other.get(`${PATH}?q=jane.only%40example.org`);
  expect(over.statusCode).toBe(429);
  expect(over.body).toContain("You have looked for forty accounts");
  expect(over.body).not.toContain("Jane Only");
  const acts = await query("select about_id from act where account_id = $1 and kind = 'account-looked-for'", [id]);
  expect(acts).toHaveLength(40);
  expect(acts.filter(({ about_id: about }) => about === personId)).toHaveLength(1);
});

test("given messages to people and to staff, when an administrator reads the list, then no address of a person stands in it", async () => {
  const [personId, staffId] = [
    await aPerson(server.database, "Ida"),
    await aMember(server.database, await aTeam(server.database), "practitioner", "Stan"),
  ];
  await query("update account set email = 'ida@example.org' where id = $1", [personId]);
  await query("update account set email = 'stan@example.org' where id = $1", [staffId]);
  for (const address of ["ida@example.org", "stan@example.org", "a.supporter@example.org"]) {
    await query(
      "insert into outbox_message (id, to_address, subject, body_text, failed) values (gen_random_uuid(), $1, 'Hello', '', '550 <' || $1 || '> unknown')",
      [address],
    );
  }
  const { body } = await admin.get("/administration/messages");
  expect(body).toContain("stan@example.org");
  expect(body).not.toMatch(/ida@|supporter@/);
  expect(body).toContain("somebody who does not work here");
});
