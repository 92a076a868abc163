import pg from "pg";
import type { Actor } from "../core/actor.ts";

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
   * A statement sent together with the commit, in the same round trip. It takes part in the transaction: when it
   * fails, nothing is committed. For access events, which are written with what they tell of.
   */
  withCommit(text: string, values: unknown[]): void;
};

/** By a session's token, or as an account that has just proved itself otherwise (its own PIN or passkey). */
export type Opening = { token: string | null } | { provenAccount: string };

/**
 * Runs `work` in one transaction as the actor, in the role `ownterms_app`. Opening (begin, look up the session, take
 * the role) is one round trip and committing another, so that a page of one query takes three.
 * `actor` is null where nobody is signed in: then no row of anybody's record is visible.
 */
export async function transaction<T>(pool: pg.Pool, opening: Opening, work: (tx: Tx, actor: Actor | null) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const actor = await open(client, opening);
    const alongside: string[] = [];
    const result = await work(boundTo(client, alongside), actor);
    await client.query([...alongside, "commit"].join("; "));
    return result;
  } catch (error) {
    broken = await rollback(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * The access rules make every estimate so high that a server compiles each query to machine code first: measured, seconds
 * for a caseload that takes milliseconds.
 */
const NO_COMPILING = "set local jit = off";

async function open(client: pg.PoolClient, opening: Opening): Promise<Actor | null> {
  const call =
    "provenAccount" in opening
      ? `open_as(${pg.escapeLiteral(opening.provenAccount)})`
      : `open_session(${pg.escapeLiteral(opening.token ?? "")})`;
  const begin = `begin; select ${call} as actor; set local role ownterms_app; ${NO_COMPILING}`;
  const results = (await client.query(begin)) as unknown as pg.QueryResult[];
  return (results[1]?.rows[0]?.actor as Actor | null) ?? null;
}

/** A connection that cannot even roll back is thrown away, not given to the next who asks. */
async function rollback(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query("rollback");
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

function boundTo(client: pg.PoolClient, alongside: string[]): Tx {
  const all = async <Row>(name: string, text: string, values: unknown[] = []) => (await client.query({ name, text, values })).rows as Row[];
  return {
    all,
    one: async <Row>(name: string, text: string, values?: unknown[]) => (await all<Row>(name, text, values))[0] ?? null,
    withCommit: (text, values) => alongside.push(fill(text, values)),
  };
}

/** Puts values into a text that is sent without parameters, each escaped as a literal. */
function fill(text: string, values: unknown[]): string {
  return text.replace(/\$(\d+)/g, (_, index: string) => literal(values[Number(index) - 1]));
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `array[${value.map(literal).join(",")}]::text[]`;
  return pg.escapeLiteral(String(value));
}
