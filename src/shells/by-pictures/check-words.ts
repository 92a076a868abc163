import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  waits(names: string): string;
  count(n: number): string;
  look: string;
  title: string;
  lede(names: string): string;
  allRight: string;
  oneRight: string;
  notRight: string;
  nothing: string;
  confirmed: string;
  away: string;
};

/** What others wrote down while they asked with pictures, for the person to say whether it is right. */
export const CHECK_WORDS: Words<Texts> = sentences({
  "en-GB": {
    waits: (names) => `${names} asked you with pictures`,
    count: (n) => (n === 1 ? "1 answer was written down for you." : `${n} answers were written down for you.`),
    look: "Is it right?",
    title: "Is this what you meant?",
    lede: (names) => `${names} pressed these for you. Each stays marked as written down by somebody else until you say that it is right.`,
    allRight: "All of it is right",
    oneRight: "Right",
    notRight: "Not right",
    nothing: "There is nothing to check.",
    confirmed: "Thank you. It says now that you checked it.",
    away: "Put away. Nothing of it is lost.",
  },
  "en-GB-x-easyread": {
    waits: (names) => `${names} asked you with pictures`,
    count: (n) => (n === 1 ? "There is 1 answer." : `There are ${n} answers.`),
    look: "Is it right?",
    title: "Is this right?",
    lede: (names) => `${names} pressed these for you. Please check them.`,
    allRight: "All of it is right",
    oneRight: "Right",
    notRight: "Not right",
    nothing: "There is nothing to check.",
    confirmed: "Thank you. You checked it.",
    away: "It is put away. It is not lost.",
  },
});
