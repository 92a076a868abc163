import { grouped } from "../../ground/core/grouped.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { asksOf, isOpen, type Asked } from "../../rooms/remaining-choices/rules.ts";
import { eventsIn, owedIn } from "../../rooms/restrictive-events/rules.ts";

/** What a service owes somebody: answers to what they asked for, and what comes after something done without agreement. */
export type Owed = {
  /** what they asked for that waits for an answer, and since when the longest has waited; null where nothing does */
  asks: { count: number; since: Date } | null;
  /** since when their account, or a conversation, is outstanding: YYYY-MM-DD, or null */
  afterwards: string | null;
};

export function owedTo(statements: Statement[], today: string): Owed {
  const open = asksOf(statements, today).filter(isOpen);
  const days = owedIn(eventsIn({ statements, acts: [], earlier: [], versions: [] }), today).flatMap(({ account, talk }) => [
    ...(account?.due ? [account.askOn] : []),
    ...(talk?.state === "outstanding" ? [talk.on] : []),
  ]);
  return {
    asks: open.length === 0 ? null : { count: open.length, since: new Date(Math.min(...open.map((each) => waitsSince(each).getTime()))) },
    afterwards: days.sort()[0] ?? null,
  };
}

/** A new ask, or new words, wait since they were said; one that is asked again, since then; a day that was named, since that day. */
function waitsSince({ ask, last, state }: Asked): Date {
  if (state === "again") return last!.replies.at(-1)!.created_at;
  return state === "look-again" ? new Date(`${last!.answer.body.againOn}T00:00:00Z`) : ask.said_at;
}

/** The same of everybody whom the actor works with as a practitioner: it is theirs to answer, and no supporter's. */
export async function readOwedToAll(tx: Tx, today: string): Promise<Map<string, Owed>> {
  const statements = await tx.all<Statement>(
    "caseload/owed",
    `select s.* from statement s where s.section in ('restrictive-events', 'remaining-choices')
       and s.person_id in (select person_id from team_relation where ended_at is null and team_id = any ((select my_teams_as('practitioner'))::uuid[]))
     order by s.created_at, s.statement_id`,
    [],
  );
  const of = grouped(statements, (each) => each.person_id);
  return new Map([...of].map(([personId, theirs]) => [personId, owedTo(theirs, today)]));
}
