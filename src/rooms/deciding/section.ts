import type { Section, SectionGroup } from "../../record/statements/section.ts";

const DECIDING_GROUP: SectionGroup = {
  group: "deciding",
  path: "/deciding",
  picture: "talk",
  wing: "together",
  words: {
    "en-GB": {
      title: "Deciding together",
      none: "For a choice about medication, or any other: prepare, look at what could be done, decide.",
      count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
      differs: "Different people see different parts.",
    },
    "en-GB-x-easyread": {
      title: "Deciding together",
      none: "Make a choice with somebody. It can be about medicine.",
      count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
      differs: "Different people see different parts.",
    },
  },
};

const entries = (one: string, many: string) => (n: number) => (n === 1 ? `1 ${one}.` : `${n} ${many}.`);

/** The decision and its options are one section, what the person prepares another, what came of it a third: each is shared by itself. */
export const DECIDING_SECTIONS: readonly Section[] = [
  {
    section: "decisions",
    kind: "decision",
    path: "/deciding",
    picture: "talk",
    part: "decisions",
    group: DECIDING_GROUP,
    words: {
      "en-GB": {
        title: "Deciding together: what I am deciding about",
        inGroup: "what I am deciding about",
        theirs: "Decisions",
        yours: "your decisions",
        mine: "decisions",
        inPlan: "What I am deciding about",
        none: "Nothing yet.",
        count: entries("decision", "decisions"),
        entry: "Something they are deciding about",
      },
      "en-GB-x-easyread": {
        title: "Deciding together: what I decide about",
        inGroup: "what I decide about",
        theirs: "Decisions",
        yours: "your decisions",
        mine: "my decisions",
        inPlan: "What I decide about",
        none: "Nothing yet.",
        count: entries("decision", "decisions"),
        entry: "A decision they make",
      },
    },
  },
  {
    section: "decision-preparation",
    kind: "preparation",
    path: "/deciding/preparations",
    picture: "pen",
    part: "decision-preparation",
    group: DECIDING_GROUP,
    words: {
      "en-GB": {
        title: "Deciding together: what I prepare before a meeting",
        inGroup: "what I prepare before a meeting",
        theirs: "Prepared for a meeting",
        yours: "what you prepare before a meeting",
        mine: "what I prepare before a meeting",
        inPlan: "Prepared before a meeting",
        none: "Nothing yet.",
        count: entries("preparation", "preparations"),
        entry: "What they prepare before a meeting",
      },
      "en-GB-x-easyread": {
        title: "Deciding together: before we meet",
        inGroup: "before we meet",
        theirs: "Before we meet",
        yours: "what you write before we meet",
        mine: "what I write before we meet",
        inPlan: "Before we meet",
        none: "Nothing yet.",
        count: entries("page", "pages"),
        entry: "What they write before we meet",
      },
    },
  },
  {
    section: "decision-afterwards",
    kind: "afterwards",
    path: "/deciding/afterwards",
    picture: "heart",
    part: "decision-afterwards",
    group: DECIDING_GROUP,
    words: {
      "en-GB": {
        title: "Deciding together: what came of it",
        inGroup: "what came of it",
        theirs: "What came of decisions",
        yours: "what came of your decisions",
        mine: "what came of decisions",
        inPlan: "What came of it",
        none: "Nothing yet.",
        count: entries("entry", "entries"),
        entry: "How a decision goes, as they say it",
      },
      "en-GB-x-easyread": {
        title: "Deciding together: after",
        inGroup: "how it goes",
        theirs: "How it goes",
        yours: "how it goes",
        mine: "how it goes",
        inPlan: "How it goes",
        none: "Nothing yet.",
        count: entries("thing", "things"),
        entry: "How it goes",
      },
    },
  },
];
