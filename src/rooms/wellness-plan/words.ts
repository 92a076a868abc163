import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  lede: string;
  nothingYet: string;
  begun: string;
  entries(count: number): string;
  soFar: string;
  oneMore: string;
  text: string;
  then: string;
  skipThen: string;
  whenThis: string;
  nextPart(name: string): string;
  toList: string;
  editTitle: string;
  elsewhere: string;
};

export const WELLNESS_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Wellness plan",
    lede: "What keeps you well, how you notice when it slips, and what you want then. Start anywhere, and stop whenever you like.",
    nothingYet: "Nothing yet",
    begun: "Begun",
    entries: (count) => (count === 1 ? "1 entry" : `${count} entries`),
    soFar: "What you have so far",
    oneMore: "Add one",
    text: "Your words",
    then: "What you then do",
    skipThen: "Not now",
    whenThis: "You wrote:",
    nextPart: (name) => `Next: ${name}`,
    toList: "All parts",
    editTitle: "Change this entry",
    elsewhere: "From an earlier wellness plan",
  },
  "en-GB-x-easyread": {
    title: "Staying well",
    lede: "What helps you stay well. What to do when you feel less well. Start with any part.",
    nothingYet: "Nothing yet",
    begun: "Begun",
    entries: (count) => (count === 1 ? "1 thing" : `${count} things`),
    soFar: "What you wrote",
    oneMore: "Add one thing",
    text: "Your words",
    then: "What you do then",
    skipThen: "Not now",
    whenThis: "You wrote:",
    nextPart: (name) => `Next: ${name}`,
    toList: "All parts",
    editTitle: "Change this",
    elsewhere: "Older things",
  },
});
