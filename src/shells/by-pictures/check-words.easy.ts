import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./check-words.en.ts";

export const easy: TextsOf<typeof en> = {
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
};
