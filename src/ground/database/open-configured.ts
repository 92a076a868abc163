import type { Config } from "../config.ts";
import { logLine } from "../core/log.ts";
import { isUnsealed } from "./tls.ts";
import { lockFolder } from "./lock.ts";
import { makeFolder } from "./make-folder.ts";
import { openEmbedded, openServer, openWalled, type Database, type Opened, type Walled } from "./open.ts";
import { places } from "./places.ts";

/** The database cannot be used, for a reason the operator can mend; said without a trace. */
export class NoDatabase extends Error {}

const OLDEST = 15;

type Where = Pick<Config, "dataDir" | "databaseUrl"> & Partial<Pick<Config, "walled" | "ownerUrl" | "port">>;

/** Opens the database that the settings name. Closing an embedded one lets go of its folder. Throws NoDatabase, FolderInUse. */
export async function openConfigured(where: Where, opened: Opened = { patient: true }): Promise<Database> {
  if (where.databaseUrl === null) return openLocked(places(where.dataDir).database, where.port, opened);
  const setting = where.databaseUrl === where.ownerUrl ? "OWNER_DATABASE_URL" : "DATABASE_URL";
  return openReachable(setting, where.databaseUrl, where.walled ?? null, opened);
}

async function openReachable(setting: string, url: string, walled: Walled | null, opened: Opened): Promise<Database> {
  const database = await (walled ? openWalled(url, walled, opened) : openServer(url, opened));
  try {
    await reach(setting, url, database.pool);
    if (walled) await reach("ACCOUNTS_DATABASE_URL", walled.accountsUrl, database.accounts);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Asks once by each login: one that is refused would be met by the first person who signs in. */
async function reach(setting: string, url: string, pool: Database["pool"]): Promise<void> {
  const version = await versionOf(pool).catch((error: Error) => {
    const { hostname, port, pathname } = new URL(url);
    // a refused connection to a name of several addresses has its words in the parts
    const reason = error.message || (error as AggregateError).errors?.map((each: Error) => each.message).join("; ");
    throw new NoDatabase(
      `The database of ${setting} (${pathname.slice(1)} on ${hostname}:${port || 5432}) cannot be used: ${reason}. Is the server running, and are name and password right?`,
      { cause: error },
    );
  });
  if (isUnsealed(url)) logLine("warning", "database-without-tls", { setting });
  if (Number.parseInt(version) < OLDEST)
    throw new NoDatabase(`${setting} names a PostgreSQL ${version}. Version ${OLDEST} or newer is needed.`);
}

async function versionOf(pool: Database["pool"]): Promise<string> {
  const { rows } = await pool.query<{ version: string }>("select current_setting('server_version') as version");
  return rows[0]!.version;
}

async function openLocked(folder: string, port: number | undefined, opened: Opened): Promise<Database> {
  const lock = await lockFolder(folder, { port });
  try {
    await makeFolder(folder);
    const database = await openEmbedded(folder, undefined, opened);
    return { ...database, close: () => database.close().finally(lock.release) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
