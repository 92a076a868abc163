import type { Pool } from "pg";
import { sqlIdOf } from "./ids.ts";
import { CASELOAD, planShape, recordShape, type Said } from "./record-shape.ts";

/** The database holds something else than what the measurement put there; it is left alone. */
export class NotEmpty extends Error {}

/** Locks taken by the record's trigger are kept until the end of a transaction: few people at a time. */
const AT_ONCE = 40;
const nameFor = (people: number): string => `Measurement with ${people} people`;

/**
 * Fills an empty, migrated database as its owner, through the tables' own constraints and triggers. What is there
 * already is kept for the next run; a database of anybody else is refused.
 */
export async function seed(pool: Pool, people: number, say: (line: string) => void): Promise<void> {
  const { rows } = await pool.query<{ name: string }>("select name from installation");
  if (rows[0]?.name === nameFor(people)) return;
  const { rowCount } = await pool.query("select 1 from account limit 1");
  if (rows.length > 0 || rowCount !== 0)
    throw new NotEmpty(`The database is not empty, and not filled for ${people} people by an earlier run. Name an empty one.`);
  const begun = Date.now();
  await pool.query(TEAMS, [Math.ceil(people / CASELOAD)]);
  await pool.query(PEOPLE, [people]);
  await seedRecords(pool, people, say);
  await pool.query(LOOKED, [people]);
  await pool.query("insert into installation (name) values ($1)", [nameFor(people)]);
  await pool.query("vacuum analyze");
  say(`${people} people with ${people * recordShape().length} statements in ${Math.round((Date.now() - begun) / 1000)} s`);
}

async function seedRecords(pool: Pool, people: number, say: (line: string) => void): Promise<void> {
  const record = recordShape();
  const depthOf = ({ about }: Said): number => (about === null ? 0 : 1 + depthOf(record[about]!));
  // what a statement is about must be there before it
  const levels = [0, 1, 2].map((depth) => JSON.stringify(record.filter((each) => depthOf(each) === depth)));
  for (let from = 0; from < people; from += AT_ONCE) {
    for (const level of levels) await pool.query(STATEMENTS, [from, Math.min(from + AT_ONCE, people) - 1, level]);
    if (from % 1000 === 0 && from > 0) say(`${from} of ${people} people`);
  }
}

/** A practitioner and a peer worker in each team. */
const TEAMS = `
  with t as (select n, ${sqlIdOf("team", "n")} as id from generate_series(0, $1::int - 1) n),
    organisation as (insert into organisation (organisation_id, name) values (${sqlIdOf("team", "65535")}, 'Organisation') returning organisation_id),
    team as (insert into team (organisation_id, team_id, name) select organisation_id, t.id, 'Team ' || n from t, organisation returning team_id),
    staff as (select n, ${sqlIdOf("staff", "n")} as id, 'practitioner' as role from t union all
      select n, ${sqlIdOf("peer", "n")}, 'peer worker' from t),
    account as (insert into account (id, name, email) select id, initcap(role) || ' ' || n, id || '@no-email.invalid' from staff returning id)
  insert into member (organisation_id, member_id, team_id, account_id, role)
    select organisation_id, s.id, ${sqlIdOf("team", "s.n")}, s.id, s.role from staff s, organisation
`;

/** Each person works with a team and shares all with it; every fifth shares goals with a supporter. */
const PEOPLE = `
  with p as (select n, ${sqlIdOf("account", "n")} as id, ${sqlIdOf("team", `n / ${CASELOAD}`)} as team_id,
      ${sqlIdOf("supporter", "n")} as supporter_id from generate_series(0, $1::int - 1) n),
    s as (select * from p where n % 5 = 0),
    account as (insert into account (id, name, email)
      select id, 'Person ' || n, id || '@no-email.invalid' from p union all
      select supporter_id, 'Supporter ' || n, supporter_id || '@no-email.invalid' from s returning id),
    person as (insert into person (person_id, called, welcomed_at) select id, 'Person ' || n, now() from p returning person_id),
    relation as (insert into team_relation (person_id, team_id) select id, team_id from p returning person_id),
    supporter as (insert into supporter (person_id, supporter_id, account_id, name, relationship, accepted_at)
      select id, supporter_id, supporter_id, 'Supporter ' || n, 'friend', now() from s returning person_id)
  insert into sharing_grant (person_id, grant_id, team_id, account_id, grantee_name, sections, may)
    select id, ${sqlIdOf("grant", "n")}, team_id, null, 'Team ' || n / ${CASELOAD},
      '{my-story,strengths,wellness-plan,goals,plan}'::text[], '{see,answer,write}'::text[] from p union all
    select id, ${sqlIdOf("grant", "n", "1")}, null, supporter_id, 'Supporter ' || n, '{goals}', '{see,answer}' from s
`;

const STATEMENTS = `
  insert into revision (person_id, revision_id, statement_id, kind, section, about_id, root_id, voice, author_id, scribe_id, body)
  select ${sqlIdOf("account", "n")}, ${sqlIdOf("revision", "n", "x.s")}, ${sqlIdOf("statement", "n", "x.s")}, x.kind, x.section,
    case when x.about is not null then ${sqlIdOf("statement", "n", "x.about")} end, ${sqlIdOf("statement", "n", "x.root")}, x.voice,
    case when x.voice = 'own' then ${sqlIdOf("account", "n")} else ${sqlIdOf("staff", `n / ${CASELOAD}`)} end,
    case when x.voice = 'scribed' then ${sqlIdOf("staff", `n / ${CASELOAD}`)} end, x.body
  from generate_series($1::int, $2::int) n, jsonb_to_recordset($3::jsonb)
    as x (s int, kind text, section text, about int, root int, voice text, body jsonb)
  order by n, x.s`;

/** Everybody was looked at once, so that a caseload has something to be newer than. */
const LOOKED = `
  insert into access_event (person_id, event_id, account_id, act, by_right, what)
  select ${sqlIdOf("account", "n")}, ${sqlIdOf("grant", "n", "9")}, ${sqlIdOf("staff", `n / ${CASELOAD}`)}, 'saw', 'grant', '{goals}'
  from generate_series(0, $1::int - 1) n`;

/** Takes away what earlier requests added, so that every run begins with the same rows. */
export async function reset(pool: Pool): Promise<void> {
  await pool.query("delete from session");
  await endPlans(pool);
  await pool.query("delete from access_event where event_id::text not like '0190____-____-7000-8000-%'");
  await pool.query("delete from statement where statement_id::text not like '0190____-____-7000-8000-%'");
  await pool.query("delete from revision where revision_id::text not like '0190____-____-7000-8000-%'");
  await pool.query("vacuum analyze");
}

async function endPlans(pool: Pool): Promise<void> {
  for (const table of ["signature", "agreement", "meeting_item", "meeting_participant", "plan_meeting"])
    await pool.query(`delete from ${table}`);
}

/** A meeting for each of these people, with all chosen and ready to be put forward. Ends those of before. */
export async function openMeetings(pool: Pool, from: number, count: number): Promise<void> {
  const { chosen } = planShape(recordShape());
  const people = `generate_series(${from}, ${from + count - 1}) n`;
  await endPlans(pool);
  await pool.query(`insert into plan_meeting (person_id, meeting_id, team_id, review_on, started_by)
    select ${sqlIdOf("account", "n")}, ${sqlIdOf("meeting", "n")}, ${sqlIdOf("team", `n / ${CASELOAD}`)}, current_date + 90, ${sqlIdOf("account", "n")}
    from ${people}`);
  await pool.query(`insert into meeting_participant (person_id, meeting_id, account_id, team_id, name, role, relation, added_by)
    select ${sqlIdOf("account", "n")}, ${sqlIdOf("meeting", "n")}, p.id, p.team_id, p.name, p.role, p.relation, ${sqlIdOf("account", "n")}
    from ${people}, lateral (values (${sqlIdOf("account", "n")}, null::uuid, 'Person ' || n, 'person', ''),
      (${sqlIdOf("staff", `n / ${CASELOAD}`)}, ${sqlIdOf("team", `n / ${CASELOAD}`)}, 'Practitioner ' || n / ${CASELOAD}, 'practitioner', 'Team ' || n / ${CASELOAD})
    ) p (id, team_id, name, role, relation)`);
  await pool.query(
    `insert into meeting_item (person_id, meeting_id, statement_id, part, position, added_by)
     select ${sqlIdOf("account", "n")}, ${sqlIdOf("meeting", "n")}, ${sqlIdOf("statement", "n", "x.s")}, x.part, x.place, ${sqlIdOf("account", "n")}
     from ${people}, jsonb_to_recordset($1::jsonb) as x (s int, part text, place int)`,
    [JSON.stringify(chosen.map((each, place) => ({ ...each, place })))],
  );
}
