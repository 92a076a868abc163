import type { Tx } from "../database/transaction.ts";
import { withTimes } from "../own-writing/store.ts";
import type { Statement } from "../record/statement.ts";
import type { Decision, Preparation } from "./shape.ts";

/** What was prepared for a decision, the newest last, as far as the actor may see it. */
export const readPreparations = async (tx: Tx, personId: string, decisionId: string): Promise<Statement<Preparation>[]> =>
  (
    await tx.all<Statement>(
      "deciding/preparations",
      `select * from statement where person_id = $1 and kind = 'preparation' and body ->> 'decision' = $2
         and state not in ('put away', 'let go', 'withdrawn') order by created_at, statement_id`,
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
