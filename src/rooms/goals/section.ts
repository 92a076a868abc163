import type { Section } from "../../record/statements/section.ts";

export const GOALS_SECTION: Section = {
  section: "goals",
  kind: "goal",
  path: "/goals",
  picture: "goals",
  part: "goals",
  words: {
    "en-GB": {
      title: "Goals",
      theirs: "Goals",
      yours: "your goals",
      mine: "goals",
      inPlan: "What I want",
      none: "Where you want to go, in your order.",
      count: (n) => (n === 1 ? "1 goal." : `${n} goals, in your order.`),
      entry: "A goal",
    },
    "en-GB-x-easyread": {
      title: "Goals",
      theirs: "Goals",
      yours: "your goals",
      mine: "my goals",
      inPlan: "What I want",
      none: "What you want to do.",
      count: (n) => (n === 1 ? "1 goal." : `${n} goals.`),
      entry: "A goal",
    },
  },
};
