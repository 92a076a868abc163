import { newId } from "../../ground/core/id.ts";
import { endCardLink } from "../reach/card-link-store.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { grantWithTimes } from "../reach/readers/facts.ts";
import type { Grant } from "../reach/reach.ts";

/** What can end in the same press, though it is no sharing of the person's. */
export type Also = "card-code" | "emergency" | "emergency-open";

/** One press that ended all sharing, with what of it could be brought back now. */
export type EndedAll = {
  ended_all_id: string;
  at: Date;
  grants: Grant[];
  /** the card's code could be switched on again */
  card: boolean;
  /** what was closed in an emergency before; null where the press changed nothing about it, or the person has changed it since */
  closed_before: string[] | null;
};

/** Ends everything the person shares, and keeps what was different before. Pressed twice, the second press keeps nothing. */
export async function endAll(tx: Tx, personId: string, id: string, also: readonly Also[]): Promise<void> {
  await tx.all(
    "sharing/keep-ended-all",
    `insert into ended_all (person_id, ended_all_id, closed_before)
     select $1, $2, (select w.closed from emergency_wish w where w.person_id = $1 and $3 and not w.closed @> emergency_sections())
     where exists (select 1 from sharing_grant g where g.person_id = $1 and g.ended_at is null and g.authority_id is null)
       or $4 and exists (select 1 from crisis_card_link l where l.person_id = $1 and l.ended_at is null)
       or $3 and exists (select 1 from emergency_wish w where w.person_id = $1 and not w.closed @> emergency_sections())
     on conflict (person_id, ended_all_id) do nothing`,
    [personId, id, also.includes("emergency"), also.includes("card-code")],
  );
  await Promise.all([
    stopAll(tx, personId),
    also.includes("card-code") && endCardLink(tx, personId),
    also.includes("emergency") && closeAllInEmergency(tx, personId),
    also.includes("emergency-open") && endEachEmergency(tx, personId),
  ]);
}

/** Nothing opens in an emergency any more, until the person says otherwise. Who is told stays as it is. */
const closeAllInEmergency = (tx: Tx, personId: string): Promise<unknown> =>
  tx.all(
    "sharing/close-in-emergency",
    `insert into emergency_wish (person_id, closed, asked_at) values ($1, emergency_sections(), now())
     on conflict (person_id) do update set closed = excluded.closed, asked_at = excluded.asked_at`,
    [personId],
  );

/** Whoever has it open in an emergency just now has it no longer. */
const endEachEmergency = (tx: Tx, personId: string): Promise<unknown> =>
  tx.all(
    "sharing/end-each-emergency",
    "select end_emergency(person_id, access_id) from emergency_access where person_id = $1 and ended_at is null and ends_at > now()",
    [personId],
  );

const stopAll = (tx: Tx, personId: string): Promise<unknown> =>
  tx.all("sharing/stop-all", "update sharing_grant set ended_at = now() where person_id = $1 and ended_at is null", [personId]);

/** For as long it is offered: after that, each thing that was shared can be shared again by itself. */
export const DAYS_TO_UNDO = 7;

const STANDING = `e.person_id = $1 and e.undone_at is null and e.at > now() - interval '${DAYS_TO_UNDO} days'`;

/** A grant that this press ended and that could hold again: not over by itself, with somebody who is still there, and not shared anew. */
const COULD_HOLD = `g.person_id = e.person_id and g.ended_at = e.at and g.authority_id is null and (g.ends_at is null or g.ends_at > now())
  and (exists (select 1 from team_relation r where r.person_id = g.person_id and r.team_id = g.team_id and r.ended_at is null)
    or exists (select 1 from supporter s where s.person_id = g.person_id and s.account_id = g.account_id
      and s.accepted_at is not null and s.ended_at is null))
  and not exists (select 1 from sharing_grant n where n.person_id = g.person_id and n.ended_at is null and (n.ends_at is null or n.ends_at > now())
    and n.team_id is not distinct from g.team_id and n.account_id is not distinct from g.account_id
    and n.statement_id is not distinct from g.statement_id and n.sections @> g.sections and n.may @> g.may)`;

/** The presses of the last days that were not undone, the newest first. */
export const readEndedAll = async (tx: Tx, personId: string): Promise<EndedAll[]> =>
  (
    await tx.all<EndedAll>(
      "sharing/ended-all",
      `select e.ended_all_id, e.at,
         (select coalesce(jsonb_agg(to_jsonb(g) order by g.grantee_name, g.created_at), '[]') from sharing_grant g where ${COULD_HOLD}) as grants,
         exists (select 1 from crisis_card_link l where l.person_id = e.person_id and l.ended_at = e.at)
           and not exists (select 1 from crisis_card_link o where o.person_id = e.person_id and o.ended_at is null) as card,
         case when (select w.closed @> emergency_sections() from emergency_wish w where w.person_id = e.person_id) then e.closed_before end as closed_before
       from ended_all e where ${STANDING} order by e.at desc`,
      [personId],
    )
  )
    .map((each) => ({ ...each, grants: each.grants.map(grantWithTimes) }))
    .filter((each) => each.grants.length > 0 || each.card || each.closed_before !== null);

/**
 * Brings back, of what those presses ended, what was chosen: grants by their id, "card-code", "emergency". Who it was shared with reads
 * from now on, as a new act of sharing. null: it was undone already.
 */
export async function bringBack(tx: Tx, personId: string, chosen: readonly string[]): Promise<number | null> {
  if (chosen.length === 0) return 0;
  const ended = await readEndedAll(tx, personId);
  const undone = await tx.all<{ ended_all_id: string }>(
    "sharing/undo-ended-all",
    `update ended_all e set undone_at = now() where ${STANDING} returning e.ended_all_id`,
    [personId],
  );
  if (undone.length === 0) return null;
  const standing = ended.filter(({ ended_all_id }) => undone.some((each) => each.ended_all_id === ended_all_id));
  const grants = standing.flatMap((each) => each.grants).filter(({ grant_id }) => chosen.includes(grant_id));
  await shareThese(tx, personId, grants);
  const card = chosen.includes("card-code") && standing.find((each) => each.card);
  if (card) await tx.one("sharing/card-code-again", "select card_code_again($1)", [card.ended_all_id]);
  const emergency = chosen.includes("emergency") && standing.find((each) => each.closed_before !== null);
  if (emergency) {
    await tx.all("sharing/emergency-again", "update emergency_wish set closed = $2 where person_id = $1", [
      personId,
      emergency.closed_before,
    ]);
  }
  return grants.length + (card ? 1 : 0) + (emergency ? 1 : 0);
}

const shareThese = (tx: Tx, personId: string, grants: readonly Grant[]): Promise<unknown> =>
  tx.all(
    "sharing/share-these",
    `insert into sharing_grant (person_id, grant_id, team_id, account_id, grantee_name, sections, statement_id, may, ends_at, reason)
     select g.person_id, n.new_id, g.team_id, g.account_id, g.grantee_name, g.sections, g.statement_id, g.may, g.ends_at, g.reason
     from unnest($2::uuid[], $3::uuid[]) n (old_id, new_id) join sharing_grant g on g.person_id = $1 and g.grant_id = n.old_id`,
    [personId, grants.map(({ grant_id }) => grant_id), grants.map(() => newId())],
  );
