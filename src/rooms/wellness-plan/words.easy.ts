import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "Staying well",
  lede: "What helps you stay well. What to do when you feel less well. Start with any part.",
  nothingYet: "Nothing yet",
  begun: "Begun",
  entries: (count) => (count === 1 ? "1 thing" : `${count} things`),
  soFar: "What you wrote",
  oneMore: "Add one thing",
  fields: {
    part: { ask: "Part of the plan", read: "" },
    text: { ask: "Your words", later: "The words", read: "" },
    response: { ask: "What you do then", later: "What they do then", read: "" },
  },
  skipThen: "Not now",
  whenThis: "You wrote:",
  nextPart: (name) => `Next: ${name}`,
  toList: "All parts",
  editTitle: "Change this",
  elsewhere: "Older things",
  section: {
    title: "Staying well",
    theirs: "Staying well",
    yours: "your plan for staying well",
    mine: "staying well",
    inPlan: "Staying well",
    none: "What helps you stay well.",
    count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
    entry: "For staying well",
  },
};
