import { inEach } from "../../ground/core/words.ts";
import type { Family, FamilyWords } from "../../agreements/sealed/family.ts";
import type { Language } from "../../ground/core/language.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { needsWitness, notReady } from "./not-ready.ts";
import { chosenOf, datesOf, isWritten, nextAsk } from "./rules.ts";
import { sectionOf, TOPICS } from "./topics.ts";
import { inLawOf, lawNoteOf } from "./document-law.ts";
import { ADVANCE_WORDS } from "./words.ts";

export const advancePath = (personId: string, statementId?: string): string =>
  `/people/${personId}/advance${statementId === undefined ? "" : `#s-${statementId}`}`;

const partWords = (language: Language): FamilyWords["part"] =>
  Object.fromEntries(TOPICS.map((topic) => [topic, KIND_WORDS[language].topic[topic]]));

/** What somebody chose in advance. They alone put it forward, and choose who reads and signs it. */
export const ADVANCE_CHOICES: Family = {
  family: "advance-choices",
  room: (personId, _about, own) => (own ? "/advance" : advancePath(personId)),
  // as HL7's PACIO advance directive guide codes such a document
  loinc: { code: "104144-1", display: "Mental health Advance directives" },
  inLaw: { kind: sectionOf("treatment"), of: inLawOf, note: lawNoteOf },
  made: {
    section: null,
    about: null,
    chosen: chosenOf,
    concerns: () => null,
    missing: (statements, _about, language) => (isWritten(statements) ? null : ADVANCE_WORDS[language].nothingToSign),
    notReady: (statements, language) => ({ title: ADVANCE_WORDS[language].notYet, lines: notReady(statements, language) }),
    reviewOn: (statements, _about, today) => {
      const dates = datesOf(statements);
      return dates && nextAsk(dates.body, today);
    },
    witnessed: true,
    needsWitness,
    saysWho: true,
    asksAgain: true,
  },
  words: inEach((language) => ({ ...ADVANCE_WORDS[language].family, part: partWords(language) })),
};
