import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { bindingOf, entriesOfTopic, NOT_SIGNED, type Made } from "./rules.ts";
import type { Treatment } from "./shape.ts";
import { ADVANCE_WORDS } from "./words.ts";

/**
 * Refusals that are meant to bind and would not, each with what is missing besides the person's own signature: told before
 * it is signed and after it, so that nobody believes that something binds which does not.
 */
export function notReady(statements: Statement[], language: Language, made: (entry: Statement) => Made = () => NOT_SIGNED): string[] {
  const words = ADVANCE_WORDS[language];
  return entriesOfTopic(statements, "refused").flatMap((entry) => {
    const { needs } = bindingOf(entry.body as Treatment, made(entry));
    const missing = needs.filter(({ need, answer }) => answer === "missing" && need !== "signed");
    return missing.length > 0 ? [`“${entry.body.text}” ${missing.map(({ need }) => words.need[need].missing).join(" ")}`] : [];
  });
}

/** Whether a refusal that the person signed waits for a witness alone, or for one among other things. */
export const needsWitness = (statements: Statement[]): boolean =>
  entriesOfTopic(statements, "refused").some((entry) =>
    bindingOf(entry.body as Treatment, NOT_SIGNED).needs.some(({ need, answer }) => need === "witness" && answer === "missing"),
  );
