import { z } from "zod";
import { none, type Kind } from "../../record/statements/kinds.ts";
import { SAFETY_WORDS } from "../safety-plan/words.ts";
import { STEPS, type Step } from "../safety-plan/steps.ts";

/** Which of their steps the person puts before others as a whole. Theirs alone, like the order they stand in. */
export type WholePlan = { steps: Step[] };

const several = z.preprocess((each) => (each === undefined ? [] : [each].flat()), z.array(z.enum(STEPS, { error: "choice-wrong" })));

export const wholePlan: Kind<WholePlan> = {
  kind: "safety-whole",
  section: "safety-plan",
  body: z.object({ steps: several.refine((steps) => steps.length > 0, { error: "choice-missing" }) }),
  lines: (body, language) => [{ label: "", text: body.steps.map((step) => SAFETY_WORDS[language].step[step]).join(", ") }],
  voices: ["own"],
  edge: none,
};
