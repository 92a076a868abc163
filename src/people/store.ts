import type { PlanFacts } from "../caseload/rules.ts";
import { lastLook, NEWEST_PLAN } from "../caseload/store.ts";
import type { Tx } from "../database/transaction.ts";

export type Profile = {
  called: string;
  pronouns: string;
  contact: string;
  takes_part: string[];
  takes_part_words: string;
  /** when the actor last saw what is shared as a whole, before this hour: what is new stays so while they look around */
  looked_at: Date | null;
  /** the newest plan the actor may read; its fields are null where there is none */
} & PlanFacts;

/** Who the person is, for somebody they work with; null for anybody else. */
export const readProfile = (tx: Tx, personId: string): Promise<Profile | null> =>
  tx.one(
    "people/profile",
    `select p.called, p.pronouns, p.contact, p.takes_part, p.takes_part_words,
       (${lastLook("now() - interval '1 hour'")}) as looked_at, plan.agreement_id, plan.review_on, coalesce(plan.to_sign, false) as to_sign, plan.ask_again_on
     from person p left join lateral (${NEWEST_PLAN}) plan on true where p.person_id = $1 and p.closed_at is null`,
    [personId],
  );
