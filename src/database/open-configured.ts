import { mkdir } from "node:fs/promises";
import type { Config } from "../config.ts";
import { lockFolder } from "./lock.ts";
import { openEmbedded, openServer, openWalled, type Database, type Opened, type Walled } from "./open.ts";
import { places } from "./places.ts";

/** The database cannot be used, for a reason the operator can mend; said without a trace. */
export class NoDatabase extends Error {}

const OLDEST = 15;

type Where = Pick<Config, "dataDir" | "databaseUrl"> & Partial<Pick<Config, "walled" | "port">>;

/** Opens the database that the settings name. Closing an embedded one lets go of its folder. Throws NoDatabase, FolderInUse. */
export async function openConfigured(where: Where, opened: Opened = { patient: true }): Promise<Database> {
  if (where.databaseUrl === null) return openLocked(places(where.dataDir).database, where.port, opened);
  return openReachable(where.databaseUrl, where.walled ?? null, opened);
}

async function openReachable(url: string, walled: Walled | null, opened: Opened): Promise<Database> {
  const database = await (walled ? openWalled(url, walled, opened) : openServer(url, opened));
  try {
    const { rows } = await database.pool.query<{ version: string }>("select current_setting('server_version') as version");
    const version = rows[0]!.version;
    if (Number.parseInt(version) < OLDEST) {
      throw new NoDatabase(`DATABASE_URL names a PostgreSQL ${version}. Version ${OLDEST} or newer is needed.`);
    }
    return database;
  } catch (error) {
    await database.close();
    if (error instanceof NoDatabase) throw error;
    const { hostname, port, pathname } = new URL(url);
    // a refused connection to a name of several addresses has its words in the parts
    const reason = (error as Error).message || (error as AggregateError).errors?.map((each: Error) => each.message).join("; ");
    throw new NoDatabase(
      `The database of DATABASE_URL (${pathname.slice(1)} on ${hostname}:${port || 5432}) cannot be used: ${reason}. Is the server running, and are name and password right?`,
      { cause: error },
    );
  }
}

async function openLocked(folder: string, port: number | undefined, opened: Opened): Promise<Database> {
  const lock = await lockFolder(folder, { port });
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const database = await openEmbedded(folder, undefined, opened);
    return { ...database, close: () => database.close().finally(lock.release) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
