import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./stance-words.en.ts";

export const easy: TextsOf<typeof en> = {
  said: "You said:",
  allYes: "You said yes to all of it.",
  notAll: "You did not say yes to all of it. We keep this as your reason:",
  no: "No:",
  unsure: "Not sure:",
  skipped: "No answer:",
  sign: "What do you say?",
  signs: "Press one. That is your name on it. You can change it later.",
  other: "Read all of it",
};
