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
  words: {
    "en-GB": {
      title: "Safety plan",
      none: "What helps when it is hard, for a hard hour.",
      count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
      differs: SAFETY_WORDS["en-GB"].differs,
    },
    "en-GB-x-easyread": {
      title: "Safety plan",
      none: "What helps when things are very hard.",
      count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
      differs: SAFETY_WORDS["en-GB-x-easyread"].differs,
    },
  },
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

/** How a step is named to others and within a sentence to the person, and what one entry of it is. */
const NAMED: Record<Language, Record<Step, { theirs: string; yours: string; entry: string }>> = {
  "en-GB": {
    signs: { theirs: "warning signs", yours: "your warning signs", entry: "A warning sign" },
    surroundings: {
      theirs: "safer surroundings",
      yours: "how you make your surroundings safer",
      entry: "Something that makes the surroundings safer",
    },
    reasons: { theirs: "reasons to live", yours: "what you live for", entry: "Something to live for" },
    myself: { theirs: "things to do alone", yours: "what you can do yourself when it is hard", entry: "Something to do oneself" },
    distraction: {
      theirs: "people and places to be with",
      yours: "who and what takes your mind off it",
      entry: "Somebody or somewhere that takes the mind off it",
    },
    people: { theirs: "people to ask for help", yours: "whom you can ask for help", entry: "Somebody to ask for help" },
    services: {
      theirs: "professionals and services",
      yours: "the services you would turn to",
      entry: "A professional or service to turn to",
    },
  },
  "en-GB-x-easyread": {
    signs: { theirs: "signs that it is hard", yours: "how you know it is getting hard", entry: "How they know it is getting hard" },
    surroundings: { theirs: "a safer place", yours: "how you make your place safer", entry: "A safer place" },
    reasons: { theirs: "reasons to live", yours: "what you live for", entry: "What they live for" },
    myself: { theirs: "things to do", yours: "what you can do yourself", entry: "What they can do" },
    distraction: {
      theirs: "people and places",
      yours: "who helps you think of other things",
      entry: "Who helps them think of other things",
    },
    people: { theirs: "people who can help", yours: "people who can help you", entry: "A person who can help" },
    services: { theirs: "places to get help", yours: "places to get help", entry: "A place to get help" },
  },
};

const wordsOf = (step: Step, language: Language): SectionWords => {
  const { title, step: names, nothingYet, entries } = SAFETY_WORDS[language];
  const { theirs, yours, entry } = NAMED[language][step];
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
  group: SAFETY_GROUP,
  words: { "en-GB": wordsOf(step, "en-GB"), "en-GB-x-easyread": wordsOf(step, "en-GB-x-easyread") },
}));
