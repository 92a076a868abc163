import { z } from "zod";
import { SPACES } from "../../web/layout.tsx";
import { nameWords, words } from "../../ground/core/text.ts";

/** What helps me take part; the words say the rest. */
export const HELPS = ["large-print", "easy-read", "pictures", "interpreter", "somebody-with-me"] as const;
export type Help = (typeof HELPS)[number];

const list = z.preprocess(
  (given) => (given === undefined || given === "" ? [] : [given].flat()),
  z.array(z.enum(HELPS, { error: "choice-wrong" })),
);

/** The questions of the welcome, one a page, in their order; each with what its form holds. */
export const STEPS = {
  called: z.object({ called: nameWords() }),
  pronouns: z.object({ pronouns: words(100) }),
  contact: z.object({ contact: words(1000) }),
  "taking-part": z.object({ takesPart: list, takesPartWords: words(1000) }),
  emergency: z.object({ emergency: z.enum(["yes", "no"], { error: "choice-wrong" }) }),
  space: z.object({ spaceName: words(100), spaceColour: z.enum(SPACES, { error: "choice-wrong" }) }),
} as const;

export type Step = keyof typeof STEPS;
export const STEP_NAMES = Object.keys(STEPS) as Step[];
export const isStep = (name: unknown): name is Step => typeof name === "string" && Object.hasOwn(STEPS, name);

export const stepAfter = (step: Step): Step | null => STEP_NAMES[STEP_NAMES.indexOf(step) + 1] ?? null;
