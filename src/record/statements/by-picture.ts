import { z } from "zod";
import type { Language } from "../../ground/core/language.ts";
import type { Kind } from "./kinds.ts";
import { SAID_WORDS } from "./words.ts";
import { takenFrom, takenFromOf, takenFromWords } from "./taken-from.ts";
import { someWords } from "../../ground/core/text.ts";

/**
 * That something was said by answering a picture: which question, and how it was asked. An object, so that no form can
 * claim it: what a form sends is text. `reworded`: the person has changed the words since, so that they are no longer the
 * words of the picture; they are still the answer to its question.
 */
export type ByPicture = { question: string; asked: string; reworded?: true };

export const byPicture: z.ZodType<ByPicture> = z.object({
  // in the order in which the database gives them back
  asked: someWords(2000),
  question: z.string().min(1).max(160),
  reworded: z.literal(true).optional(),
});

export const byPictureLabel = (language: Language): string => SAID_WORDS[language].byPicture;

/** Which picture these words answer, where they do. */
export const markOf = (body: unknown): ByPicture | null => (body as { byPicture?: ByPicture } | null)?.byPicture ?? null;

/** Words that stand as the picture said them. */
export function saidByPicture(body: unknown): ByPicture | null {
  const mark = markOf(body);
  return mark?.reworded ? null : mark;
}

/** A kind that can be said by answering a picture, or taken up from a suggestion: every reader is told so, in every view. */
export function markable(kind: Kind<any>): Kind<any> {
  if (!kind.voices.includes("own")) return kind;
  return {
    ...kind,
    body: z.intersection(
      kind.body,
      z.object({ byPicture: byPicture.optional().catch(undefined), takenFrom: takenFrom.optional().catch(undefined) }),
    ),
    lines: (body, language) => {
      const mark = saidByPicture(body);
      const taken = takenFromOf(body);
      return [
        ...kind.lines(body, language),
        ...(mark ? [{ label: SAID_WORDS[language].byPicture, text: mark.asked }] : []),
        ...(taken ? [{ label: SAID_WORDS[language].takenFrom, text: takenFromWords(taken, language) }] : []),
      ];
    },
  };
}

/** What is written over an answer is the person's own wording from then on. More said beside it leaves it what it was. */
export function stillAnswering(was: unknown, now: unknown): unknown {
  const mark = markOf(was);
  if (!mark || typeof now !== "object" || now === null) return now;
  const words = Object.entries(was as object).filter(([name]) => name !== "byPicture");
  const same = words.every(([name, value]) => JSON.stringify(value) === JSON.stringify((now as Record<string, unknown>)[name]));
  return { ...now, byPicture: same ? mark : { ...mark, reworded: true } };
}
