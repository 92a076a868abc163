import { z } from "zod";
import { isPartlyWritten, LANGUAGES, type Words } from "../core/language.ts";
import { lentWhereMissing } from "../core/words.ts";

/** A text of content, in English and Easy Read, and in a further language where somebody wrote it. */
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
  const shapes = LANGUAGES.map((language) => [language, isPartlyWritten(language) ? text.optional() : text]);
  const inSome = z.object(Object.fromEntries(shapes)) as unknown as z.ZodType<Partial<Words<T>>>;
  return inSome.transform(lentWhereMissing) as unknown as z.ZodType<Words<T>>;
}
