import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "My safety plan on paper",
  lede: "You can print your plan. You can show it to somebody. You choose what is in it.",
  steps: "What should be in it?",
  stepsHint: "You decide what to tick.",
  stepsMissing: "Please tick one thing or more.",
  entries: (count) => (count === 1 ? "1 thing" : `${count} things`),
  goOn: "Show me the plan",
  onlyYou: "This shares nothing yet. You choose who you give it to.",
  nothing: "There is nothing in it yet. Go back and tick something.",
  begin: "Write something in your safety plan first.",
  before: "Your last plan on paper",
  read: "Read it, print it or sign it",
  pdf: "PDF",
  changed: "You changed your words. You can make it again.",
  link: "Print it or show it to somebody",
  family: {
    title: "Safety plan",
    titleOf: (name) => `Safety plan of ${name}`,
    it: "this safety plan",
    yours: "your safety plan",
  },
};
