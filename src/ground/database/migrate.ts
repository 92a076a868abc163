import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type { Pool } from "pg";
import { grantAccounts, makeRoles } from "./roles.ts";

/** The schema is not the one that this program knows, for a reason the operator can mend; said without a trace. */
export class WrongSchema extends Error {}

const FOLDER = new URL("../../../migrations/", import.meta.url);

/**
 * Brings the schema up to date: numbered files of plain SQL, each once, each in a transaction. A file that changed
 * after it was applied is refused, as the database would no longer be what the files say. `upTo` ("0048") stops after
 * that number: the schema of an older release, to test upgrades from it.
 */
export async function migrate(pool: Pool, upTo = "9999"): Promise<string[]> {
  await pool.query("set client_min_messages = warning");
  await makeRoles(pool);
  await pool.query("grant usage on schema public to ownterms_app");
  await makeTable(pool);
  const applied = new Map(
    (await pool.query<{ name: string; sha256: string }>("select name, sha256 from migration")).rows.map((row) => [row.name, row.sha256]),
  );
  const added: string[] = [];
  refuseNewer([...applied.keys()], await known());
  for (const name of (await known()).filter((file) => file.slice(0, 4) <= upTo)) {
    const sql = await readFile(new URL(name, FOLDER), "utf8");
    const sha256 = createHash("sha256").update(sql).digest("hex");
    if (applied.get(name) === sha256) continue;
    if (applied.has(name)) throw new WrongSchema(`The migration ${name} was changed after it had been applied to this database.`);
    await apply(pool, name, sql, sha256);
    added.push(name);
  }
  await grantAccounts(pool);
  return added;
}

async function makeTable(pool: Pool): Promise<void> {
  try {
    await pool.query(
      "create table if not exists migration (name text primary key, sha256 text not null, at timestamptz not null default now())",
    );
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error;
    throw new WrongSchema(
      "This login does not own the database, so it cannot migrate. Give the owner's; or, to a server, ACCOUNTS_DATABASE_URL beside DATABASE_URL, as README says.",
      { cause: error },
    );
  }
}

const known = async (): Promise<string[]> => (await readdir(FOLDER)).filter((file) => file.endsWith(".sql")).sort();

/** An older program would write by rules that no longer hold. */
function refuseNewer(applied: string[], here: string[]): void {
  const newer = applied.filter((name) => !here.includes(name)).sort();
  if (newer.length > 0)
    throw new WrongSchema(
      `The database belongs to a newer version of this program, which applied ${newer.join(", ")}. Start that version, or restore a copy from before.`,
    );
}

/** What a login that may not migrate can ask: which migrations are due. Throws WrongSchema where the database is the newer one. */
export async function migrationsDue(pool: Pool): Promise<string[]> {
  const here = await known();
  let applied: string[] = [];
  try {
    applied = (await pool.query<{ name: string }>("select name from migration")).rows.map((row) => row.name);
  } catch (error) {
    // no table yet; or one from before this login was let to read it
    if (!["42P01", "42501"].includes((error as { code?: string }).code ?? "")) throw error;
  }
  refuseNewer(applied, here);
  return here.filter((name) => !applied.includes(name));
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
