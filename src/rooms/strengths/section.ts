import type { Section } from "../../record/statements/section.ts";

export const STRENGTHS_SECTION: Section = {
  section: "strengths",
  kind: "strength",
  path: "/strengths",
  picture: "strengths",
  part: "strengths",
  words: {
    "en-GB": {
      title: "Strengths",
      theirs: "Strengths",
      yours: "your strengths",
      mine: "strengths",
      inPlan: "What I am good at and what helps",
      none: "What you are good at, and what has helped before.",
      count: (n) => (n === 1 ? "1 thing that is yours." : `${n} things that are yours.`),
      entry: "A strength",
    },
    "en-GB-x-easyread": {
      title: "Strengths",
      theirs: "Strengths",
      yours: "your strengths",
      mine: "what I am good at",
      inPlan: "What I am good at. What helps me.",
      none: "What you are good at.",
      count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
      entry: "A strength",
    },
  },
};
