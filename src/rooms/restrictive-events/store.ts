import type { Tx } from "../../ground/database/transaction.ts";
import { withTimes } from "../../record/statements/with-times.ts";
import type { Revision, Statement, StatementEvent } from "../../record/statements/statement.ts";
import type { Grant } from "../../record/reach/reach.ts";
import { grantWithTimes, READERS, readerFacts, type ReaderFacts } from "../../record/reach/readers/facts.ts";

export type TeamOf = { teamId: string; name: string; organisation: string };

export type EventsRead = {
  called: string;
  /** the actor works with the person as a practitioner, and records such events */
  duty: boolean;
  statements: Statement[];
  /** acts about them, with their reasons */
  acts: StatementEvent[];
  /** the very words of the choices in advance that were named, as far as the actor may see them */
  choices: Pick<Revision, "statement_id" | "revision_id" | "kind" | "body" | "section">[];
  /** what was written down for the person, which they put in words of their own since that the actor may not see */
  earlier: Revision[];
  /** of what was changed since: earlier versions of the events themselves */
  versions: Revision[];
  grants: Grant[];
  /** who can see it: told to the person alone */
  readers: ReaderFacts;
  teams: TeamOf[];
};

/** Everything about restrictive events in a record, as far as the actor may see it, in one query. */
export async function readEvents(tx: Tx, personId: string): Promise<EventsRead> {
  const row = (await tx.one<EventsRead>("restrictive-events/all", ALL, [personId]))!;
  const timed = (each: Revision): Revision => ({ ...each, created_at: new Date(each.created_at) });
  return {
    ...row,
    statements: row.statements.map(withTimes),
    acts: row.acts.map((each) => ({ ...each, at: new Date(each.at) })),
    earlier: row.earlier.map(timed),
    versions: row.versions.map(timed),
    grants: row.grants.map(grantWithTimes),
    readers: readerFacts(row.readers),
  };
}

const ALL = `
  with events as (select s.* from statement s where s.person_id = $1 and s.section = 'restrictive-events'),
  named as (select distinct (each ->> 'revisionId')::uuid as revision_id from events e, jsonb_array_elements(case when e.kind = 'restrictive-event' then e.body -> 'entries' end) each)
  select
    coalesce((select called from person where person_id = $1 and closed_at is null), '') as called,
    has_duty($1) and exists (select 1 from person where person_id = $1 and closed_at is null) as duty,
    (select coalesce(jsonb_agg(e order by e.created_at, e.statement_id), '[]') from events e) as statements,
    (select coalesce(jsonb_agg(a order by a.at, a.event_id), '[]') from statement_event a
       where a.person_id = $1 and a.statement_id in (select statement_id from events)) as acts,
    (select coalesce(jsonb_agg(c), '[]') from (
       select statement_id, revision_id, kind, body, section from statement where person_id = $1 and revision_id in (select revision_id from named)
       union select statement_id, revision_id, kind, body, section from revision
         where person_id = $1 and revision_id in (select revision_id from named)) c) as choices,
    (select coalesce(jsonb_agg(r order by r.created_at), '[]') from revision r where r.person_id = $1 and r.section = 'restrictive-events'
       and r.kind = 'event-account' and r.voice = 'scribed' and r.statement_id not in (select statement_id from events)) as earlier,
    (select coalesce(jsonb_agg(r order by r.created_at), '[]') from revision r where r.person_id = $1 and r.section = 'restrictive-events'
       and r.kind = 'restrictive-event' and r.revision_id not in (select revision_id from events)) as versions,
    (select coalesce(jsonb_agg(g order by g.created_at, g.grant_id), '[]') from sharing_grant g
       where g.person_id = $1 and g.ended_at is null and (g.ends_at is null or g.ends_at > now())) as grants,
    ${READERS} as readers,
    (select coalesce(jsonb_agg(jsonb_build_object('teamId', t.team_id, 'name', t.name, 'organisation', o.name) order by t.name), '[]')
       from team_relation r join team t using (team_id) join organisation o using (organisation_id)
       where r.person_id = $1 and r.ended_at is null) as teams`;

/** What the person said beforehand about how they want to be treated, as far as the actor may see it now. */
export const readSaidInAdvance = (tx: Tx, personId: string): Promise<Statement[]> =>
  tx.all(
    "restrictive-events/advance",
    `select * from statement where person_id = $1 and said_in_advance((select advance_sections()), section, kind, body) and about_id is null
       and not is_aside(state) order by section, position, statement_id`,
    [personId],
  );

/** The person has opened the page on which these stand: they no longer wait at home. */
export function markRead(tx: Tx, personId: string, statementIds: string[]): void {
  if (statementIds.length === 0) return;
  tx.withCommit(
    "restrictive-events/read",
    `insert into restrictive_event_read (person_id, statement_id) select $1::uuid, unnest($2::uuid[]) on conflict do nothing`,
    [personId, statementIds],
  );
}

/** A closed record of which a service keeps what the law asks of it. */
export type KeptRecord = { person_id: string; called: string; closed_at: Date; events: number; kept_until: Date };

export const readKeptRecords = (tx: Tx): Promise<KeptRecord[]> =>
  tx.all("restrictive-events/kept", "select person_id, called, closed_at, events::int as events, kept_until from kept_records()");
