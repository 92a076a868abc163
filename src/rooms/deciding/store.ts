import type { Tx } from "../../ground/database/transaction.ts";
import { withTimes } from "../../record/statements/with-times.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { Decision, Preparation } from "./shape.ts";

/** What was prepared for a decision, the newest last, as far as the actor may see it. */
export const readPreparations = async (tx: Tx, personId: string, decisionId: string): Promise<Statement<Preparation>[]> =>
  (
    await tx.all<Statement>(
      "deciding/preparations",
      `select * from statement where person_id = $1 and kind = 'preparation' and body ->> 'decision' = $2
         and not is_aside(state) order by created_at, statement_id`,
      [personId, decisionId],
    )
  ).map(withTimes);

/** What was asked in the preparations for a decision, with what was said to it. */
export const readAskedBefore = async (tx: Tx, personId: string, decisionId: string): Promise<Statement[]> =>
  (
    await tx.all<Statement>(
      "deciding/asked-before",
      `select s.* from statement p join statement s on s.person_id = p.person_id and s.root_id = p.statement_id and s.about_id is not null
       where p.person_id = $1 and p.kind = 'preparation' and p.body ->> 'decision' = $2
         and not is_aside(p.state) order by s.created_at, s.statement_id`,
      [personId, decisionId],
    )
  ).map(withTimes);

/** What came of a decision, with every mark. */
export const readAfterwards = async (tx: Tx, personId: string, decisionId: string): Promise<Statement[]> =>
  (
    await tx.all<Statement>(
      "deciding/afterwards",
      `select s.* from statement a join statement s on s.person_id = a.person_id and s.root_id = a.statement_id
       where a.person_id = $1 and a.section = 'decision-afterwards' and a.about_id is null and a.body ->> 'decision' = $2
       order by s.created_at, s.statement_id`,
      [personId, decisionId],
    )
  ).map(withTimes);

/** Words that stand in a preparation and were written elsewhere. */
export type PickedWords = Pick<Statement, "statement_id" | "kind" | "body" | "voice" | "scribe_name">;

export const readPicked = (tx: Tx, personId: string, preparationId: string): Promise<PickedWords[]> =>
  tx.all("deciding/picked", "select * from words_picked($1, $2)", [personId, preparationId]);

/** What a preparation is for, where the actor may see that; null where it is for nothing in particular. */
export const readPreparedFor = (tx: Tx, personId: string, preparationId: string): Promise<Statement<Decision> | null> =>
  tx.one(
    "deciding/prepared-for",
    `select d.* from statement p join statement d on d.person_id = p.person_id and d.statement_id::text = p.body ->> 'decision'
     where p.person_id = $1 and p.statement_id = $2 and d.kind = 'decision'`,
    [personId, preparationId],
  );

/** What a preparation tells of since the one before: what was decided, what came of it, and when that one was begun. */
export type SinceBefore = { decided: Statement[]; after: Statement[]; before: Date | null };

export async function readSince(tx: Tx, personId: string, preparationId: string): Promise<SinceBefore> {
  const row = (await tx.one<{ decided: Statement[]; after: Statement[]; before: string | null }>("deciding/since", SINCE, [
    personId,
    preparationId,
  ]))!;
  return {
    decided: row.decided.map(withTimes),
    after: row.after.map(withTimes),
    before: row.before === null ? null : new Date(row.before),
  };
}

const SINCE = `
  with this as (select body ->> 'decision' as decision, created_at from statement
    where person_id = $1 and statement_id = $2 and kind = 'preparation')
  select
    (select coalesce(jsonb_agg(s), '[]') from statement s, this where s.person_id = $1 and s.kind in ('decided', 'decided-for')
       and s.about_id::text = this.decision) as decided,
    (select coalesce(jsonb_agg(s), '[]') from this join statement a on a.person_id = $1 and a.section = 'decision-afterwards'
         and a.about_id is null and a.body ->> 'decision' = this.decision and this.decision <> ''
       join statement s on s.person_id = $1 and s.root_id = a.statement_id) as after,
    (select to_jsonb(max(p.created_at)) #>> '{}' from statement p, this where p.person_id = $1 and p.kind = 'preparation'
       and p.body ->> 'decision' = this.decision and p.created_at < this.created_at
       and not is_aside(p.state)) as before`;

/** A meeting that somebody prepared for, as far as they share that. */
export type MeetingDay = { person_id: string; called: string; statement_id: string; on: string };

/** The meetings to come of everybody the actor works with, within so many days. Days are YYYY-MM-DD. */
export const readMeetingsOfAll = (tx: Tx, from: string, until: string): Promise<MeetingDay[]> =>
  tx.all(
    "deciding/meetings-of-all",
    `select s.person_id, p.called, s.statement_id, s.body ->> 'on' as "on"
     from (select distinct person_id from team_relation where ended_at is null and team_id = any ((select my_teams())::uuid[])) r
       join person p on p.person_id = r.person_id
       join statement s on s.person_id = r.person_id and s.section = 'decision-preparation' and s.kind = 'preparation'
     where s.body ->> 'on' between $1 and $2 and s.person_id <> actor() and not is_aside(s.state)
     order by 4, 2`,
    [from, until],
  );
