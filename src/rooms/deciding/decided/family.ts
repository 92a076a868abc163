import type { Family, FamilyWords } from "../../../agreements/sealed/family.ts";
import { inEach } from "../../../ground/core/words.ts";
import type { Language } from "../../../ground/core/language.ts";
import { decidingPath, FAMILY } from "../path.ts";
import { decision } from "../shape.ts";
import { chosenFor, decidedLast } from "./rules.ts";
import { DECIDED_WORDS } from "./words.ts";

const wordsIn = (language: Language): FamilyWords => ({ ...DECIDED_WORDS[language].family, part: DECIDED_WORDS[language].part });

/** A decision with its options, what mattered, questions and answers. What somebody else decided says first that it is not agreed. */
export const DECISION: Family = {
  family: FAMILY,
  room: (personId, about) => decidingPath(personId, about),
  made: {
    section: decision.section,
    about: decision.kind,
    chosen: chosenFor,
    concerns: () => null,
    missing: (statements, about, language) =>
      about && decidedLast(statements, about.statement_id) ? null : DECIDED_WORDS[language].missing,
    reviewOn: (statements, about) => (about && decidedLast(statements, about.statement_id)?.body.lookOn) ?? null,
  },
  words: inEach(wordsIn),
};
