import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { factsOf, logLine } from "../core/log.ts";
import { vouchedFor } from "./vouch.ts";
import { EMBEDDED_WAIT, LIMITS } from "./limits.ts";
import { inOnePiece } from "./in-one-piece.ts";
import { withCheckedTls } from "./tls.ts";
import { ownerOnly } from "./owner-only.ts";

export type DatabaseKind = "embedded" | "postgresql";
export type Database = {
  kind: DatabaseKind;
  pool: pg.Pool;
  /**
   * For accounts, what is tried too often, what is due, and what the product does to the whole database by itself, by functions
   * that decide themselves what is over: on a server a login of its own, otherwise the same as `pool`.
   */
  accounts: pg.Pool;
  /** The embedded database itself, for automatic copies. */
  embedded: PGlite | null;
  close(): Promise<void>;
};

// bigint counts fit a JavaScript number here; days stay the text they are
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** What the server needs is said at each connection: a login may change what holds for itself, but not this. */
const OURS = ["default_transaction_read_only=off", "search_path=public", "row_security=on"].map((each) => `-c ${each}`).join(" ");

export type Opened = {
  connections?: number;
  /** Without limits of time, for programs that nobody waits for with a page open: migrations, copies, checks. */
  patient?: boolean;
};

/** A PostgreSQL server, 15 or newer. */
export async function openServer(url: string, { connections = 10, patient = false }: Opened = {}): Promise<Database> {
  const limits: pg.PoolConfig = {
    statement_timeout: LIMITS.statement,
    query_timeout: LIMITS.answer,
    lock_timeout: LIMITS.lock,
    idle_in_transaction_session_timeout: LIMITS.idleInTransaction,
    options: OURS,
  };
  const pool = new pg.Pool({
    connectionString: withCheckedTls(url),
    max: connections,
    pipeline: true,
    connectionTimeoutMillis: LIMITS.connecting,
    // a connection that a firewall forgot is found out by the machine, not by somebody's page
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...(patient ? {} : limits),
  });
  outliving(pool);
  return { kind: "postgresql", pool, accounts: pool, embedded: null, close: () => pool.end() };
}

/**
 * The same server by logins that own nothing: one for records, and one for accounts, which vouches for who proved
 * themselves.
 */
export async function openWalled(url: string, { accountsUrl }: Walled, opened: Opened = {}): Promise<Database> {
  const records = await openServer(url, opened);
  const accounts = await openServer(accountsUrl, opened);
  vouchedFor(records.pool, accounts.pool);
  const close = async () => void (await Promise.all([records, accounts].map((each) => each.close())));
  return { ...records, accounts: accounts.pool, close };
}

export type Walled = { accountsUrl: string };

/**
 * A connection that breaks says so as an event, and an event that nobody hears ends the process: while it waits in the
 * pool the pool hears it, while it is in use only whoever listens to the connection itself. What was asked on it fails
 * with its own error; the next who asks gets another.
 */
function outliving(pool: pg.Pool): pg.Pool {
  const tell = (error: Error) => logLine("warning", "database-connection-ended", factsOf(error, { plain: true }));
  pool.on("connect", (client) => client.on("error", tell));
  // the connection itself has told it already
  pool.on("error", () => {});
  return pool;
}

/**
 * The embedded database in a folder, or in memory where none is given. One connection: whoever asks outside the open
 * transaction waits for it to end. Give a tar of a data folder to start from a copy.
 */
export async function openEmbedded(folder?: string, loadDataDir?: Blob, { patient = false }: Opened = {}): Promise<Database> {
  const embedded = await PGlite.create({ dataDir: folder, loadDataDir });
  // it makes files that its owner's group or everybody may read, whatever the process asks for
  if (folder) await ownerOnly(folder);
  const pool = outliving(
    new pg.Pool({
      ...(createPgConfig(inOnePiece(embedded) as PGlite) as unknown as pg.PoolConfig),
      max: 1,
      pipeline: true,
      connectionTimeoutMillis: patient ? 0 : EMBEDDED_WAIT,
    }),
  );
  return {
    kind: "embedded",
    pool,
    accounts: pool,
    embedded,
    close: async () => {
      await pool.end();
      if (!embedded.closed) await embedded.close();
      if (folder) await ownerOnly(folder);
    },
  };
}
