import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../src/ground/core/id.ts";
import { freePort } from "./builders/server.ts";
import { lineBeginning, startChild, type Child } from "./children/start-child.ts";

// the lines of README for whoever runs the PostgreSQL server, as they stand there, but for names that only this test has
const mine = `t${newId().replaceAll("-", "").slice(-12)}_`;
const server = process.env.TEST_DATABASE_URL!;
let dataDir: string;
let admin: pg.Client;
let urls: Record<string, string>;
const children: Child[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "ownterms-logins-"));
  admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const block = /```sql\n([^`]+)```/.exec(await readFile("README.md", "utf8"))![1]!;
  urls = {};
  for (const line of block.trim().split("\n")) {
    const named = line.replaceAll("plans", `${mine}plans`).replaceAll("…", "sesame");
    for (const statement of named
      .replace(/--.*$/, "")
      .split(";")
      .filter((each) => each.trim())) {
      // a role belongs to the whole server, so another run may have made these
      await admin.query(statement).catch((error) => {
        if (!/create role ownterms_/.test(statement) || error.code !== "42710") throw error;
      });
    }
    const [, login] = /create role (\w+) login/.exec(named) ?? [];
    const [, setting] = /-- (\w+DATABASE_URL|DATABASE_URL)/.exec(named) ?? [];
    if (login && setting) urls[setting] = at(login);
  }
});
afterAll(async () => {
  for (const child of children) {
    child.process.kill("SIGKILL");
    await child.ended;
  }
  await admin.query(`drop database if exists ${mine}plans with (force)`);
  for (const login of ["records", "accounts", "owner"]) await admin.query(`drop role if exists ${mine}plans_${login}`);
  await admin.end();
  await rm(dataDir, { recursive: true });
});

function at(login: string): string {
  const url = new URL(server);
  Object.assign(url, { username: login, password: "sesame", pathname: `/${mine}plans` });
  return url.href;
}

/** The same by a login that the server does not let in. */
const unknownTo = (url: string): string => Object.assign(new URL(url), { username: `${mine}nobody` }).href;

async function run(file: string, env: Record<string, string>, args: string[] = []): Promise<Child> {
  const none = { DATABASE_URL: "", ACCOUNTS_DATABASE_URL: "", OWNER_DATABASE_URL: "", BASE_URL: "", SMTP_URL: "", HOST: "" };
  const child = startChild(file, args, { ...none, DATA_DIR: dataDir, PORT: String(await freePort()), ...env });
  children.push(child);
  return child;
}

it("given the roles and logins of README, then the owner migrates, and a server that never has the owner's login runs", async () => {
  expect(Object.keys(urls).sort()).toEqual(["ACCOUNTS_DATABASE_URL", "DATABASE_URL", "OWNER_DATABASE_URL"]);
  const { OWNER_DATABASE_URL, ...two } = urls as Record<"OWNER_DATABASE_URL" | "DATABASE_URL" | "ACCOUNTS_DATABASE_URL", string>;

  const early = await run("src/app/main.ts", two);
  expect(await early.ended).toBe(1);
  expect(early.errors()).toMatch(/^The database is older than this program: \d+ migrations are due, .* npm run migrate\n$/);

  const without = await run("src/app/migrate-command.ts", two);
  expect(await without.ended).toBe(1);
  expect(without.errors()).toMatch(/^This needs the login that owns the tables.*\n$/);

  const migrating = await run("src/app/migrate-command.ts", { ...two, OWNER_DATABASE_URL });
  await lineBeginning(migrating, "The database is up to date:");
  expect(await migrating.ended, migrating.errors()).toBe(0);

  // the owner may make no roles: on the day of a restore those of the first day must do
  const file = join(dataDir, "backup.dump");
  for (const [command, args] of [
    ["src/ground/database/backup.ts", [file]],
    ["src/ground/database/restore.ts", [file, "--replace"]],
  ] as const) {
    const copying = await run(command, { ...two, OWNER_DATABASE_URL }, [...args]);
    expect(await copying.ended, copying.errors()).toBe(0);
  }
  const stranger = await run("src/ground/database/restore.ts", { ...two, OWNER_DATABASE_URL: unknownTo(OWNER_DATABASE_URL) }, [file]);
  expect(await stranger.ended).toBe(1);
  expect(stranger.errors()).toMatch(/^The database of OWNER_DATABASE_URL .*\n$/);

  const { DATABASE_URL, ACCOUNTS_DATABASE_URL } = two;
  for (const [given, said] of [
    [{ DATABASE_URL: ACCOUNTS_DATABASE_URL, ACCOUNTS_DATABASE_URL: DATABASE_URL }, /^The login of DATABASE_URL, \S+, lacks .*\n$/],
    [{ DATABASE_URL, ACCOUNTS_DATABASE_URL: unknownTo(ACCOUNTS_DATABASE_URL) }, /^The database of ACCOUNTS_DATABASE_URL .*\n$/],
    [{ DATABASE_URL }, /^This login does not own the database.*\n$/],
  ] as const) {
    const refused = await run("src/app/main.ts", given);
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toMatch(said);
  }

  const child = await run("src/app/main.ts", two);
  const base = (await lineBeginning(child, "Ownterms is at")).split(" ").at(-1)!;
  await lineBeginning(child, "Nobody has set it up");
  expect((await fetch(`${base}/healthz`)).status).toBe(200);
  const { rows } = await admin.query<{ usename: string }>("select distinct usename from pg_stat_activity where datname = $1 order by 1", [
    `${mine}plans`,
  ]);
  expect(rows.map((row) => row.usename)).toEqual([`${mine}plans_accounts`, `${mine}plans_records`]);
  child.process.kill("SIGTERM");
  expect(await child.ended).toBe(0);
  // upkeep, heads and mail went through without a complaint
  expect(child.errors()).toBe("");
});
