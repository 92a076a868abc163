import { z } from "zod";
import { EVERYBODY, PERSONS, type Kind } from "../../record/statements/kinds.ts";
import { maybeDay, someWords, words } from "../../ground/core/text.ts";
import { PART_WORDS } from "./part-words.ts";

export type Goal = { text: string; why: string };
export type Step = { text: string; who: string; by: string | null };
export type Mark = { value: number; note: string };

/** What the person wants, in their words, and why it matters. */
export const goal: Kind<Goal> = {
  kind: "goal",
  section: "goals",
  body: z.object({ text: someWords(), why: words().default("") }),
  lines: (body, language) => [
    { label: "", text: body.text },
    { label: PART_WORDS[language].label.why, text: body.why },
  ],
  voices: PERSONS,
};

/** A small step: who does what, by when. The day is YYYY-MM-DD, or none. */
export const step: Kind<Step> = {
  kind: "step",
  section: null,
  body: z.object({ text: someWords(), who: words(200).default(""), by: z.union([z.null(), maybeDay()]).default(null) }),
  lines: (body, language) => [
    { label: "", text: body.text },
    { label: PART_WORDS[language].label.who, text: body.who },
    { label: PART_WORDS[language].label.by, text: body.by ?? "", is: "day" },
  ],
  voices: PERSONS,
  agreedWith: true,
};

const single = (kind: string, voices: Kind["voices"] = PERSONS): Kind<{ text: string }> => ({
  kind,
  section: null,
  body: z.object({ text: someWords() }),
  lines: (body) => [{ label: "", text: body.text }],
  voices,
  agreedWith: true,
});

/** What is already there to build on; people and places outside services. */
const buildOn = single("build-on");
export const place = single("place", EVERYBODY);

/** How far along it feels on one day, 0 to 10. Each is a statement of its own: the line is drawn through them. */
export const mark: Kind<Mark> = {
  kind: "mark",
  section: null,
  body: z.object({
    // nothing chosen is no mark, not a nought
    value: z
      .union(
        [
          z.number(),
          z
            .string()
            .regex(/^\d{1,2}$/)
            .transform(Number),
        ],
        { error: "number-wrong" },
      )
      .refine((value) => Number.isInteger(value) && value >= 0 && value <= 10, { error: "number-wrong" }),
    note: words(2000).default(""),
  }),
  lines: (body) => [
    { label: "", text: String(body.value), is: "mark" },
    { label: "", text: body.note },
  ],
  voices: PERSONS,
};

export const GOAL_KINDS = [goal, step, buildOn, place, mark];
