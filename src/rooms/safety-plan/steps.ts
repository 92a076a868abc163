import { z } from "zod";
import { loadContent } from "../../ground/content/load.ts";
import { inWords, listed, listInWords } from "../../ground/content/shape.ts";
import type { Language, Words } from "../../ground/core/language.ts";

/** The steps of a safety plan, in the order of the field; the person may have another. Each is shared by itself. */
export const STEPS = ["signs", "surroundings", "reasons", "myself", "distraction", "people", "services"] as const;
export type Step = (typeof STEPS)[number];

/** Where somebody is named, and how to reach them. */
export const HAS_CONTACT: readonly Step[] = ["people", "services"];

export const stepNamed = (name: unknown): Step | null => STEPS.find((step) => step === name) ?? null;
export const sectionOf = (step: Step): string => `safety-${step}`;

export type Prompt = { id: Step; question: Words<string>; help: Words<string>; ideas: Words<string[]> };

const file = z.object({
  comment: z.string().optional(),
  steps: listed<Prompt>(
    z.object({ id: z.enum(STEPS, { error: `one of ${STEPS.join(", ")}` }), question: inWords, help: inWords, ideas: listInWords }),
  ).refine((steps) => steps.length === STEPS.length, `each step is needed: ${STEPS.join(", ")}`),
});

let current: readonly Prompt[] | null = null;

/** The installation's wording, or the one that comes with the product. Called once, at start. */
export function usePrompts(dataDir: string): void {
  current = loadContent("safety-prompts.json", file, dataDir).steps;
}

export function promptOf(step: Step, language: Language): { question: string; help: string; ideas: string[] } {
  current ??= loadContent("safety-prompts.json", file).steps;
  const { question, help, ideas } = current.find((each) => each.id === step)!;
  return { question: question[language], help: help[language], ideas: ideas[language] };
}
