import type { Actor } from "../../ground/core/actor.ts";
import type { Voice } from "../../ground/core/voice.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { PERSONS } from "../statements/kinds.ts";
import type { Statement } from "../statements/statement.ts";
import { may, type Reach } from "./reach.ts";

/** Sections that a service must write in by law, whatever was shared with it (migration 0024). */
export const DUTY_SECTIONS = ["legal-status", "restrictive-events", "capacity"] as const;

/** Somebody the actor works with as a practitioner, and what they are called. */
export type Duty = { personId: string; called: string };

/** null where the actor is no practitioner of a team that works with the person now. */
export async function dutyTowards(tx: Tx, actor: Actor, personId: string): Promise<Duty | null> {
  if (actor.memberships.length === 0) return null;
  const found = await tx.one<{ called: string }>(
    "sharing/duty",
    "select called from person where person_id = $1 and closed_at is null and has_duty(person_id)",
    [personId],
  );
  return found && { personId, called: found.called };
}

export const isOfDuty = (section: string): boolean => (DUTY_SECTIONS as readonly string[]).includes(section);

/** Written over somebody's head: read by them at once, and never agreed to. The database refuses it in any plan, too (0026). */
export const isImposed = ({ section, voice }: Pick<Statement, "section" | "voice">): boolean =>
  isOfDuty(section) && !(PERSONS as readonly Voice[]).includes(voice);

/** Where words can be read without being shared: what is written by duty, and what is asked aloud (migration 0041). */
const readUnshared = (section: string): boolean => isOfDuty(section) || section === "remaining-choices";

/** What the person shares; what a service wrote by duty is read where it belongs, and is not shared by them. */
export const shared = (statements: Statement[], reach: Reach): Statement[] =>
  statements.filter(
    (each) =>
      !readUnshared(each.section) || may(reach, "see", each.section, each.root_id) || may(reach, "see", each.section, each.statement_id),
  );

/** Read by practitioners of the service that wrote it, whatever is shared; not what the person says there by themselves. */
export const isReadByDuty = ({ section, voice }: Pick<Statement, "section" | "voice">): boolean =>
  isOfDuty(section) && ["practitioner", "scribed", "confirmed"].includes(voice);
