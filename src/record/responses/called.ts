import type { Tx } from "../../ground/database/transaction.ts";

/** What the person is called, for whoever may know; "" otherwise. */
export const calledBy = async (tx: Tx, personId: string): Promise<string> =>
  (await tx.one<{ called: string }>("responses/called", "select called from person where person_id = $1", [personId]))?.called ?? "";
