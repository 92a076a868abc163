import type { Tx } from "../../ground/database/transaction.ts";
import type { LetIn } from "../../web/no-longer.ts";

/**
 * Whether the person lets whoever asks see anything now, and whether they did before. Both come from grants that were given to
 * whoever asks, or to a team of theirs: of anybody else's row-level security shows none, so a stranger finds "never".
 */
export async function readLetIn(tx: Tx, personId: string): Promise<LetIn> {
  const found = await tx.one<{ now: boolean; before: boolean }>(
    "sharing/let-in",
    `select coalesce(bool_or(ended_at is null and (ends_at is null or ends_at > now())), false) as now, count(*) > 0 as before
       from sharing_grant where person_id = $1 and starts_at <= now()`,
    [personId],
  );
  if (!found?.before) return "never";
  return found.now ? "now" : "before";
}
