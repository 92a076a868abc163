import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "Strengths",
  lede: "What you are good at. What helps you. People and places you like.",
  emptyTitle: "What are you good at?",
  empty: "You can do a lot. Start with one small thing.",
  begin: "Add one thing",
  another: "Add one more",
  areasTitle: "Parts of your life",
  areasHint: "Pick one. You can see ideas.",
  whichArea: "What is it about?",
  whichAreaHint: "You can skip this.",
  skipArea: "Skip this",
  byArea: "More ideas",
  yours: (count) => (count === 1 ? "You wrote 1 thing." : `You wrote ${count} things.`),
  editTitle: "Change this",
  fields: {
    text: { ask: "Your words", hint: "Write one small thing.", later: "The words", read: "" },
    type: { ask: "Which one is it?", read: "" },
    area: { ask: "What is it about?", read: "" },
  },
  elsewhere: "Other things",
  section: {
    title: "Strengths",
    theirs: "Strengths",
    yours: "your strengths",
    mine: "what I am good at",
    inPlan: "What I am good at. What helps me.",
    none: "What you are good at.",
    count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
    entry: "A strength",
  },
};
