import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type pg from "pg";
import { beginChains } from "../../src/agreements/sealed/begin-chains.ts";
import { verifyAll } from "../../src/agreements/sealed/verify.ts";
import { migrate } from "../../src/ground/database/migrate.ts";
import type { Database } from "../../src/ground/database/open.ts";
import { HOUSE } from "../../src/app/house.ts";
import { TEST_OUTSIDE, TEST_SEALS } from "../builders/seals.ts";
import { bareDatabase } from "../setup/database.ts";

/** The demonstration as release 0048 of the schema kept it: rows as plain SQL, loaded with triggers off. */
const SAVED = new URL("demonstration-0048.sql.gz", import.meta.url);

/** Columns that a later schema keeps otherwise, or no longer, and why. Everything else must be there word for word. */
const KEPT_OTHERWISE: Record<string, string> = {};

let database: Database;
let old: { tables: string[]; agreements: number };
beforeAll(async () => {
  database = await bareDatabase();
  await migrate(database.pool, "0048");
  const client = await database.pool.connect();
  await load(client);
  old = await copyAside(client);
  client.release();
  await migrate(database.pool);
});
afterAll(() => database.close());

async function load(client: pg.PoolClient): Promise<void> {
  const saved = gunzipSync(await readFile(SAVED)).toString("utf8");
  await client.query("set session_replication_role = replica");
  await client.query(saved);
  await client.query("reset all");
}

async function copyAside(client: pg.PoolClient): Promise<typeof old> {
  await client.query("create schema before");
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration'",
  );
  for (const { name } of rows) await client.query(`create table before.${name} as select * from public.${name}`);
  const agreements = await client.query<{ count: number }>("select count(*) from agreement");
  return { tables: rows.map(({ name }) => name), agreements: agreements.rows[0]!.count };
}

const columnsOf = async (schema: string, table: string): Promise<string[]> =>
  (
    await database.pool.query<{ name: string }>(
      "select column_name as name from information_schema.columns where table_schema = $1 and table_name = $2 order by 1",
      [schema, table],
    )
  ).rows.map(({ name }) => name);

test("given a database of an earlier release, no row and no word of it is lost by upgrading", async () => {
  expect(old.tables.length).toBeGreaterThan(40);
  const lost: string[] = [];
  for (const table of old.tables) {
    const now = await columnsOf("public", table);
    const before = (await columnsOf("before", table)).filter((column) => !(`${table}.${column}` in KEPT_OTHERWISE));
    lost.push(...before.filter((column) => !now.includes(column)).map((column) => `${table}.${column} is gone`));
    // as text, so that types without an equality can be compared too
    const columns = before.filter((column) => now.includes(column)).map((column) => `"${column}"::text`);
    const { rows } = await database.pool.query<{ count: number }>(
      `select count(*) from (select ${columns} from before.${table} except all select ${columns} from public.${table}) as missing`,
    );
    if (rows[0]!.count > 0) lost.push(`${rows[0]!.count} rows of ${table} are not what they were`);
  }
  expect(lost).toEqual([]);
});

test("given agreements of an earlier release, every one of them still verifies, before and after its chain begins", async () => {
  expect(old.agreements).toBeGreaterThan(10);
  const before = await verifyAll(database.pool, HOUSE.kinds, TEST_OUTSIDE);
  expect(before).toEqual({ checked: old.agreements, broken: [], by: { sealed: 0, found: 0, words: old.agreements }, worded: [] });
  await beginChains(database.pool, TEST_SEALS);
  const after = await verifyAll(database.pool, HOUSE.kinds, TEST_OUTSIDE);
  expect(after).toEqual({ checked: old.agreements, broken: [], by: { sealed: 0, found: old.agreements, words: 0 }, worded: [] });
});
