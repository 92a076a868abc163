import type { Tx } from "../../ground/database/transaction.ts";
import { withTimes } from "../../record/statements/with-times.ts";
import type { Statement } from "../../record/statements/statement.ts";

/** Somebody whose legal status the actor may read, by duty or because it is shared with them. */
export type RightsOf = { called: string; duty: boolean; statements: Statement[] };

/** What the actor may read of somebody's legal status, in one query; null where they have nothing to do with them. */
export async function readRights(tx: Tx, personId: string): Promise<RightsOf | null> {
  const row = await tx.one<RightsOf>(
    "legal-status/of",
    `select p.called, has_duty(p.person_id) as duty,
       (select coalesce(jsonb_agg(s order by s.position, s.statement_id), '[]') from statement s
          where s.person_id = $1 and s.section = 'legal-status') as statements
     from person p where p.person_id = $1 and p.closed_at is null`,
    [personId],
  );
  return row && { ...row, statements: row.statements.map(withTimes) };
}

/** The facts of everybody the actor works with as a practitioner: their days are told on the list of people. */
export async function readRightsOfAll(tx: Tx): Promise<(Statement & { called: string })[]> {
  const rows = await tx.all<Statement & { called: string }>(
    "legal-status/of-all",
    `select s.*, p.called from (select distinct person_id from team_relation
         where ended_at is null and team_id = any ((select my_teams_as('practitioner'))::uuid[])) r
       join person p on p.person_id = r.person_id
       join statement s on s.person_id = r.person_id and s.section = 'legal-status'
     order by p.called, s.position`,
    [],
  );
  return rows;
}

/** The person has looked: what was written until now no longer waits at home. */
export const markSeen = (tx: Tx, personId: string, what: "rights" | "choices"): void =>
  tx.withCommit(
    "legal-status/seen",
    "insert into rights_seen (person_id, what) values ($1, $2) on conflict (person_id, what) do update set seen_at = now()",
    [personId, what],
  );
