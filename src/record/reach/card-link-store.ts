import type { Tx } from "../../ground/database/transaction.ts";

/** Whoever has the code of the card reads it no longer. */
export const endCardLink = (tx: Tx, personId: string): Promise<unknown> =>
  tx.all("crisis-card/end", "update crisis_card_link set ended_at = now() where person_id = $1 and ended_at is null", [personId]);
