import { z } from "zod";
import { LANGUAGES, type Words } from "../core/language.ts";

/** A text of content, in every language there is. */
export const inWords: z.ZodType<Words<string>> = inEvery(z.string().trim().min(1, "write something here"));
export const listInWords: z.ZodType<Words<string[]>> = inEvery(z.array(z.string().trim().min(1, "write something here")).max(12));

/** Names things in statements for good: change the words of a thing, not its id. */
export const contentId = z.string().regex(/^[a-z][a-z0-9-]{0,58}$/, "an id is made of small letters, digits and hyphens");

/** A list of things with ids, each id once. */
export const listed = <T extends { id: string }>(each: z.ZodType<T>): z.ZodType<T[]> =>
  z
    .array(each)
    .min(1, "at least one is needed")
    .max(40)
    .refine((all) => new Set(all.map((one) => one.id)).size === all.length, "each id can be used once");

function inEvery<T>(text: z.ZodType<T>): z.ZodType<Words<T>> {
  return z.object(Object.fromEntries(LANGUAGES.map((language) => [language, text]))) as unknown as z.ZodType<Words<T>>;
}
