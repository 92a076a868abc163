import { z } from "zod";
import { PERSONS, type Kind, none } from "../../../record/statements/kinds.ts";
import { id, maybeDay, someWords, words } from "../../../ground/core/text.ts";
import { AFTER_WORDS } from "./words.ts";

export const TOOK = ["agreed", "differently", "not"] as const;
export type Took = (typeof TOOK)[number];
export const WISHES = ["wanted", "unwanted"] as const;
export type Wish = (typeof WISHES)[number];

export const AFTERWARDS_SECTION = "decision-afterwards";

const chosen = { error: "choice-wrong" };
const noDay = z.union([z.null(), maybeDay()]).default(null);
/** Which decision it came of; "" where it was written down without saying so. */
const ofDecision = z.union([z.literal(""), id()], { error: "id-wrong" }).default("");

/** What came of it is said of a day that has come. */
const hasCome = <Body extends { on: string | null }>({ on }: Body, { today }: { today: string }): Record<string, string> =>
  on !== null && on > today ? { on: "day-to-come" } : {};

/** How what was decided was kept to, as the person says it: no answer is a wrong one. */
export type Afterwards = { decision: string; took: Took; text: string; on: string | null };
export const afterwards: Kind<Afterwards> = {
  kind: "afterwards",
  section: AFTERWARDS_SECTION,
  body: z.object({ decision: ofDecision, took: z.enum(TOOK, chosen), text: words().default(""), on: noDay }),
  lines: ({ took, text, on }, language) => [
    { label: AFTER_WORDS[language].tookLabel, text: AFTER_WORDS[language].tookToo[took] },
    { label: "", text },
    { label: AFTER_WORDS[language].day, text: on ?? "", is: "day" },
  ],
  edge: hasCome,
  voices: PERSONS,
};

/** The fewest and the most steps of a scale, and the longest of them. */
const STEPS = { least: 2, most: 7, letters: 40 };
export const stepsIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const isScale = (text: string): boolean => {
  const steps = stepsIn(text);
  return (
    steps.length >= STEPS.least &&
    steps.length <= STEPS.most &&
    steps.every((step) => step.length <= STEPS.letters) &&
    new Set(steps).size === steps.length
  );
};

/** Something the person feels of it, as they call it, and the words they mark it with: one a line, the least first. */
export type Effect = { decision: string; text: string; wish: Wish; steps: string };
export const effect: Kind<Effect> = {
  kind: "decision-effect",
  section: AFTERWARDS_SECTION,
  body: z.object({
    decision: ofDecision,
    text: someWords(2000),
    wish: z.enum(WISHES, chosen),
    steps: words(2000).refine(isScale, { error: "steps-wrong" }),
  }),
  lines: ({ text, wish, steps }, language) => [
    { label: AFTER_WORDS[language].wish[wish], text },
    { label: AFTER_WORDS[language].scale, text: stepsIn(steps).join(" · ") },
  ],
  voices: PERSONS,
  edge: none,
};

/** A mark on that scale: the word as it was then, and where it stood among how many. */
export type After = { word: string; step: number; of: number; text: string; on: string | null };
const count = z.union([z.number(), z.string().regex(/^\d$/).transform(Number)], { error: "number-wrong" });
export const after: Kind<After> = {
  kind: "after",
  section: null,
  body: z
    .object({ word: someWords(STEPS.letters), step: count, of: count, text: words().default(""), on: noDay })
    .refine(({ step, of }) => Number.isInteger(step) && step >= 0 && step < of && of <= STEPS.most, {
      error: "choice-wrong",
      path: ["word"],
    }),
  lines: ({ word, text, on }, language) => [
    { label: "", text: word },
    { label: "", text },
    { label: AFTER_WORDS[language].day, text: on ?? "", is: "day" },
  ],
  edge: hasCome,
  voices: PERSONS,
};

export const AFTER_KINDS = [afterwards, effect, after];
