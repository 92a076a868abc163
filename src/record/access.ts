import type { Actor } from "../core/actor.ts";
import { newId } from "../core/id.ts";
import type { Tx } from "../database/transaction.ts";

export type AccessAct = "saw" | "wrote" | "signed" | "put forward" | "printed" | "took a copy" | "recorded";
export type Right = "grant" | "agreement" | "relation" | "own";

export type AccessEvent = {
  event_id: string;
  account_id: string;
  name: string;
  role: string;
  at: Date;
  act: AccessAct;
  by_right: Right;
  what: string[];
  statement_id: string | null;
  agreement_id: string | null;
};

/**
 * Writes down that the actor looked at (or did something in) somebody's record, in the transaction of the look itself
 * and in the round trip of its commit. A person's own reading is nobody's business and is not kept.
 */
export function tellAccess(
  tx: Tx,
  actor: Actor,
  told: { personId: string; act: AccessAct; right: Right; what: string[]; statementId?: string; agreementId?: string },
): void {
  if (actor.accountId === told.personId) return;
  tx.withCommit(
    `insert into access_event (person_id, event_id, account_id, act, by_right, what, statement_id, agreement_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [told.personId, newId(), actor.accountId, told.act, told.right, told.what, told.statementId ?? null, told.agreementId ?? null],
  );
}
