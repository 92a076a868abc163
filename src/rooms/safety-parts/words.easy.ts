import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "Who helps with my safety plan",
  lede: "You can ask somebody to help. They read what you ask. They say yes or no.",
  none: "There is nobody to ask now.",
  invite: "Invite somebody",
  newOne: "Ask somebody",
  who: "Who do you want to ask?",
  what: "What do you ask them to do?",
  whatHint: "One thing is enough.",
  shows: "What else can they read?",
  showsHint: "They see only what you tick.",
  noEntries: "There is nothing else to show.",
  save: "Save",
  ask: (name) => `Read it again and ask ${name}`,
  askAgain: (name) => `Ask ${name} again`,
  read: "See what they said",
  notAsked: "You did not ask yet.",
  changed: "You changed the words after you asked.",
  change: "Change",
  editTitle: "Change what you ask",
  whoMissing: "Choose a person.",
  askedOf: "Asked of",
  heading: "What I ask you to do",
  onPlan: "Who helps",
  noneOnPlan: "Ask somebody to help",
};
