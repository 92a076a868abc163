import type { Tx } from "../../ground/database/transaction.ts";
import { withTimes } from "../../record/statements/with-times.ts";
import type { Facts } from "../../record/pictured/room.ts";
import { READERS, readerFacts } from "../../record/reach/readers/facts.ts";

/** Whole sections; where `answersOnly`, just what was answered with pictures there, and what questions are asked about. */
export async function readFacts(
  tx: Tx,
  personId: string,
  sections: readonly string[],
  answersOnly: readonly string[] | null,
): Promise<Facts> {
  const row = (await tx.one<Facts>("by-pictures/facts", FACTS, [personId, sections, answersOnly]))!;
  return { called: row.called, statements: row.statements.map(withTimes), readers: readerFacts(row.readers) };
}

const FACTS = `select
  (select coalesce(jsonb_agg(s order by s.position, s.statement_id), '[]') from statement s where s.person_id = $1 and s.section = any ($2)
     and ($3::text[] is null or s.body ? 'byPicture' or s.kind = any ($3))) as statements,
  ${READERS} as readers,
  coalesce((select called from person where person_id = $1), '') as called`;

/** Answers to one person's pictures are taken one after the other: two devices never answer past one another. */
export const takeTurns = (tx: Tx, personId: string): Promise<unknown> =>
  tx.all("by-pictures/turn", "select pg_advisory_xact_lock(hashtextextended($1::text || 'by-pictures', 0))", [personId]);

/** Has this very press been taken before? Then sending it again changes nothing, whatever was answered since. */
export const wasTaken = async (tx: Tx, personId: string, ids: string[]): Promise<boolean> =>
  (await tx.one(
    "by-pictures/taken",
    `select 1 where exists (select 1 from revision where person_id = $1 and revision_id = any ($2::uuid[]))
       or exists (select 1 from statement_event where person_id = $1 and event_id = any ($2::uuid[]))`,
    [personId, ids],
  )) !== null;

/** Was it one of these that last changed anything of these statements? */
export const wasLast = async (tx: Tx, personId: string, statementIds: string[], ids: string[]): Promise<boolean> =>
  (await tx.one(
    "by-pictures/last",
    `select 1 from (
       select revision_id as id, created_at as at from revision where person_id = $1 and statement_id = any ($2::uuid[])
       union all select event_id, at from statement_event where person_id = $1 and statement_id = any ($2::uuid[])
       order by at desc limit 1) as last
     where id = any ($3::uuid[])`,
    [personId, statementIds, ids],
  )) !== null;
