import type { Tx } from "../../ground/database/transaction.ts";
import { withTimes } from "../statements/with-times.ts";
import type { Revision, Statement, StatementEvent } from "../statements/statement.ts";
import { takenFromOf } from "../statements/taken-from.ts";
import { READERS, readerFacts, type ReaderFacts } from "../reach/readers/facts.ts";

export type Thread = {
  /** the root of what was asked for, and all that is about it, as far as the actor may see */
  statements: Statement[];
  events: StatementEvent[];
  /** of the one statement asked for; empty unless wanted */
  revisions: Revision[];
  /** who can see it: told to the person alone */
  readers: ReaderFacts;
  /** what the person is called; "" where the actor may not know */
  called: string;
  /** it was asked aloud, and written down by duty */
  aloud: boolean;
};

/** Everything round one statement, in one query. */
export async function readThread(tx: Tx, personId: string, statementId: string, withHistory = false): Promise<Thread> {
  const row = (await tx.one<Thread>("responses/thread", THREAD, [personId, statementId, withHistory]))!;
  return {
    ...row,
    statements: row.statements.map(withTimes),
    events: row.events.map((each) => ({ ...each, at: new Date(each.at) })),
    revisions: row.revisions.map((each) => ({
      ...each,
      created_at: new Date(each.created_at),
      superseded_at: each.superseded_at && new Date(each.superseded_at),
    })),
    readers: readerFacts(row.readers),
  };
}

const THREAD = `
  with thread as (select s.* from statement s where s.person_id = $1
    and s.root_id = (select root_id from statement where person_id = $1 and statement_id = $2))
  select
    (select coalesce(jsonb_agg(t order by t.position, t.statement_id), '[]') from thread t) as statements,
    (select coalesce(jsonb_agg(e order by e.at, e.event_id), '[]') from statement_event e
       where e.person_id = $1 and e.statement_id in (select statement_id from thread)) as events,
    (select coalesce(jsonb_agg(r order by r.created_at, r.revision_id), '[]') from revision r
       where $3 and r.person_id = $1 and r.statement_id = $2) as revisions,
    ${READERS} as readers,
    coalesce((select called from person where person_id = $1), '') as called,
    exists (select 1 from asked_aloud a where a.person_id = $1 and a.statement_id in (select root_id from thread)) as aloud`;

/** The statement, held until the end of this transaction: two presses at once decide one after the other. For the person only. */
export const holdStatement = (tx: Tx, personId: string, statementId: string): Promise<Statement | null> =>
  tx.one("responses/hold", "select * from statement where person_id = $1 and statement_id = $2 for update", [personId, statementId]);

/** What the person had said themselves before they took up somebody's words; null where they had not. */
export const readBefore = (tx: Tx, { person_id, statement_id, body }: Statement): Promise<Revision | null> =>
  tx.one(
    "responses/before",
    `select * from revision where person_id = $1 and statement_id = $2 and voice in ('own', 'confirmed')
       and body #>> '{takenFrom,statementId}' is distinct from $3 order by created_at desc, revision_id desc limit 1`,
    [person_id, statement_id, takenFromOf(body)?.statementId ?? null],
  );

/** Has this act been done already? Then sending its form again is harmless. */
export const wasDone = async (tx: Tx, personId: string, statementId: string, eventId: string): Promise<boolean> =>
  (await tx.one("responses/was-done", "select 1 from statement_event where person_id = $1 and statement_id = $2 and event_id = $3", [
    personId,
    statementId,
    eventId,
  ])) !== null;
