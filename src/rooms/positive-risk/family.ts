import { inEach } from "../../ground/core/words.ts";
import type { Family, FamilyWords } from "../../agreements/sealed/family.ts";
import type { Language } from "../../ground/core/language.ts";
import { chosenFor, viewOfPerson } from "./rules.ts";
import { positiveRisk } from "./shape.ts";
import { ASPECTS, RISK_WORDS } from "./words.ts";

const partWords = (language: Language, want: string): FamilyWords["part"] => ({
  want,
  ...Object.fromEntries(ASPECTS.map((aspect) => [aspect, RISK_WORDS[language].aspect[aspect].heading])),
  absent: RISK_WORDS[language].absentFields.reason.read,
  went: RISK_WORDS[language].went,
});

export const riskPath = (personId: string, statementId: string): string => `/people/${personId}/worth-trying/${statementId}`;

/** Something the person wants to do that worries somebody, looked at from both sides and agreed. */
export const POSITIVE_RISK: Family = {
  family: "positive-risk",
  room: (personId, about) => riskPath(personId, about),
  made: {
    section: positiveRisk.section,
    about: positiveRisk.kind,
    chosen: chosenFor,
    concerns: () => null,
    missing: (statements, about, language) =>
      about && viewOfPerson(statements, about) === "missing" ? RISK_WORDS[language].missing : null,
  },
  words: inEach((language) => ({ ...RISK_WORDS[language].family, part: partWords(language, "What I want to do") })),
};
