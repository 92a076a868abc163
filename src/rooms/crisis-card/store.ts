import { endCardLink } from "../../record/reach/card-link-store.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { cardInWords, type Card, type RawCard } from "./card.ts";
import type { Link } from "./link.ts";

/** The card as the database has it; null where there is none, or the actor may not read it. */
export const readRawCard = async (tx: Tx, personId: string): Promise<RawCard | null> =>
  (await tx.one<{ card: RawCard | null }>("crisis-card/read", "select crisis_card_of($1) as card", [personId]))?.card ?? null;

/**
 * Somebody's crisis card, with its words as they are now: for the person, and for whoever holds a grant in force on the
 * section "crisis-card" (`holds_crisis_card` in the database says who). null for anybody else, and where there is none.
 */
export async function readCard(tx: Tx, personId: string, language: Language): Promise<Card | null> {
  const raw = await readRawCard(tx, personId);
  return raw && cardInWords(raw, language);
}

/** Its link, if there is one, and when it was opened by it: the last times, and how often in all. */
export type Openings = { link: Link | null; opened: { eventId: string; at: Date; isNew: boolean }[]; times: number };

const SHOWN = 20;

export async function readOpenings(tx: Tx, personId: string): Promise<Openings> {
  const row = (await tx.one<{ link: any; opened: any[]; times: number }>(
    "crisis-card/openings",
    `select
       (select jsonb_build_object('linkId', link_id, 'seed', seed, 'tokenHash', token_hash, 'madeAt', made_at)
          from crisis_card_link where person_id = $1 and ended_at is null) as link,
       (select coalesce(jsonb_agg(e order by e.at desc), '[]') from (select a.event_id as "eventId", a.at,
            a.at > coalesce((select s.at from crisis_card_seen s where s.person_id = $1), '-infinity') as "isNew"
          from access_event a where a.person_id = $1 and a.by_right = 'card' order by a.at desc limit ${SHOWN}) e) as opened,
       (select count(*)::int from access_event where person_id = $1 and by_right = 'card') as times`,
    [personId],
  ))!;
  return {
    link: row.link && { ...row.link, madeAt: new Date(row.link.madeAt) },
    opened: row.opened.map((each) => ({ ...each, at: new Date(each.at) })),
    times: row.times,
  };
}

/** The person has seen who opened their card: written with the commit of the page that shows it. */
export const openingsSeen = (tx: Tx, personId: string): void =>
  tx.withCommit(
    "crisis-card/seen",
    "insert into crisis_card_seen (person_id, at) values ($1, now()) on conflict (person_id) do update set at = excluded.at",
    [personId],
  );

/** The link before this one opens nothing from now on. Sent twice, it is made once: the second waits for the first. */
export async function makeLink(tx: Tx, personId: string, { linkId, seed, tokenHash }: Omit<Link, "madeAt">): Promise<void> {
  await tx.all("crisis-card/turn", "select pg_advisory_xact_lock(hashtextextended($1::text || 'crisis-card', 0))", [personId]);
  if (await tx.one("crisis-card/made", "select 1 from crisis_card_link where person_id = $1 and link_id = $2", [personId, linkId])) return;
  await endCardLink(tx, personId);
  await tx.all("crisis-card/make", "insert into crisis_card_link (person_id, link_id, seed, token_hash) values ($1, $2, $3, $4)", [
    personId,
    linkId,
    seed,
    tokenHash,
  ]);
}

/** The card of a link in force, for whoever holds it. `visit`: the id under which this opening is written down; null for the same visit again. */
export const openCard = async (tx: Tx, token: string, visit: string | null): Promise<RawCard | null> =>
  (await tx.one<{ card: RawCard | null }>("crisis-card/open", "select open_crisis_card($1, $2) as card", [token, visit]))?.card ?? null;
