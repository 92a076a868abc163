import { z } from "zod";
import { lengthOf, visibleOf } from "../../ground/core/visible.ts";
import { day, id, someWords, words } from "../../ground/core/text.ts";

/** By name and day of birth together: a name alone would answer who is with a mental health service. */
export const searchForm = z.object({ id: id(), name: someWords(200), bornOn: day() });

/** Why, in words somebody will read: more than "emergency". */
export const openForm = z.object({
  id: id(),
  reason: words(2000).refine((text) => lengthOf(visibleOf(text)) >= 10, { error: "reason-short" }),
});

export const VERDICTS = ["justified", "not justified", "more to ask"] as const;
export type Verdict = (typeof VERDICTS)[number];
export const reviewForm = z
  .object({ id: id(), verdict: z.enum(VERDICTS, { error: "choice-wrong" }), words: words(2000).default("") })
  .refine(({ verdict, words }) => verdict === "justified" || words.trim() !== "", { error: "words-empty", path: ["words"] });

const several = z.preprocess((each) => (each === undefined ? [] : [each].flat()), z.array(z.string()));
export const wishForm = z.object({
  open: several,
  told: several.pipe(z.array(z.uuid())),
});
