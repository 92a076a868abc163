import type { Tx } from "../../ground/database/transaction.ts";
import type { Statement } from "../statements/statement.ts";
import type { Verdict } from "./shape.ts";

export type Review = { review_id: string; verdict: Verdict; words: string; reviewer_name: string; at: Date };
export type Look = { at: Date; act: string; what: string[] };
export type Emergency = {
  person_id: string;
  access_id: string;
  account_id: string;
  name: string;
  role: string;
  team_name: string;
  organisation_name: string;
  reason: string;
  opened_at: Date;
  ends_at: Date;
  ended_at: Date | null;
  ended_by: string | null;
  seen_at: Date | null;
  /** what the person is called, for whoever reviews */
  called: string | null;
  reviews: Review[];
  looks: Look[];
};

const COLUMNS = `e.*, emergency_called(e.person_id) as called,
  coalesce((select jsonb_agg(to_jsonb(r) order by r.at) from emergency_review r
    where r.person_id = e.person_id and r.access_id = e.access_id), '[]') as reviews,
  coalesce((select jsonb_agg(to_jsonb(l) order by l.at) from emergency_looks(e.person_id, e.access_id) l), '[]') as looks`;

const withTimes = (row: Emergency): Emergency => ({
  ...row,
  reviews: row.reviews.map((each) => ({ ...each, at: new Date(each.at) })),
  looks: row.looks.map((each) => ({ ...each, at: new Date(each.at) })),
});

/** Each time it was opened in a record, the newest first: for the person. */
export const readEmergencies = async (tx: Tx, personId: string): Promise<Emergency[]> =>
  (
    await tx.all<Emergency>(
      "emergency/of-person",
      `select ${COLUMNS} from emergency_access e where e.person_id = $1 order by e.opened_at desc`,
      [personId],
    )
  ).map(withTimes);

/** Those of the organisations whose records the actor answers for; those that nobody has reviewed come first. */
export const readToReview = async (tx: Tx): Promise<Emergency[]> =>
  (
    await tx.all<Emergency>(
      "emergency/to-review",
      `select ${COLUMNS} from emergency_access e where e.organisation_id = any ((select my_offices())::uuid[])
       order by exists (select 1 from emergency_review r where r.person_id = e.person_id and r.access_id = e.access_id), e.opened_at desc limit 200`,
    )
  ).map(withTimes);

export const readEmergency = async (tx: Tx, personId: string, accessId: string): Promise<Emergency | null> => {
  const row = await tx.one<Emergency>(
    "emergency/one",
    `select ${COLUMNS} from emergency_access e where e.person_id = $1 and e.access_id = $2`,
    [personId, accessId],
  );
  return row && withTimes(row);
};

/** The actor's own, in force just now; null where there is none. */
export const readOpen = (tx: Tx, personId: string): Promise<{ access_id: string; ends_at: Date; reason: string } | null> =>
  tx.one(
    "emergency/open",
    `select access_id, ends_at, reason from emergency_access where person_id = $1 and account_id = (select actor())
       and ended_at is null and ends_at > now() order by ends_at desc limit 1`,
    [personId],
  );

export type OpenNow = { person_id: string; called: string; ends_at: Date };
/** What the actor has open just now, whoever it is of: the way back to it. Who left their service is nobody they may still be told of. */
export const readOpenNow = (tx: Tx): Promise<OpenNow[]> =>
  tx.all(
    "emergency/open-now",
    `select person_id, emergency_called(person_id) as called, max(ends_at) as ends_at from emergency_access
     where account_id = (select actor()) and ended_at is null and ends_at > now() and emergency_team(person_id) is not null
     group by person_id order by max(opened_at) desc`,
  );

/** How many wait for a review of the actor's: nobody reviews their own, or what was opened of them. */
export const countToReview = async (tx: Tx): Promise<number> =>
  Number(
    (await tx.one<{ count: string }>(
      "emergency/count-to-review",
      `select count(*) from emergency_access e where e.organisation_id = any ((select my_offices())::uuid[])
         and (select actor()) not in (e.account_id, e.person_id)
         and not exists (select 1 from emergency_review r where r.person_id = e.person_id and r.access_id = e.access_id)`,
    ))!.count,
  );

export type Found = { person_id: string; called: string; organisation: string };
/** Whether the actor may look for somebody now: not after many searches in a short time. */
export const maySearch = async (tx: Tx): Promise<boolean> =>
  (await tx.one<{ may: boolean }>("emergency/may-search", "select may_search_in_emergency() as may"))!.may;

/** People of the actor's organisations by name and day of birth. It is written down, and told to whom it finds. */
export const find = (tx: Tx, it: { id: string; name: string; bornOn: string }): Promise<Found[]> =>
  tx.all("emergency/find", "select * from find_in_emergency($1, $2, $3::date)", [it.id, it.name, it.bornOn]);

export type EndedByPerson = { mine: boolean; name: string; ended_at: Date };

/** The person ended it within the last week: for the actor themselves (`mine`: they open it no second time), or for a colleague. */
export const readEndedByPerson = (tx: Tx, personId: string): Promise<EndedByPerson | null> =>
  tx.one("emergency/ended-by-person", "select * from emergency_ended_by_person($1)", [personId]);

export type LookedFor = { search_id: string; name: string; role: string; organisation_name: string; at: Date };

/** Each time somebody looked for the person in an emergency, the newest first. */
export const readLookedFor = (tx: Tx, personId: string): Promise<LookedFor[]> =>
  tx.all(
    "emergency/looked-for",
    "select search_id, name, role, organisation_name, at from emergency_looked_for where person_id = $1 order by at desc limit 50",
    [personId],
  );

export type Searches = { name: string; searches: number; found: number; opened: number };

/** How often members of the actor's organisations looked for somebody in the last month; for a records officer. */
export const readSearches = (tx: Tx): Promise<Searches[]> => tx.all("emergency/searches", "select * from emergency_searches()");

/** Whether the actor could open it, and what the person is called; null for whoever is of no organisation they are with. */
export const readCould = (
  tx: Tx,
  personId: string,
): Promise<{ called: string; organisation: string; hours: number; closed: boolean } | null> =>
  tx.one(
    "emergency/could",
    `select f.called, f.organisation, (select emergency_hours from installation) as hours, keeps_all_closed($1) as closed
     from could_open_in_emergency($1) f`,
    [personId],
  );

export const open = async (tx: Tx, it: { personId: string; accessId: string; reason: string; baseUrl: string }): Promise<Date | null> =>
  (
    await tx.one<{ until: Date | null }>("emergency/do-open", "select open_emergency($1, $2, $3, $4) as until", [
      it.personId,
      it.accessId,
      it.reason,
      it.baseUrl,
    ])
  )?.until ?? null;

export const end = async (tx: Tx, personId: string, accessId: string): Promise<boolean> =>
  (await tx.one<{ ended: boolean }>("emergency/end", "select end_emergency($1, $2) as ended", [personId, accessId]))!.ended;

/** The person's answer to whether something may be opened in an emergency: all of it, or nothing. Who is told stays as it is. */
export const answerEmergency = (tx: Tx, personId: string, yes: boolean): Promise<unknown> =>
  tx.all(
    "emergency/answer",
    `insert into emergency_wish (person_id, closed, asked_at) values ($1, case when $2 then '{}' else emergency_sections() end, now())
     on conflict (person_id) do update set closed = excluded.closed, asked_at = excluded.asked_at`,
    [personId, yes],
  );

/** The words that are open to the actor just now. No other query sees them. */
export const readOpenWords = (tx: Tx, personId: string): Promise<Statement[]> =>
  tx.all("emergency/words", "select * from emergency_words($1)", [personId]);

/** Sent twice it is there once. */
export const review = (tx: Tx, it: { personId: string; accessId: string; reviewId: string; verdict: Verdict; words: string; by: string }) =>
  tx.all(
    "emergency/review",
    `insert into emergency_review (person_id, access_id, review_id, verdict, words, reviewed_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (person_id, access_id, review_id) do nothing`,
    [it.personId, it.accessId, it.reviewId, it.verdict, it.words, it.by],
  );

export type Wish = { closed: string[]; told: string[] };
export const readWish = async (tx: Tx, personId: string): Promise<Wish> =>
  (await tx.one<Wish>("emergency/wish", "select closed, told from emergency_wish where person_id = $1", [personId])) ?? {
    closed: [],
    told: [],
  };

export const saveWish = (tx: Tx, personId: string, { closed, told }: Wish) =>
  tx.all(
    "emergency/save-wish",
    `insert into emergency_wish (person_id, closed, told, asked_at) values ($1, $2, $3, now())
     on conflict (person_id) do update set closed = excluded.closed, told = excluded.told, asked_at = excluded.asked_at`,
    [personId, closed, told],
  );

/** The person has seen what happened: home no longer tells of it. */
export const markSeen = (tx: Tx, personId: string): void => {
  tx.withCommit("emergency/seen", "update emergency_access set seen_at = now() where person_id = $1 and seen_at is null", [personId]);
  tx.withCommit("emergency/looked-seen", "update emergency_looked_for set seen_at = now() where person_id = $1 and seen_at is null", [
    personId,
  ]);
};

/** Whom the person could let be told, and through which organisations it could be opened. */
export const readAround = async (
  tx: Tx,
  personId: string,
): Promise<{ supporters: { account_id: string; name: string; relationship: string }[]; organisations: string[] }> =>
  (await tx.one<{ supporters: { account_id: string; name: string; relationship: string }[]; organisations: string[] }>(
    "emergency/around",
    `select coalesce((select jsonb_agg(jsonb_build_object('account_id', s.account_id, 'name', s.name, 'relationship', s.relationship) order by s.name)
         from supporter s where s.person_id = $1 and s.accepted_at is not null and s.ended_at is null), '[]') as supporters,
       array(select distinct o.name from team_relation r join team t using (team_id) join organisation o using (organisation_id)
         where r.person_id = $1 and r.ended_at is null order by 1) as organisations`,
    [personId],
  ))!;
