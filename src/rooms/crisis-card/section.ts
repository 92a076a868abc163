import type { Section } from "../../record/statements/section.ts";

export const CARD_SECTION: Section = {
  section: "crisis-card",
  kind: "card-line",
  counted: "crisis-card",
  path: "/card",
  picture: "card",
  wing: "hard",
  part: "crisis-card",
  words: {
    "en-GB": {
      title: "Crisis card",
      theirs: "Crisis card",
      yours: "your crisis card",
      mine: "crisis card",
      inPlan: "Crisis card",
      none: "For a pocket or a phone: what helps, and whom to call.",
      count: () => "Your card is there.",
      entry: "A line for the crisis card",
    },
    "en-GB-x-easyread": {
      title: "Crisis card",
      theirs: "Crisis card",
      yours: "your crisis card",
      mine: "crisis card",
      inPlan: "Crisis card",
      none: "A small card. It says what helps you.",
      count: () => "You have a card.",
      entry: "A line for the crisis card",
    },
  },
};
