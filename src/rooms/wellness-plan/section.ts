import type { Section } from "../../record/statements/section.ts";

export const WELLNESS_SECTION: Section = {
  section: "wellness-plan",
  kind: "wellness-entry",
  path: "/wellness",
  picture: "wellness",
  part: "staying-well",
  words: {
    "en-GB": {
      title: "Wellness plan",
      theirs: "Wellness plan",
      yours: "your wellness plan",
      mine: "wellness plan",
      inPlan: "Staying well",
      none: "What keeps you well, early signs, and when it gets hard.",
      count: (n) => (n === 1 ? "1 entry." : `${n} entries.`),
      entry: "Something for the wellness plan",
    },
    "en-GB-x-easyread": {
      title: "Staying well",
      theirs: "Staying well",
      yours: "your plan for staying well",
      mine: "staying well",
      inPlan: "Staying well",
      none: "What helps you stay well.",
      count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
      entry: "For staying well",
    },
  },
};
