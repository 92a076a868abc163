import type { Words } from "../../ground/core/language.ts";

type Texts = {
  said: string;
  allYes: string;
  notAll: string;
  no: string;
  unsure: string;
  skipped: string;
  sign: string;
  signs: string;
  other: string;
};

/** What is said to an agreement after its last sentence. */
export const STANCE_WORDS: Words<Texts> = {
  "en-GB": {
    said: "You have said:",
    allYes: "You said yes to all of it.",
    notAll: "You did not say yes to all of it. This is kept as your reason:",
    no: "No to",
    unsure: "Not sure about",
    skipped: "Not answered:",
    sign: "What you say to all of it",
    signs: "Pressing one signs in your name. You can say something else later.",
    other: "Read it whole, or say something else in words",
  },
  "en-GB-x-easyread": {
    said: "You said:",
    allYes: "You said yes to all of it.",
    notAll: "You did not say yes to all of it. We keep this as your reason:",
    no: "No:",
    unsure: "Not sure:",
    skipped: "No answer:",
    sign: "What do you say?",
    signs: "Press one. That is your name on it. You can change it later.",
    other: "Read all of it",
  },
};
