import assert from "node:assert/strict";
import { transaction } from "../../src/ground/database/transaction.ts";
import type { TestServer } from "./server.ts";

type Readers = { personId: string; friendId: string; otherId: string; grant: string | null };
type Row = { body: Record<string, string> };

export const textOf = (fields: Record<string, unknown>): string =>
  String(fields.text ?? fields.note ?? fields.helped ?? fields.reason ?? fields.answer);

/** Somebody else sees nothing of a person's words, and a friend what is shared with them, while it is. */
export async function seenByNobodyElse({ database: { pool } }: TestServer, readers: Readers, shared: string[]): Promise<void> {
  const { personId, friendId, otherId, grant } = readers;
  assert.deepEqual((await pool.query("select 1 from revision where person_id = $1", [otherId])).rows, []);
  const seen = (who: string) =>
    transaction(pool, { provenAccount: who }, (tx) => tx.all<Row>("t/seen", "select body from revision where person_id = $1", [personId]));
  assert.deepEqual(await seen(otherId), []);
  const { rows: shown } = await pool.query<Row>(
    `select r.body from revision r join sharing_grant g using (person_id) where g.grant_id = $1 and g.ended_at is null and r.section = any ($2)
       and (r.superseded_at is null or r.superseded_at > g.starts_at)`,
    [grant, shared],
  );
  const texts = (rows: Row[]) => rows.map(({ body }) => textOf(body)).sort();
  assert.deepEqual(texts(await seen(friendId)), texts(shown));
}
