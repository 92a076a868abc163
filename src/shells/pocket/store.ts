import type { RawCard } from "../../rooms/crisis-card/card.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { readOpenAgreements, type AgreementRow } from "../../agreements/sealed/store.ts";
import { GOALS_SECTION } from "../../rooms/goals/section.ts";
import { withTimes } from "../../record/statements/with-times.ts";
import { sectionOf, STEPS } from "../../rooms/safety-plan/steps.ts";
import { WELLNESS_SECTION } from "../../rooms/wellness-plan/section.ts";
import type { Tx } from "../../ground/database/transaction.ts";

/** The sections of one's own record that a device may keep. */
export const SECTIONS: readonly string[] = [WELLNESS_SECTION.section, GOALS_SECTION.section, "safety-plan", ...STEPS.map(sectionOf)];

export type ToKeep = { keeps: boolean; statements: Statement[]; card: RawCard | null; agreements: AgreementRow[] };

/** Does this session keep something on its device, and what may it keep? Asked at once. */
export async function readPocket(tx: Tx, personId: string, sessionId: string): Promise<ToKeep> {
  const reading = tx.one<Omit<ToKeep, "agreements">>(
    "pocket/read",
    `select keeps_pocket($2) as keeps, (select coalesce(jsonb_agg(s order by s.position, s.statement_id), '[]') from statement s
       where s.person_id = $1 and s.section = any ($3) and keeps_pocket($2)) as statements,
       case when keeps_pocket($2) then crisis_card_of($1) end as card`,
    [personId, sessionId, SECTIONS],
  );
  const [row, agreements] = await Promise.all([reading, readOpenAgreements(tx, personId)]);
  return { ...row!, statements: row!.statements.map(withTimes), agreements };
}

/** Whether there was such a session; a device marked as shared keeps nothing. */
export const keepHere = async (tx: Tx, sessionId: string, keeping: boolean): Promise<boolean> =>
  (await tx.one<{ done: boolean }>("pocket/keep", "select keep_pocket($1, $2) as done", [sessionId, keeping]))!.done;
