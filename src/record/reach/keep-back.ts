import type { Tx } from "../../ground/database/transaction.ts";

/** For the person alone, with all that is about it, whatever its section is shared with; false where a service keeps it by law. */
export const keepBack = async (tx: Tx, statementId: string, yes: boolean): Promise<boolean> =>
  (await tx.one<{ kept: boolean }>("sharing/keep-back", "select keep_back($1, $2) as kept", [statementId, yes]))!.kept;
