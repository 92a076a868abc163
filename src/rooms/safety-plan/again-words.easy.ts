import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./again-words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "Is your safety plan still right?",
  lede: "Only you see this.",
  fits: "Is it still right?",
  fit: { yes: "Yes", partly: "Some of it", no: "No" },
  helped: "Did it help you?",
  helpedHint: "What helped? What did not help?",
  again: "Do you want us to ask again?",
  when: { week: "In 1 week", month: "In 1 month", quarter: "In 3 months", never: "No" },
  save: "Save",
  notNow: "Not now",
  before: "What you said before",
  link: "Is it still right? Did it help?",
  nextAsked: (day) => `We will ask you again on ${day}.`,
  toChange: "Saved. You can change your plan here.",
  waits: "You asked us to ask you.",
  look: "Look at it",
  saved: "Saved.",
};
