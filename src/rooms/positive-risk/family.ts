import type { Family, FamilyWords } from "../../agreements/sealed/family.ts";
import type { Language } from "../../ground/core/language.ts";
import { chosenFor, viewOfPerson } from "./rules.ts";
import { positiveRisk } from "./shape.ts";
import { ASPECTS, RISK_WORDS } from "./words.ts";

const partWords = (language: Language, want: string): FamilyWords["part"] => ({
  want,
  ...Object.fromEntries(ASPECTS.map((aspect) => [aspect, RISK_WORDS[language].aspect[aspect].heading])),
  absent: RISK_WORDS[language].absentLabel,
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
  words: {
    "en-GB": {
      title: "Worth trying",
      titleOf: (name) => `Worth trying: what ${name} wants to do, from both sides`,
      it: "this way of going about it",
      yours: "something you want to try",
      part: partWords("en-GB", "What I want to do"),
      room: "Both sides",
    },
    "en-GB-x-easyread": {
      title: "Something to try",
      titleOf: (name) => `What ${name} wants to try`,
      it: "this",
      yours: "something you want to try",
      part: partWords("en-GB-x-easyread", "What I want to do"),
      room: "Back",
    },
  },
};
