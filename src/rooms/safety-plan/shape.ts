import { z } from "zod";
import { PERSONS, type Kind, none } from "../../record/statements/kinds.ts";
import { maybeDay, words as someOrNone } from "../../ground/core/text.ts";
import { lineIfAny, words, type Field } from "../../record/fields/field.ts";
import { kindOf, type FieldKind } from "../../record/statements/kind-of.ts";
import { FITS, type Fits } from "./again.ts";
import { AGAIN_WORDS } from "./again-words.ts";
import { HAS_CONTACT, promptOf, sectionOf, STEPS, type Step } from "./steps.ts";
import { SAFETY_WORDS } from "./words.ts";

/** One thing of a step; `contact` is how somebody who is named there is reached. */
export type SafetyEntry = { text: string; contact?: string };

/** A kind for each step, so that each is a section that can be shared, or not, by itself. */
const entryOf = (step: Step) => {
  const named = HAS_CONTACT.includes(step);
  return kindOf({
    kind: sectionOf(step),
    section: sectionOf(step),
    voices: PERSONS,
    edge: none,
    fields: { text: words({ rows: 3 }), ...(named && { contact: lineIfAny() }) } as {
      text: Field<string>;
      contact: Field<string | undefined>;
    },
    words: (language) => {
      const { question, help } = promptOf(step, language);
      const { text, contact } = SAFETY_WORDS[language].fields;
      return { text: { ask: question, hint: help, later: text.later, read: "" }, contact };
    },
  });
};

/** How the person arranged their steps. Theirs alone: it is in no section that can be shared. */
export type Arrangement = { order: Step[]; leftOut: Step[] };

const steps = z.array(z.enum(STEPS)).refine((all) => new Set(all).size === all.length);

export const arrangement: Kind<Arrangement> = {
  kind: "safety-arrangement",
  section: "safety-plan",
  body: z.object({ order: steps, leftOut: steps }),
  lines: (body) => [{ label: "", text: body.order.filter((step) => !body.leftOut.includes(step)).join(", ") }],
  voices: ["own"],
  edge: none,
};

/** What the person says about the plan as a whole, now and then; `askOn` is the day they want to be asked again. Theirs alone. */
export type SafetyCheck = { fits: Fits; helped: string; askOn: string | null };

export const safetyCheck: Kind<SafetyCheck> = {
  kind: "safety-check",
  section: "safety-plan",
  body: z.object({
    fits: z.enum(FITS, { error: "choice-wrong" }),
    helped: someOrNone().default(""),
    askOn: z.union([z.null(), maybeDay()]).default(null),
  }),
  lines: (body, language) => [
    { label: AGAIN_WORDS[language].fits, text: AGAIN_WORDS[language].fit[body.fits] },
    { label: AGAIN_WORDS[language].helped, text: body.helped },
    { label: AGAIN_WORDS[language].again, text: body.askOn ?? "", is: "day" },
  ],
  voices: ["own"],
  edge: none,
};

export const entryKinds = Object.fromEntries(STEPS.map((step) => [step, entryOf(step)])) as Record<Step, FieldKind<SafetyEntry>>;

export const SAFETY_KINDS = [...Object.values(entryKinds), arrangement, safetyCheck];
