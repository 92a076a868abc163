import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Again, Fits } from "./again.ts";

type Texts = {
  title: string;
  lede: string;
  fits: string;
  fit: Record<Fits, string>;
  helped: string;
  helpedHint: string;
  again: string;
  when: Record<Again, string>;
  save: string;
  notNow: string;
  before: string;
  link: string;
  nextAsked(day: string): string;
  /** at home, on the day they chose */
  waits: string;
  look: string;
  toChange: string;
  saved: string;
};

export const AGAIN_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Does your safety plan still fit?",
    lede: "Only you see what you say here. There is no right answer, and nothing is counted.",
    fits: "Does it still fit?",
    fit: { yes: "It fits", partly: "Some of it", no: "Not any more" },
    helped: "If you needed it: did it help, and what of it?",
    helpedHint: "What did you reach for first? What was of no use?",
    again: "Shall we ask you again?",
    when: { week: "In a week", month: "In a month", quarter: "In three months", never: "No, I come back by myself" },
    save: "Save",
    notNow: "Not now",
    before: "What you said before",
    link: "Does it still fit, and did it help?",
    nextAsked: (day) => `You asked to be asked again on ${day}.`,
    toChange: "Saved. Here is your plan, if you want to change something.",
    waits: "You wanted to be asked today. It takes a minute.",
    look: "Look at it",
    saved: "Saved.",
  },
  "en-GB-x-easyread": {
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
  },
});
