import type { Pool, QueryConfig } from "pg";
import { WITHOUT_HURRY } from "../database/limits.ts";
import { appendForgotten } from "./heads.ts";
import type { Seals } from "./chain.ts";
import { addOwnLink } from "./owner-chain.ts";

/**
 * Deletes what was kept of closed records for as long as was said, and tells each chain of it, so that it is not taken for
 * an alteration. Where nothing of a record is left, its chain goes with it, and the heads are told that it is over.
 */
export async function forgetWhatIsOver(pool: Pool, seals: Seals, heads: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`begin; set local statement_timeout = ${WITHOUT_HURRY}`);
    const { rows: over } = await client.query<{ person_id: string; agreement_id: string }>(
      "select a.person_id, a.agreement_id from agreement a join person p using (person_id) where p.closed_at is not null and kept_until(a) < now()",
    );
    for (const { person_id: personId, agreement_id: agreementId } of over)
      await addOwnLink(client, seals, { personId, act: "deleted", agreementId, of: {} });
    const chained = "select distinct person_id as id from seal s join person p using (person_id) where p.closed_at is not null";
    const { rows: before } = await client.query<{ id: string }>(chained);
    await client.query({ text: "select forget_what_is_over()", query_timeout: WITHOUT_HURRY } as QueryConfig);
    const { rows: after } = await client.query<{ id: string }>(chained);
    await client.query("commit");
    const left = new Set(after.map((each) => each.id));
    await appendForgotten(
      heads,
      before.map((each) => each.id).filter((id) => !left.has(id)),
    );
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
