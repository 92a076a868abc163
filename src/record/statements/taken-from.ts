import { z } from "zod";
import type { Language } from "../../ground/core/language.ts";
import { someWords } from "../../ground/core/text.ts";
import { TAKEN_FROM_WORDS } from "./taken-from-words.ts";

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

export const takenFromWords = ({ name, added, reworded }: TakenFrom, language: Language): string =>
  TAKEN_FROM_WORDS[language][reworded ? "reworded" : added ? "added" : "whole"](name);

/** What the person writes over such words is their own wording from then on; that it began with somebody else's stays. */
export function stillTakenFrom(was: unknown, now: unknown): unknown {
  const mark = takenFromOf(was);
  if (!mark || typeof now !== "object" || now === null) return now;
  // taken up from another suggestion since
  if ((takenFromOf(now)?.statementId ?? mark.statementId) !== mark.statementId) return now;
  const same = (was as { text?: unknown }).text === (now as { text?: unknown }).text;
  return { ...now, takenFrom: same ? mark : { ...mark, reworded: true } };
}
