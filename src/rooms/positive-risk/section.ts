import type { Section } from "../../record/statements/section.ts";

export const RISK_SECTION: Section = {
  section: "positive-risk",
  kind: "positive-risk",
  path: "/worth-trying",
  picture: "door",
  wing: "together",
  part: "positive-risk",
  words: {
    "en-GB": {
      title: "Worth trying",
      theirs: "Worth trying",
      yours: "what you want to try",
      mine: "worth trying",
      inPlan: "Worth trying",
      none: "What you want to do, though it worries somebody.",
      count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
      entry: "Something they want to try",
    },
    "en-GB-x-easyread": {
      title: "Things I want to try",
      theirs: "Things to try",
      yours: "things you want to try",
      mine: "things I want to try",
      inPlan: "Things I want to try",
      none: "Something you want to do. Somebody is worried.",
      count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
      entry: "A thing they want to try",
    },
  },
};
