import type { Actor } from "../../ground/core/actor.ts";
import type { AuthorityKind } from "../../ground/core/authority.ts";
import { newId } from "../../ground/core/id.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { markTold } from "../../ground/database/looks-told.ts";

export type AccessAct = "saw" | "wrote" | "signed" | "put forward" | "printed" | "took a copy" | "recorded" | "took back" | "looked for";
export type Right = "duty" | "emergency" | "grant" | "agreement" | "relation" | "own" | "card";

export type AccessEvent = {
  event_id: string;
  /** null where somebody opened a crisis card by its link: nobody knows who */
  account_id: string | null;
  name: string;
  role: string;
  at: Date;
  act: AccessAct;
  by_right: Right;
  what: string[];
  statement_id: string | null;
  agreement_id: string | null;
  /** as what they act for the person, where that let them look: set by the database */
  acting_as?: AuthorityKind | null;
};

/**
 * Writes down that the actor looked at (or did something in) somebody's record, in the transaction of the look itself
 * and in the round trip of its commit. A person's own reading is nobody's business and is not kept.
 * No page of somebody's record is sent without it (`untold`, asked by `openAsked`).
 */
export function tellAccess(
  tx: Tx,
  actor: Actor,
  told: {
    personId: string;
    act: AccessAct;
    right: Right;
    what: string[];
    statementId?: string;
    agreementId?: string;
    /** a page that asks for news by itself: the same look within so many minutes is told once */
    onceInMinutes?: number;
  },
): void {
  if (actor.accountId === told.personId) return;
  markTold(tx, told.personId);
  tx.withCommit(
    "access/told",
    `insert into access_event (person_id, event_id, account_id, act, by_right, what, statement_id, agreement_id)
     select $1::uuid, $2::uuid, $3::uuid, $4::text, $5::text, $6::text[], $7::uuid, $8::uuid where $9::int is null or not exists (select 1 from access_event where person_id = $1
       and account_id = $3 and act = $4 and by_right = $5 and what = $6 and at > now() - make_interval(mins => $9))`,
    [
      told.personId,
      newId(),
      actor.accountId,
      told.act,
      told.right,
      told.what,
      told.statementId ?? null,
      told.agreementId ?? null,
      told.onceInMinutes ?? null,
    ],
  );
}
