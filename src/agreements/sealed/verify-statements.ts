import type { Pool } from "pg";

export type Differs = { person_id: string; statement_id: string; reasons: string[] };

const COPIED = [
  "kind",
  "section",
  "about_id",
  "root_id",
  "voice",
  "author_id",
  "author_name",
  "author_role",
  "scribe_id",
  "scribe_name",
  "acting_under",
  "acting_as",
  "only_mine",
  "body",
];

const same = (column: string): string => `s.${column} is not distinct from r.${column}`;

/**
 * Pages read `statement`, which the database keeps as a copy of what was said last. Whoever changes the copy alone changes
 * what everybody reads; here each is held against its newest revision and its last event. What was never put forward is not
 * sealed: whoever changes both in the same way is not found out.
 */
const CHECKS: [reason: string, holds: string][] = [
  ["its revision is gone", "r.revision_id is not null"],
  ["it is not what its revision says", `r.revision_id is null or (${COPIED.map(same).join(" and ")} and s.said_at = r.created_at)`],
  [
    "it is not the newest that was said",
    `not exists (select 1 from revision n where n.person_id = s.person_id and n.statement_id = s.statement_id
       and (n.parent_revision_id = s.revision_id
         or n.superseded_at is null and n.revision_id <> s.revision_id and not n.revision_id = any (s.clash_ids)))`,
  ],
  [
    "its state is not that of its last event",
    `s.state = coalesce((select e.act from statement_event e where e.person_id = s.person_id and e.statement_id = s.statement_id
       order by e.at desc limit 1), '')`,
  ],
];

const REASONS = CHECKS.map(([reason, holds]) => `case when not (${holds}) then '${reason}' end`).join(", ");

/** Every statement that differs from what was said last. */
export const readDiffering = async (pool: Pool): Promise<Differs[]> =>
  (
    await pool.query<Differs>(
      `select * from (select s.person_id, s.statement_id, array_remove(array[${REASONS}], null) as reasons
         from statement s left join revision r
           on r.person_id = s.person_id and r.statement_id = s.statement_id and r.revision_id = s.revision_id
         union all
         select r.person_id, r.statement_id, array['it is gone, though its revisions are there'] from revision r
           where not exists (select 1 from statement s where s.person_id = r.person_id and s.statement_id = r.statement_id)
             -- whoever closed their record took their statements away; what was signed of them stays for a time
             and not exists (select 1 from person p where p.person_id = r.person_id and p.closed_at is not null)
           group by r.person_id, r.statement_id) every
       where cardinality(reasons) > 0 order by person_id, statement_id`,
    )
  ).rows;
