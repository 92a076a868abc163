import { inEach } from "../../ground/core/words.ts";
import type { Family } from "../../agreements/sealed/family.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { arrangementOf, entriesOfStep, inOrder } from "../safety-plan/rules.ts";
import { sectionOf, STEPS, type Step } from "../safety-plan/steps.ts";
import { SAFETY_WORDS } from "../safety-plan/words.ts";
import type { Language } from "../../ground/core/language.ts";
import { wholePlan, type WholePlan } from "./shape.ts";
import { WHOLE_WORDS } from "./words.ts";

/** What the person chose to put forward; null where they have chosen nothing yet. */
export const wholeOf = (statements: Statement[]): Statement<WholePlan> | null =>
  statements.find((each) => each.kind === wholePlan.kind) ?? null;

/** The steps with something in them, in the person's order; what they left out of their plan is not among them. */
export const writtenSteps = (statements: Statement[]): Step[] =>
  inOrder(arrangementOf(statements)?.body ?? null)
    .filter(({ step, leftOut }) => !leftOut && entriesOfStep(statements, step).length > 0)
    .map(({ step }) => step);

/** The entries of the chosen steps under their headings, all in the person's order. */
export const chosen = (statements: Statement[]): { statement_id: string; part: string }[] =>
  writtenSteps(statements)
    .filter((step) => wholeOf(statements)?.body.steps.includes(step))
    .flatMap((step) => entriesOfStep(statements, step).map(({ statement_id }) => ({ statement_id, part: sectionOf(step) })));

const partWords = (language: Language): Record<string, string> =>
  Object.fromEntries(STEPS.map((step) => [sectionOf(step), SAFETY_WORDS[language].step[step]]));

/** The safety plan as one document, as far as the person puts it forward: they alone, to whom they choose, who each read it for themselves. */
export const WHOLE_SAFETY_PLAN: Family = {
  family: "whole-safety-plan",
  room: (personId, _about, own) => (own ? "/safety/whole" : `/people/${personId}/plan`),
  made: {
    section: null,
    about: null,
    chosen,
    concerns: () => null,
    missing: (statements, _about, language) => (chosen(statements).length === 0 ? WHOLE_WORDS[language].nothing : null),
  },
  words: inEach((language) => ({ ...WHOLE_WORDS[language].family, part: partWords(language), room: WHOLE_WORDS[language].title })),
};
