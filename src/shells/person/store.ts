import type { AgreementFacts } from "../caseload/rules.ts";
import { ACTING_NOW, CAPACITY_DUE, lastLook, NEWEST_AGREEMENTS, type ActingNow } from "../caseload/store.ts";
import type { Tx } from "../../ground/database/transaction.ts";

export type Profile = {
  called: string;
  pronouns: string;
  contact: string;
  takes_part: string[];
  takes_part_words: string;
  /** when the actor last saw what is shared as a whole, before this hour: what is new stays so while they look around */
  looked_at: Date | null;
  /** the actor writes by duty what the law asks for, whatever is shared */
  duty: boolean;
  /** the order of the safety plan, as far as the actor reads it */
  safety_order: string[];
  /** when something was opened in an emergency of which the person wants the actor told */
  emergency_at: Date | null;
  /** the actor could open something in an emergency */
  could_open: boolean;
  /** of what the actor could open, the person keeps all of it closed */
  all_closed: boolean;
  /** the newest agreement of each kind the actor may read */
  agreements: AgreementFacts[];
  capacity_due: string | null;
  /** YYYY-MM-DD, for a practitioner who works with them; null where nobody gave it */
  born_on: string | null;
  /** choices in advance stand, of which the actor may see something */
  advance: boolean;
  /** under what the actor acts for them, now */
  acting: ActingNow[];
};

/** Who the person is, for somebody they work with; null for anybody else. */
export const readProfile = (tx: Tx, personId: string): Promise<Profile | null> =>
  tx.one(
    "people/profile",
    `select p.called, p.pronouns, p.contact, p.takes_part, p.takes_part_words, has_duty(p.person_id) as duty,
       (${lastLook("now() - interval '1 hour'")}) as looked_at, safety_order_of($1) as safety_order, emergency_told($1) as emergency_at,
       exists (select 1 from could_open_in_emergency($1)) as could_open,
       keeps_all_closed($1) as all_closed,
       (${NEWEST_AGREEMENTS}) as agreements, (${ACTING_NOW}) as acting, (${CAPACITY_DUE}) as capacity_due,
       has_advance_choices(p.person_id) as advance,
       (select to_char(i.born_on, 'YYYY-MM-DD') from person_identity i where i.person_id = $1) as born_on
     from person p where p.person_id = $1 and p.closed_at is null`,
    [personId],
  );
