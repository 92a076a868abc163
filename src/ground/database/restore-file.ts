import { existsSync } from "node:fs";
import { mkdtemp, open, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { backupServer, type Where } from "./backup-file.ts";
import { CannotCopy } from "./cannot-copy.ts";
import { stamp } from "./copies.ts";
import { emptyFile, syncAll, syncFolder } from "./durable.ts";
import { FolderInUse, lockFolder } from "./lock.ts";
import { ROLES } from "./roles.ts";
import { makeFolder } from "./make-folder.ts";
import { openEmbedded } from "./open.ts";
import { openConfigured } from "./open-configured.ts";
import { places } from "./places.ts";
import { runPostgresTool } from "./postgres-tools.ts";
import { unpackTar } from "./tar.ts";

/** Where the replaced database was put; null where there was none. */
export type Restored = { keptAside: string | null };

/**
 * Puts a backup in the place of the database. One that is there already is replaced only when asked for, and kept
 * aside. Until the backup has proved whole, nothing is touched.
 */
export async function restore(where: Where, file: string, replace = false): Promise<Restored> {
  const head = await firstBytes(file).catch(() => null);
  if (!head) throw new CannotCopy(`${file} cannot be read. Is that its name?`);
  const ofServer = head.toString("latin1") === "PGDMP";
  const restored = await replaceBy(where, file, replace, ofServer);
  await putHeadsAside(places(where.dataDir).heads, stamp(new Date()));
  return restored;
}

/** What was kept beside the database of before, the heads of its chains, is put aside with it, not thrown away. */
async function putHeadsAside(file: string, stamp: string): Promise<void> {
  if (existsSync(file)) await rename(file, `${file}.replaced-${stamp}`);
}

async function replaceBy(where: Where, file: string, replace: boolean, ofServer: boolean): Promise<Restored> {
  if (where.databaseUrl) {
    if (!ofServer)
      throw new CannotCopy(`${file} is not a backup of a PostgreSQL server. Without DATABASE_URL it may be one of an embedded database.`);
    return restoreServer(where, where.databaseUrl, file, replace);
  }
  if (ofServer) throw new CannotCopy(`${file} is a backup of a PostgreSQL server. Set DATABASE_URL to the database it should go to.`);
  return restoreEmbedded(where.dataDir, file, replace);
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file, "r");
  try {
    return (await handle.read(Buffer.alloc(5), 0, 5, 0)).buffer;
  } finally {
    await handle.close();
  }
}

async function restoreEmbedded(dataDir: string, file: string, replace: boolean): Promise<Restored> {
  const { database: folder } = places(dataDir);
  const lock = await lockFolder(folder, { doing: "restoring a backup" }).catch((error: unknown) => {
    throw error instanceof FolderInUse ? new CannotCopy(error.message) : error;
  });
  const unpacked = `${folder}.restoring`;
  try {
    const there = existsSync(folder);
    if (there && !replace)
      throw new CannotCopy(
        `There is a database in ${folder} already. To put the backup in its place: npm run restore -- ${file} --replace`,
      );
    await rm(unpacked, { recursive: true, force: true });
    await unpack(file, unpacked);
    const aside = there ? `${folder}.replaced-${stamp(new Date())}` : null;
    if (aside) await rename(folder, aside);
    await rename(unpacked, folder);
    await syncFolder(dirname(folder));
    return { keptAside: aside };
  } finally {
    await rm(unpacked, { recursive: true, force: true });
    await lock.release();
  }
}

/** Unpacks into a folder and opens it there, so that a torn or foreign file is found out before anything is replaced. */
async function unpack(file: string, folder: string): Promise<void> {
  const torn = (error: Error) => new CannotCopy(`${file} is not a whole backup of this product: ${error.message}`);
  try {
    await unpackTar(file, folder);
  } catch (error) {
    throw torn(error as Error);
  }
  // an empty folder would be taken for a new database
  if (!existsSync(join(folder, "PG_VERSION"))) throw torn(new Error("there is no database in it"));
  const database = await openEmbedded(folder).catch((error: Error) => {
    throw torn(error);
  });
  try {
    await database.pool.query("select name from migration");
    await database.pool.query("checkpoint");
  } catch (error) {
    throw torn(error as Error);
  } finally {
    await database.close();
  }
  await syncAll(folder);
}

async function restoreServer(where: Where, url: string, file: string, replace: boolean): Promise<Restored> {
  const schemas = await schemasWithTables(where);
  if (schemas.length > 0 && !replace) {
    throw new CannotCopy(
      `The database has tables already. Stop the servers that use it; then, to put the backup in its place: npm run restore -- ${file} --replace`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "ownterms-restore-"));
  try {
    const sql = join(folder, "restore.sql");
    await emptyFile(sql);
    await runPostgresTool("pg_restore", null, ["--no-owner", `--file=${sql}`, file]);
    const aside = schemas.length > 0 ? await keepAside(url, where.dataDir) : null;
    // roles are not part of a dump of one database, and the dump grants to these
    const role = ROLES.map(makeRole);
    const drops = schemas.map((schema) => `drop schema ${schema} cascade; ${schema === "public" ? "create schema public" : ""}`);
    // all of it or nothing: when a line fails, the database is as it was
    const steps = ["set client_min_messages = warning", ...role, ...drops].flatMap((text) => ["--command", text]);
    await runPostgresTool("psql", url, [
      "--quiet",
      "--no-psqlrc",
      "--single-transaction",
      "--set=ON_ERROR_STOP=1",
      ...steps,
      `--file=${sql}`,
    ]);
    return { keptAside: aside };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Only where it is not there: an owner that may make no roles is refused before it is seen that there is nothing to make. */
const makeRole = (name: string): string =>
  `do $$ begin if not exists (select from pg_roles where rolname = '${name}') then create role ${name} nologin; end if; exception when duplicate_object or unique_violation then null; end $$`;

async function keepAside(url: string, dataDir: string): Promise<string> {
  const { copies } = places(dataDir);
  await makeFolder(copies);
  const file = join(copies, `replaced-${stamp(new Date())}.dump`);
  await backupServer(url, file);
  return file;
}

async function schemasWithTables(where: Where): Promise<string[]> {
  const { pool, close } = await openConfigured(where, { connections: 1, patient: true });
  try {
    const { rows } = await pool.query<{ name: string }>(
      "select distinct quote_ident(schemaname) as name from pg_tables where schemaname <> 'information_schema' and schemaname not like 'pg\\_%'",
    );
    return rows.map((row) => row.name);
  } finally {
    await close();
  }
}
