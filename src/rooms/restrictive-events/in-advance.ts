import type { Made } from "../advance-choices/rules.ts";
import { madeFor, readAdvance } from "../advance-choices/store.ts";
import type { Aloud } from "../../agreements/sealed/content.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { formatTime, inTimeZone } from "../../web/dates.ts";
import { readSaidInAdvance } from "./store.ts";

/** Something the person said beforehand, with what they said aloud about just these words since they signed them. */
export type SaidBefore = Statement & { aloud: Aloud | null; /** how it was signed, of a choice in advance */ made: Made };

/** What stands comes first, then what the person withdrew: it stood until then, and what was done before is held against it. */
export async function readSaidBefore(tx: Tx, personId: string): Promise<SaidBefore[]> {
  const [statements, view] = await Promise.all([readSaidInAdvance(tx, personId), readAdvance(tx, personId)]);
  const signed = new Map(view?.standing?.statements.map((each) => [each.statementId, each.aloud]));
  const said = statements.map((each) => ({
    ...each,
    aloud: aboutTheseWords(each, signed.get(each.statement_id) ?? null),
    made: madeFor(view, each),
  }));
  return [...said.filter(({ aloud }) => !aloud?.withdraws), ...said.filter(({ aloud }) => aloud?.withdraws)];
}

/** What the person wrote after it is another wish. */
const aboutTheseWords = ({ said_at }: Statement, aloud: Aloud | null): Aloud | null =>
  aloud && said_at > new Date(aloud.at) ? null : aloud;

type Began = { beganOn: string; /** "" where only the day is known */ beganAt: string };

/** Whether it was withdrawn before something began. Of a day alone it is said that the choice stood still (migration 0045). */
export function goneBefore({ aloud }: Pick<SaidBefore, "aloud">, { beganOn, beganAt }: Began, timeZone: string): boolean {
  if (!aloud?.withdraws) return false;
  const at = new Date(aloud.at);
  return `${beganOn} ${beganAt || "00:00"}` > `${inTimeZone(at, timeZone)} ${formatTime(at, "en-GB", timeZone)}`;
}
