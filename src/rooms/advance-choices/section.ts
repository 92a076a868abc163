import { inEach } from "../../ground/core/words.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Section, SectionGroup, SectionWords } from "../../record/statements/section.ts";
import type { IconName } from "../../web/parts/icons.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { PARTS, sectionOf, type Part } from "./topics.ts";
import { ADVANCE_WORDS } from "./words.ts";

const ADVANCE_GROUP: SectionGroup = {
  group: "advance",
  wing: "hard",
  path: "/advance",
  picture: "letter",
  words: inEach((language) => ADVANCE_WORDS[language].group),
};

export const PICTURES: Record<Part, IconName> = { treatment: "cup", care: "place", people: "talk", life: "key" };

const wordsOf = (part: Part, language: Language): SectionWords => {
  const { title } = ADVANCE_GROUP.words[language];
  const { inGroup, theirs, yours, entry } = ADVANCE_WORDS[language].named[part];
  const { nothingYet, entries } = ADVANCE_WORDS[language];
  return {
    title: `${title}: ${inGroup}`,
    inGroup,
    theirs: `${title}: ${theirs}`,
    yours,
    mine: `${lower(title)}: ${inGroup}`,
    inPlan: `${title}: ${KIND_WORDS[language].part[part].toLowerCase()}`,
    none: nothingYet,
    count: entries,
    entry: `${title}: ${entry}`,
  };
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Each part is a section of its own, so that it is shared by itself; together they are one room. */
export const ADVANCE_SECTIONS: readonly Section[] = PARTS.map((part) => ({
  section: sectionOf(part),
  kind: sectionOf(part),
  path: `/advance/${part}`,
  picture: PICTURES[part],
  part: sectionOf(part),
  facts: { emergency: true, acting: true, advance: true },
  group: ADVANCE_GROUP,
  words: inEach((language) => wordsOf(part, language)),
}));
