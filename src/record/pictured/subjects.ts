import type { Language } from "../../ground/core/language.ts";
import { kindNamed, type Kinds } from "../statements/kinds.ts";
import { isAside, type Statement } from "../statements/statement.ts";
import { toldLines } from "../statements/told.ts";
import { textOf, type Subject } from "./room.ts";

/** What the person said of a kind and has not put away, the newest first. */
export const subjectsOf = (kinds: Kinds, statements: Statement[], kind: string, language: Language): Subject[] =>
  statements
    .filter((each) => each.kind === kind && !isAside(each))
    .map((each) => ({ id: each.statement_id, text: calledIn(kinds, each, language), of: each }))
    .reverse();

/**
 * The person's own words; of what a service wrote, what it is and of which day, as its kind names it: what was found, and who
 * decided it, is read on its own page and is no part of a question.
 */
function calledIn(kinds: Kinds, statement: Statement, language: Language): string {
  const kind = kindNamed(kinds, statement.kind);
  if (kind.named) return kind.named(statement.body, language);
  if (!kind.voices.includes("practitioner")) return textOf(statement);
  return toldLines(kinds, statement, language)
    .slice(0, 2)
    .map(({ text }) => text)
    .join(", ");
}
