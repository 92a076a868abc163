import type { Tx } from "../../ground/database/transaction.ts";

export type ActRow = {
  act_id: string;
  at: Date;
  name: string;
  kind: string;
  organisation: string | null;
  team: string | null;
  about: string | null;
  detail: Record<string, unknown>;
};

/** The newest first, or those before one of them; none for whoever is neither administrator nor records officer. */
export const readActs = (tx: Tx, beforeId: string | null, most: number): Promise<ActRow[]> =>
  tx.all("acts/read", "select * from acts_to_read($1, $2)", [beforeId, most]);
