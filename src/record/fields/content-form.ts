import { z } from "zod";
import { contentId, inWords, listed } from "../../ground/content/shape.ts";
import type { Words } from "../../ground/core/language.ts";

/** A question of a form that is content: what is asked, and what stands over the answer where it is read. */
export type ContentQuestion = { id: string; ask: Words<string>; hint?: Words<string>; read: Words<string>; rows?: number };

/** `version` tells the wording apart that somebody answered: it changes with every change of a question. */
export type ContentForm = { version: string; questions: ContentQuestion[] };

/** A form in a file of content/, which educators and clinicians edit. Every question asks for words, and may be left out. */
export const contentForm: z.ZodType<ContentForm> = z.object({
  comment: z.string().optional(),
  version: z.string().regex(/^[\w.-]{1,40}$/, "a version is letters, digits, dots and hyphens, such as 2026.1"),
  questions: listed<ContentQuestion>(
    z.object({ id: contentId, ask: inWords, hint: inWords.optional(), read: inWords, rows: z.number().int().min(1).max(20).optional() }),
  ),
});
