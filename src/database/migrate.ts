import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type { Pool } from "pg";
import { grantAccounts, makeRoles } from "./roles.ts";

const FOLDER = new URL("../../migrations/", import.meta.url);

/**
 * Brings the schema up to date: numbered files of plain SQL, each once, each in a transaction. A file that changed
 * after it was applied is refused, as the database would no longer be what the files say. `upTo` ("0048") stops after
 * that number: the schema of an older release, to test upgrades from it.
 */
export async function migrate(pool: Pool, upTo = "9999"): Promise<string[]> {
  await pool.query("set client_min_messages = warning");
  await makeRoles(pool);
  await pool.query("grant usage on schema public to ownterms_app");
  await pool.query(
    "create table if not exists migration (name text primary key, sha256 text not null, at timestamptz not null default now())",
  );
  const applied = new Map(
    (await pool.query<{ name: string; sha256: string }>("select name, sha256 from migration")).rows.map((row) => [row.name, row.sha256]),
  );
  const added: string[] = [];
  for (const name of (await readdir(FOLDER)).filter((file) => file.endsWith(".sql") && file.slice(0, 4) <= upTo).sort()) {
    const sql = await readFile(new URL(name, FOLDER), "utf8");
    const sha256 = createHash("sha256").update(sql).digest("hex");
    if (applied.get(name) === sha256) continue;
    if (applied.has(name)) throw new Error(`The migration ${name} was changed after it had been applied to this database.`);
    await apply(pool, name, sql, sha256);
    added.push(name);
  }
  await grantAccounts(pool);
  return added;
}

async function apply(pool: Pool, name: string, sql: string, sha256: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    // two servers starting at once: one migrates, the other waits and finds it done
    await client.query("select pg_advisory_xact_lock(7310573)");
    const done = await client.query("select 1 from migration where name = $1", [name]);
    if (done.rowCount === 0) {
      await client.query(sql);
      await client.query("insert into migration (name, sha256) values ($1, $2)", [name, sha256]);
    }
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error });
  } finally {
    client.release();
  }
}
