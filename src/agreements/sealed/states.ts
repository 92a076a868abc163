import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { formatDay } from "../../web/dates.ts";
import { STATE_WORDS } from "./state-words.ts";

type Stated = Pick<Statement, "statement_id" | "state" | "state_at">;

/** "Reached on 3 December 2026"; "" where there is nothing to tell. */
export function stateLine({ state, state_at }: Pick<Stated, "state" | "state_at">, language: Language, timeZone: string): string {
  const line = Object.hasOwn(STATE_WORDS[language], state) ? STATE_WORDS[language][state] : undefined;
  return line && state_at ? line(formatDay(state_at, language, timeZone)) : "";
}

/** Told beside the words of a plan: what became of each, of what the reader may see now. */
export const statesOf = (current: Stated[], language: Language, timeZone: string): Map<string, string> =>
  new Map(current.map((each) => [each.statement_id, stateLine(each, language, timeZone)]));
