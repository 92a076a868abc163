import type { Actor } from "../core/actor.ts";
import type { Tx } from "../database/transaction.ts";

/** Sections that a service must write in by law, whatever was shared with it (migration 0024). */
export const DUTY_SECTIONS = ["legal-status", "restrictive-events", "capacity"] as const;
export type DutySection = (typeof DUTY_SECTIONS)[number];

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
