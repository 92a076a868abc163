import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: (title) => `${title}: read it again`,
  lede: "These are the words. Everybody will read them.",
  changed: "The words changed. Please read them again.",
  back: "Go back",
  readBy: "Who should read this?",
  readByHint: "They can read all of it. They say yes or no.",
  nobodyElse: "There is nobody else to ask now.",
  asked: (name) => `${name} can read this. They cannot read more.`,
  saysWho: "Should it say who you are?",
  saysWhoHint: "Then people who do not know you can see it is yours. Everybody who reads all of it sees this.",
  whoItSays: (name, born) => `Yes: ${name}, born on ${born}`,
  noWho: "It does not say your full name or your birthday. New people may not know it is yours.",
  giveWho: "Write your name and birthday",
  changeWho: "Change your name or birthday",
  gone: "You do not share with this person now. Choose somebody else.",
  review: "When do you look at it again?",
  reviewHint: "We tell everybody 2 weeks before.",
  reviewPast: "Choose a day after today.",
  putForward: "Put it forward",
  ask: (name) => `Sign it and ask ${name}`,
  askHint: (name) => `${name} can say yes or no.`,
};
