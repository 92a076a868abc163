import { z } from "zod";
import type { Language, Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import { someWords } from "../../ground/core/text.ts";

/**
 * That words began as somebody's suggestion: whose, and how they were taken up. It stands in the body of what they became, so
 * that every page, list and document says so; an object, so that no form can claim it. `added`: they stand behind what the person
 * had said. `reworded`: the person has changed the words since.
 */
export type TakenFrom = { statementId: string; name: string; added?: true; reworded?: true };

export const takenFrom: z.ZodType<TakenFrom> = z.object({
  statementId: z.uuid(),
  name: someWords(400),
  added: z.literal(true).optional(),
  reworded: z.literal(true).optional(),
});

export const takenFromOf = (body: unknown): TakenFrom | null => (body as { takenFrom?: TakenFrom } | null)?.takenFrom ?? null;

const WORDS: Words<Record<"whole" | "added" | "reworded", (name: string) => string>> = sentences({
  "en-GB": {
    whole: (name) => `taken up from ${name}`,
    added: (name) => `with words taken up from ${name}`,
    reworded: (name) => `began as a suggestion of ${name}`,
  },
  "en-GB-x-easyread": {
    whole: (name) => `this was the idea of ${name}`,
    added: (name) => `a part was the idea of ${name}`,
    reworded: (name) => `it began as an idea of ${name}`,
  },
});

export const takenFromWords = ({ name, added, reworded }: TakenFrom, language: Language): string =>
  WORDS[language][reworded ? "reworded" : added ? "added" : "whole"](name);

export const TAKEN_LABEL: Words<string> = { "en-GB": "Whose idea", "en-GB-x-easyread": "Whose idea" };

/** What the person writes over such words is their own wording from then on; that it began with somebody else's stays. */
export function stillTakenFrom(was: unknown, now: unknown): unknown {
  const mark = takenFromOf(was);
  if (!mark || typeof now !== "object" || now === null) return now;
  // taken up from another suggestion since
  if ((takenFromOf(now)?.statementId ?? mark.statementId) !== mark.statementId) return now;
  const same = (was as { text?: unknown }).text === (now as { text?: unknown }).text;
  return { ...now, takenFrom: same ? mark : { ...mark, reworded: true } };
}
