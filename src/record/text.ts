import { z } from "zod";

/** The longest single entry. Longer ones are refused kindly, with everything kept. */
export const LONGEST = 50_000;

/**
 * Somebody's words, kept exactly: any Unicode text. Forms send line ends as CRLF; they are stored as LF.
 * Refused are the one character no database can store (NUL) and halves of characters (lone surrogates).
 */
export function words(longest: number = LONGEST): z.ZodType<string> {
  return z
    .string({ error: "words-wrong-type" })
    .transform((text) => text.replaceAll("\r\n", "\n"))
    .refine((text) => text.length <= longest, { error: `words-too-long:${longest}` })
    .refine((text) => !text.includes("\u0000") && text.isWellFormed(), { error: "words-broken" });
}

/** Words that must not be empty. White space alone is empty; white space around words is kept. */
export const someWords = (longest?: number): z.ZodType<string> =>
  words(longest).refine((text) => text.trim() !== "", { error: "words-empty" });

/** A day as YYYY-MM-DD that exists in the calendar. */
export const day = (): z.ZodType<string> => z.iso.date({ error: "day-wrong" });

/** An optional day: an empty field is no day. */
export const maybeDay = (): z.ZodType<string | null> => z.union([z.literal("").transform(() => null), day()]);

export const id = (): z.ZodType<string> => z.uuid({ error: "id-wrong" });
