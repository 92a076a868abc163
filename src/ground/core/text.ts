import { z } from "zod";
import { inOneLine, LONGEST_NAME, nameProblem, type NameProblem } from "./name.ts";
import { isBlank, isLonger } from "./visible.ts";

/** The longest single entry, in characters of any script (core/visible.ts). Longer ones are refused kindly, with everything kept. */
export const LONGEST = 50_000;

/**
 * The largest body of a form: four fields of the longest entry, each character four bytes, each byte three in an address-like
 * encoding; and the same once more for all the rest. Whatever the fields allow arrives.
 */
export const LARGEST_FORM = 5_000_000;

/**
 * Somebody's words, kept exactly: any Unicode text. Forms send line ends as CRLF; they are stored as LF. What holds nothing
 * that could be seen is empty.
 * Refused are the one character no database can store (NUL) and halves of characters (lone surrogates).
 */
export function words(longest: number = LONGEST): z.ZodType<string> {
  return (
    z
      .string({ error: "words-wrong-type" })
      // whatever asks later whether there are words finds none where nobody could see any
      .transform((text) => (isBlank(text) ? "" : text.replaceAll("\r\n", "\n")))
      .refine((text) => !isLonger(text, longest), { error: `words-too-long:${longest}` })
      .refine((text) => !text.includes("\u0000") && text.isWellFormed(), { error: "words-broken" })
  );
}

/** Words that must not be empty. What nobody can see is empty; white space around words is kept. */
export const someWords = (longest?: number): z.ZodType<string> => words(longest).refine((text) => text !== "", { error: "words-empty" });

/**
 * A name of somebody or something: one line of what can be seen (core/name.ts). `ours`: the installation itself may be called
 * by a word of these pages.
 */
export const nameWords = ({ ours = false } = {}): z.ZodType<string> =>
  z
    .string({ error: "words-wrong-type" })
    .refine((text) => !text.includes("\u0000") && text.isWellFormed(), { error: "words-broken" })
    .transform(inOneLine)
    .superRefine((name, context) => {
      const found = nameProblem(name);
      const problem = found === "name-ours" && ours ? null : found;
      const said: Partial<Record<NameProblem, string>> = { "name-empty": "words-empty", "name-too-long": `words-too-long:${LONGEST_NAME}` };
      if (problem) context.addIssue({ code: "custom", message: said[problem] ?? problem });
    });

/** A day as YYYY-MM-DD that exists in the calendar. */
export const day = (): z.ZodType<string> => z.iso.date({ error: "day-wrong" });

/** An optional day: an empty field is no day. */
export const maybeDay = (): z.ZodType<string | null> => z.union([z.literal("").transform(() => null), day()]);

export const id = (): z.ZodType<string> => z.uuid({ error: "id-wrong" });
