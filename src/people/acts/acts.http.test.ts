import { afterAll, beforeAll, expect, test } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { aMember, anAccount, aTeam } from "../../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { recordAct } from "./act.ts";

let server: TestServer;
let admin: Visitor;
let adminId: string;
beforeAll(async () => {
  server = await aServer();
  adminId = await anAccount(server.database, "Administrator A");
  await server.database.pool.query("update account set administrator = true where id = $1", [adminId]);
  admin = await server.as(adminId);
});
afterAll(() => server.stop());

const recorded = async () =>
  (await server.database.pool.query("select kind, account_id, organisation_id, team_id, about_id, detail from act order by at, act_id"))
    .rows;

test("given an administrator, when they change who belongs where, then each act is written down with what it was before", async () => {
  const [organisationId, teamId] = [newId(), newId()];
  await admin.post("/administration/organisations", { id: organisationId, name: "Organisation B" });
  await admin.post(`/administration/organisations/${organisationId}/teams`, { id: teamId, name: "Team B" });
  await admin.post(`/administration/teams/${teamId}`, { name: "Team B", keepsYears: "12" });
  await admin.post(`/administration/teams/${teamId}/invite`, { id: newId(), role: "lead", name: "Lee", email: "" });
  const { rows: members } = await server.database.pool.query(
    "insert into member (organisation_id, member_id, team_id, account_id, role) values ($1, $2, $3, $4, 'lead') returning member_id",
    [organisationId, newId(), teamId, await anAccount(server.database, "Lee")],
  );
  await admin.post(`/administration/teams/${teamId}/members/${members[0].member_id}/end`);
  const acts = (await recorded()).slice(-5);
  expect(acts.map(({ kind }) => kind)).toEqual(["organisation-added", "team-added", "team-changed", "member-invited", "member-ended"]);
  expect(acts.every((each) => each.account_id === adminId && each.organisation_id === organisationId)).toBe(true);
  expect(acts[2].detail).toEqual({ keepsYears: { was: 20, is: 12 } });
  expect(acts[4].about_id).not.toBeNull();
});

test("given what was refused or had ended already, when it is sent, then nothing is written down", async () => {
  const before = (await recorded()).length;
  await admin.post("/administration/organisations", { id: newId(), name: " " });
  await admin.post(`/administration/invitations/${newId()}/withdraw`);
  await admin.post("/administration/administrators", { signInName: "nobody.at.all" });
  expect(await recorded()).toHaveLength(before);
});

test("given records officers, when they read, then they see their organisation and the installation, page by page, and take it along", async () => {
  const mine = await aTeam(server.database);
  const other = await aTeam(server.database);
  for (let count = 0; count < 60; count++) {
    await transaction(server.database.pool, { provenAccount: adminId }, async (tx, actor) => {
      await recordAct(tx, actor!, { kind: "settings", detail: { name: { was: `=name ${count}`, is: "B" } } });
      await recordAct(tx, actor!, { kind: "team-added", organisationId: other.organisationId, teamId: other.teamId });
    });
  }
  const officer = await server.as(await aMember(server.database, mine, "records officer"));
  const first = (await officer.get("/acts")).body;
  expect(first.match(/Changed the settings/g)).toHaveLength(50);
  expect(first).not.toContain("Added a team");
  const second = (await officer.get(/href="(\/acts\?before=[^"]+)"/.exec(first)![1]!)).body;
  expect(second.match(/Changed the settings/g)!.length).toBeGreaterThanOrEqual(10);
  const table = (await officer.get("/acts/table")).body;
  expect(table.split("\r\n").filter((line) => line.includes('"settings"')).length).toBeGreaterThanOrEqual(60);
  expect((await admin.get("/acts/table")).body).toContain('"team-added"');
  for (const role of ["practitioner", "lead", "peer worker"] as const) {
    const elsewhere = await server.as(await aMember(server.database, mine, role));
    expect((await elsewhere.get("/acts")).statusCode).toBe(404);
    expect((await elsewhere.get("/acts/table")).statusCode).toBe(404);
  }
});

test("given the application's own role, when it tries to change, delete, forge or date an act, then the database refuses", async () => {
  const as = (sql: string, values: unknown[] = []) =>
    transaction(server.database.pool, { provenAccount: adminId }, (tx) => tx.all(`acts/test-${newId()}`, sql, values));
  await expect(as("update act set kind = 'settings'")).rejects.toThrow(/permission denied/);
  await expect(as("delete from act")).rejects.toThrow(/permission denied/);
  await expect(as("select * from act")).rejects.toThrow(/permission denied/);
  const other = await anAccount(server.database, "Somebody else");
  await expect(as("insert into act (act_id, account_id, kind) values ($1, $2, 'settings')", [newId(), other])).rejects.toThrow(/row-level/);
  await expect(as("insert into act (act_id, account_id, kind, at) values ($1, $2, 'settings', now())", [newId(), adminId])).rejects.toThrow(
    /permission denied/,
  );
});

test("given every source file, when it registers something administrators do, then it goes through adminPost", () => {
  const source = join(import.meta.dirname, "../../..");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /routes?\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(30);
  const past = files.filter((file) => {
    if (file.endsWith("admin-route.ts")) return false;
    return /"POST",\s*[`"]?(\/administration|\$\{ROOT\}|MEDICINES_PATH)/.test(readFileSync(join(source, file), "utf8"));
  });
  expect(past).toEqual([]);
});
