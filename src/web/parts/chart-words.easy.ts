import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./chart-words.en.ts";

export const easy: TextsOf<typeof en> = {
  none: "No number yet.",
  name: (from, to, values) => `Your numbers from ${from} to ${to}: ${values}`,
  one: (value, day) => `${value} out of 10 on ${day}.`,
  way: (first, last, day) => `It was ${first} on ${day}. It is ${last} now.`,
  table: "See the numbers",
  day: "Day",
  mark: "Number out of 10",
};
