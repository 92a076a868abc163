import type { Pool, PoolClient, QueryConfig } from "pg";
import { WITHOUT_HURRY } from "./limits.ts";

/** Asks without the limits that hold for pages, within the transaction. */
export type Ask = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;

/** One transaction that nobody waits for with a page open: the limits of time of pages do not hold in it. */
export async function withoutHurry<T>(pool: Pool, work: (ask: Ask) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(`begin; set local statement_timeout = ${WITHOUT_HURRY}; set local idle_in_transaction_session_timeout = 60000`);
    const result = await work(asking(client));
    await client.query("commit");
    return result;
  } catch (error) {
    // where the connection itself broke there is nothing to take back, and the first error is the one to tell
    await client.query("rollback").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

const asking =
  (client: PoolClient): Ask =>
  async <Row extends object>(text: string, values: unknown[] = []) =>
    (await client.query<Row>({ text, values, query_timeout: WITHOUT_HURRY } as QueryConfig)).rows;
