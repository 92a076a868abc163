import pg from "pg";
import type { Actor } from "../core/actor.ts";
import { inTime } from "../core/in-time.ts";
import { LIMITS } from "./limits.ts";
import { noticed } from "./presence.ts";
import { ticketFor } from "./vouch.ts";
import { CommitUnknown, isConnectionLost, isDatabaseTrouble, TookTooLong } from "./trouble.ts";

/**
 * An open transaction, as one actor. The only way to the record: row-level security answers every query for the
 * actor that the transaction's first statement established. Queries that are asked at once (with Promise.all) go to the
 * database in one round trip; they are answered in the order asked.
 */
export type Tx = {
  /** Rows of a prepared statement; `name` identifies the text, so it must be written once. */
  all<Row>(name: string, text: string, values?: unknown[]): Promise<Row[]>;
  one<Row>(name: string, text: string, values?: unknown[]): Promise<Row | null>;
  /**
   * A prepared statement sent together with the commit, in the same round trip. It takes part in the transaction: when it
   * fails, nothing is committed. For access events, which are written with what they tell of.
   */
  withCommit(name: string, text: string, values: unknown[]): void;
};

/** By a session's token, or as an account that has just proved itself otherwise (its own PIN or passkey). */
export type Opening = ByToken | { provenAccount: string };

type ByToken = {
  token: string | null;
  /** a page asks this by itself: on a shared device that is no use, and keeps no session from ending */ byScript?: boolean;
};

/** For what takes longer by nature than anybody waits for a page, in milliseconds, from its first statement to its commit. */
export type Patience = {
  within?: number;
  /** all its queries see the database as it was at the first of them */ oneMoment?: boolean;
};

/**
 * Runs `work` in one transaction as the actor, in the role `ownterms_app`. Opening (begin, look up the session, take
 * the role) is one round trip and committing another, so that a page of one query takes three.
 * `actor` is null where nobody is signed in: then no row of anybody's record is visible.
 */
export const transaction = <T>(
  pool: pg.Pool,
  opening: Opening,
  work: (tx: Tx, actor: Actor | null) => Promise<T>,
  { within = LIMITS.transaction, oneMoment = false }: Patience = {},
): Promise<T> => noticed(pool, () => inOne(pool, opening, work, { within, oneMoment }));

async function inOne<T>(
  pool: pg.Pool,
  opening: Opening,
  work: (tx: Tx, actor: Actor | null) => Promise<T>,
  { within, oneMoment }: How,
): Promise<T> {
  const { client, actor } = await opened(pool, opening, { within, oneMoment });
  const bound = bindTo(client, within);
  let broken: Error | undefined;
  try {
    // whatever `work` waits for, the transaction does not stay open for it
    const result = await inTime(work(bound.tx, actor), within, () => {
      throw new TookTooLong(within);
    });
    await commit(client, bound.end());
    return result;
  } catch (error) {
    bound.end();
    broken = await rollback(client, error);
    throw error;
  } finally {
    client.release(broken);
  }
}

type How = Required<Patience>;
type Opened = { client: pg.PoolClient; actor: Actor | null };

/** A connection that turns out to be cut already says nothing of the database: another one is tried, once. */
async function opened(pool: pg.Pool, opening: Opening, how: How): Promise<Opened> {
  try {
    const call = await callFor(pool, opening);
    return await openOn(await pool.connect(), call, how);
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    const call = await callFor(pool, opening);
    return openOn(await pool.connect(), call, how);
  }
}

/** The statement that finds out who is asking, with what proves it. */
type Call = { name: string; call: string; values: unknown[] };

async function callFor(pool: pg.Pool, opening: Opening): Promise<Call> {
  if (!("provenAccount" in opening)) {
    return { name: "open/session", call: "open_session($1, $2)", values: [opening.token ?? "", opening.byScript ?? false] };
  }
  const ticket = await ticketFor(pool, opening.provenAccount);
  if (ticket === null) return { name: "open/account", call: "open_as($1)", values: [opening.provenAccount] };
  return { name: "open/proven", call: "open_proven($1)", values: [ticket] };
}

async function openOn(client: pg.PoolClient, call: Call, how: How): Promise<Opened> {
  try {
    return { client, actor: await open(client, call, how) };
  } catch (error) {
    client.release(await rollback(client, error));
    throw error;
  }
}

/**
 * The access rules make every estimate so high that a server compiles each query to machine code first: measured, seconds
 * for a caseload that takes milliseconds.
 */
const NO_COMPILING = "set_config('jit', 'off', true)";

/** Our tables come before any that somebody made for this connection alone, whatever was set on it before. */
const OURS_FIRST = "set_config('search_path', 'public, pg_temp', true)";

/** One round trip: both are sent at once. What somebody knows, their token, is a parameter, so that no log of the server repeats it. */
async function open(client: pg.PoolClient, { name, call, values }: Call, { within, oneMoment }: How): Promise<Actor | null> {
  const longer = within > LIMITS.transaction ? `; set local statement_timeout = ${within}` : "";
  const text = `select ${call} as actor, set_config('role', 'ownterms_app', true), ${OURS_FIRST}, ${NO_COMPILING}`;
  const begun = client.query(
    answeredIn(client, LIMITS.opening, { text: `begin${oneMoment ? " isolation level repeatable read" : ""}${longer}` }),
  );
  const asked = client.query(answeredIn(client, LIMITS.opening, { name, text, values }));
  const [beginning, answer] = await Promise.allSettled([begun, asked]);
  if (beginning.status === "rejected") throw beginning.reason;
  if (answer.status === "rejected") throw answer.reason;
  return (answer.value.rows[0]?.actor as Actor | null) ?? null;
}

/**
 * A limit of time for one query, where its connection has limits at all. The embedded database has none: it answers in
 * this very process, and leaving it in the middle of a transaction would leave that open for whoever comes next.
 */
function answeredIn(client: pg.PoolClient, query_timeout: number, query: pg.QueryConfig): pg.QueryConfig {
  const { connectionParameters } = client as unknown as { connectionParameters: { query_timeout?: number | false } };
  return connectionParameters.query_timeout ? ({ ...query, query_timeout } as pg.QueryConfig) : query;
}

/** One round trip: sent at once, and answered in the order sent. */
async function commit(client: pg.PoolClient, alongside: pg.QueryConfig[]): Promise<void> {
  const answers = await Promise.allSettled([...alongside, { text: "commit" }].map((query) => client.query(query)));
  const errors = answers.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
  if (errors.length === 0) return;
  // a database that answered refused it; one that did not may have kept it
  throw errors.find(isAnswered) ?? new CommitUnknown(errors[0]);
}

/** By its severity, which every answer of a database has: the embedded one's errors are of a class of its own. */
const isAnswered = (error: unknown): boolean =>
  typeof (error as { severity?: unknown } | null)?.severity === "string" && !isConnectionLost(error);

/** A connection that cannot even roll back, or that hangs, is thrown away, not given to the next who asks. */
async function rollback(client: pg.PoolClient, after: unknown): Promise<Error | undefined> {
  if (isDatabaseTrouble(after) && !isAnswered(after) && !(after instanceof TookTooLong)) return after as Error;
  try {
    await client.query(answeredIn(client, LIMITS.opening, { text: "rollback" }));
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

type Bound = {
  tx: Tx;
  /** From now on the transaction answers nothing any more. What was to be sent with the commit. */
  end(): pg.QueryConfig[];
};

function bindTo(client: pg.PoolClient, within: number): Bound {
  const alongside: pg.QueryConfig[] = [];
  let open = true;
  // asked later, it would reach a connection that has no actor, or somebody else's
  const stillOpen = () => {
    if (!open) throw new Error("The transaction has ended: nothing can be asked in it any more.");
  };
  const longer =
    within > LIMITS.transaction ? (query: pg.QueryConfig) => answeredIn(client, within, query) : (query: pg.QueryConfig) => query;
  const all = async <Row>(name: string, text: string, values: unknown[] = []) => {
    stillOpen();
    return (await client.query(longer({ name, text, values }))).rows as Row[];
  };
  const tx: Tx = {
    all,
    one: async <Row>(name: string, text: string, values?: unknown[]) => (await all<Row>(name, text, values))[0] ?? null,
    withCommit: (name, text, values) => {
      stillOpen();
      alongside.push({ name, text, values });
    },
  };
  return {
    tx,
    end: () => {
      open = false;
      return alongside;
    },
  };
}
