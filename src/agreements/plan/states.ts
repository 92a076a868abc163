import type { Language, Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { formatDay } from "../../web/dates.ts";

/** What became of words that are in a plan, where something did; being active or not done yet is nothing to tell. */
const STATES: Words<Record<string, (day: string) => string>> = sentences({
  "en-GB": {
    reached: (day) => `Reached on ${day}`,
    done: (day) => `Done on ${day}`,
    rest: (day) => `Resting since ${day}`,
    "let go": (day) => `Let go on ${day}`,
  },
  "en-GB-x-easyread": {
    reached: (day) => `Done on ${day}`,
    done: (day) => `Done on ${day}`,
    rest: (day) => `Not now. Since ${day}`,
    "let go": (day) => `Let go on ${day}`,
  },
});

type Stated = Pick<Statement, "statement_id" | "state" | "state_at">;

/** "Reached on 3 December 2026"; "" where there is nothing to tell. */
export function stateLine({ state, state_at }: Pick<Stated, "state" | "state_at">, language: Language, timeZone: string): string {
  const line = Object.hasOwn(STATES[language], state) ? STATES[language][state] : undefined;
  return line && state_at ? line(formatDay(state_at, language, timeZone)) : "";
}

/** Told beside the words of a plan: what became of each, of what the reader may see now. */
export const statesOf = (current: Stated[], language: Language, timeZone: string): Map<string, string> =>
  new Map(current.map((each) => [each.statement_id, stateLine(each, language, timeZone)]));
