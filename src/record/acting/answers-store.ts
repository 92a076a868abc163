import type { Tx } from "../../ground/database/transaction.ts";
import type { Statement } from "../statements/statement.ts";
import { withTimes } from "../statements/with-times.ts";

/** What was answered with pictures about whoever acts for the person, as far as the reader may see it. */
export const readActingAnswers = async (tx: Tx, personId: string): Promise<Statement[]> =>
  (
    await tx.all<Statement>(
      "by-pictures/acting",
      `select * from statement where person_id = $1 and section = 'capacity' and kind = 'picture-answer' and about_id is null
       order by said_at, statement_id`,
      [personId],
    )
  ).map(withTimes);
