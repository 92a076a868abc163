import { inEach } from "../../ground/core/words.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Section, SectionGroup, SectionWords } from "../../record/statements/section.ts";
import type { IconName } from "../../web/parts/icons.tsx";
import { sectionOf, STEPS, type Step } from "./steps.ts";
import { SAFETY_WORDS } from "./words.ts";

export const SAFETY_GROUP: SectionGroup = {
  group: "safety-plan",
  path: "/safety",
  picture: "safety",
  wing: "hard",
  words: inEach((language) => ({ ...SAFETY_WORDS[language].group, differs: SAFETY_WORDS[language].differs })),
};

const PICTURES: Record<Step, IconName> = {
  signs: "eye",
  surroundings: "key",
  reasons: "heart",
  myself: "cup",
  distraction: "place",
  people: "talk",
  services: "help",
};

const wordsOf = (step: Step, language: Language): SectionWords => {
  const { title, step: names, nothingYet, entries } = SAFETY_WORDS[language];
  const { theirs, yours, entry } = SAFETY_WORDS[language].named[step];
  return {
    title: `${title}: ${lower(names[step])}`,
    inGroup: lower(names[step]),
    theirs: `${title}: ${theirs}`,
    yours,
    mine: `${lower(title)}: ${lower(names[step])}`,
    inPlan: `${title}: ${lower(names[step])}`,
    none: nothingYet,
    count: entries,
    entry: `${title}: ${lower(entry)}`,
  };
};

const lower = (text: string): string => (/^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** Each step is a section of its own, so that it is shared by itself; together they are one room. */
export const SAFETY_SECTIONS: readonly Section[] = STEPS.map((step) => ({
  section: sectionOf(step),
  kind: sectionOf(step),
  path: `/safety/${step}`,
  picture: PICTURES[step],
  part: sectionOf(step),
  facts: { emergency: true, acting: true, card: true },
  group: SAFETY_GROUP,
  words: inEach((language) => wordsOf(step, language)),
}));
