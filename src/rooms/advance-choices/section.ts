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
  words: {
    "en-GB": {
      title: "Choices in advance",
      none: "What you want, and do not want, if you cannot say so.",
      count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
      differs: "Different people see different parts.",
    },
    "en-GB-x-easyread": {
      title: "My choices for later",
      none: "What you want if you cannot say it.",
      count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
      differs: "Different people see different parts.",
    },
  },
};

export const PICTURES: Record<Part, IconName> = { treatment: "cup", care: "place", people: "talk", life: "key" };

/** How a part is named to others and within a sentence to the person, and what one entry of it is. */
const NAMED: Record<Language, Record<Part, { inGroup: string; theirs: string; yours: string; entry: string }>> = {
  "en-GB": {
    treatment: {
      inGroup: "treatment",
      theirs: "treatment",
      yours: "which treatment you want and do not want, chosen in advance",
      entry: "a treatment they want or do not want",
    },
    care: {
      inGroup: "places, and how I am treated",
      theirs: "places, and how to treat them",
      yours: "where you want to be and how you are treated, chosen in advance",
      entry: "a place, or how to treat them",
    },
    people: {
      inGroup: "people",
      theirs: "people",
      yours: "who is to be told and who is not, chosen in advance",
      entry: "somebody to tell or not to tell",
    },
    life: {
      inGroup: "my life while I am away",
      theirs: "their life meanwhile",
      yours: "your home, children, animals and the rest, chosen in advance",
      entry: "something about home and daily life",
    },
  },
  "en-GB-x-easyread": {
    treatment: { inGroup: "treatment", theirs: "treatment", yours: "the treatment you want", entry: "a treatment" },
    care: { inGroup: "places and care", theirs: "places and care", yours: "where you want to be", entry: "a place, or how to help" },
    people: { inGroup: "people", theirs: "people", yours: "people to tell", entry: "a person to tell or not tell" },
    life: { inGroup: "my life", theirs: "their life", yours: "your home and your life", entry: "home and daily life" },
  },
};

const wordsOf = (part: Part, language: Language): SectionWords => {
  const { title } = ADVANCE_GROUP.words[language];
  const { inGroup, theirs, yours, entry } = NAMED[language][part];
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
  group: ADVANCE_GROUP,
  words: { "en-GB": wordsOf(part, "en-GB"), "en-GB-x-easyread": wordsOf(part, "en-GB-x-easyread") },
}));
