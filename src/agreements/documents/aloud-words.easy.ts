import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./aloud-words.en.ts";

export const easy: TextsOf<typeof en> = {
  gone: "Does not count any more",
  withdrawn: (name, day, by) => `${name} said on ${day}: not any more. ${by} wrote it.`,
  waits: (name) => `${name} did not say yet if this is right.`,
  confirmed: (name) => `${name} says: this is right.`,
  doubted: (name, day, by) => `${name} said on ${day}: not any more. ${by} was not sure. It still counts.`,
  doubtWhy: "Why they were not sure",
  notSo: (name, day, by) => `${by} wrote on ${day}: not any more. ${name} says: that is wrong. It still counts.`,
  inDocument: (name, count) =>
    `${name} said: ${count === 1 ? "one of these does" : `${count} of these do`} not count any more. You see which.`,
};
