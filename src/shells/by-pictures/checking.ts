import type { Language } from "../../ground/core/language.ts";
import { markOf } from "../../record/statements/by-picture.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { CHECK_WORDS } from "./check-words.ts";

/** Written down by whoever asked with pictures, and not yet said to be right by the person. */
export const isToCheck = (statement: Statement): boolean =>
  statement.voice === "scribed" && markOf(statement.body) !== null && !isAside(statement);

export const toCheck = (statements: Statement[]): Statement[] => statements.filter(isToCheck);

/** As one thing that waits at home, however many answers it is. */
export function toCheckInWords(statements: Statement[], language: Language): { title: string; text: string; next: string; href: string } {
  const all = toCheck(statements);
  const words = CHECK_WORDS[language];
  const names = [...new Set(all.map((each) => each.scribe_name ?? ""))].filter(Boolean);
  return { title: words.waits(names.join(", ")), text: words.count(all.length), next: words.look, href: "/by-pictures/check" };
}
