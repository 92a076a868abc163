import { inEach } from "../../ground/core/words.ts";
import type { Family, FamilyWords } from "../../agreements/sealed/family.ts";
import type { Language } from "../../ground/core/language.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { arrangementOf, inOrder } from "../safety-plan/rules.ts";
import { sectionOf, STEPS } from "../safety-plan/steps.ts";
import { SAFETY_WORDS } from "../safety-plan/words.ts";
import { safetyPart, type SafetyPart } from "./shape.ts";
import { PART_WORDS } from "./words.ts";

const partOf = (about: Statement | null): SafetyPart | null => (about?.kind === safetyPart.kind ? (about.body as SafetyPart) : null);

/** What the person asks first, then what they ticked beside it, under its steps in the person’s order. */
function chosen(statements: Statement[], about: Statement | null): { statement_id: string; part: string }[] {
  const part = partOf(about);
  if (!about || !part) return [];
  const shown = inOrder(arrangementOf(statements)?.body ?? null).flatMap(({ step }) =>
    statements
      .filter((each) => each.kind === sectionOf(step) && part.shows.includes(each.statement_id) && !isAside(each))
      .map(({ statement_id }) => ({ statement_id, part: sectionOf(step) })),
  );
  return [{ statement_id: about.statement_id, part: "asked" }, ...shown];
}

const partWords = (language: Language): FamilyWords["part"] => ({
  asked: PART_WORDS[language].heading,
  ...Object.fromEntries(STEPS.map((step) => [sectionOf(step), `${SAFETY_WORDS[language].title}: ${SAFETY_WORDS[language].step[step]}`])),
});

/** A part of somebody's safety plan that another takes on: each such agreement is between the two. */
export const SAFETY_PART: Family = {
  family: "safety-plan",
  room: (personId, _about, own) => (own ? "/safety/parts" : `/people/${personId}/plan`),
  made: {
    section: null,
    about: safetyPart.kind,
    chosen,
    concerns: (about) => [partOf(about)?.who ?? ""],
    missing: () => null,
    asks: true,
  },
  words: inEach((language) => ({ ...PART_WORDS[language].family, part: partWords(language), room: PART_WORDS[language].title })),
};
