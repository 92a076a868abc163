import type { Tx } from "../database/transaction.ts";

export type Profile = {
  called: string;
  pronouns: string;
  contact: string;
  takes_part: string[];
  takes_part_words: string;
  /** when the actor last looked into this record */
  looked_at: Date | null;
  /** there is a plan the actor may read */
  plan: boolean;
};

/** Who the person is, for somebody they work with; null for anybody else. */
export const readProfile = (tx: Tx, personId: string): Promise<Profile | null> =>
  tx.one(
    "people/profile",
    `select p.called, p.pronouns, p.contact, p.takes_part, p.takes_part_words,
       (select max(e.at) from access_event e where e.person_id = p.person_id and e.account_id = (select actor())) as looked_at,
       exists (select 1 from agreement a where a.person_id = p.person_id) as plan
     from person p where p.person_id = $1 and p.closed_at is null`,
    [personId],
  );
