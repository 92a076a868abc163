import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./save-words.en.ts";

export const easy: TextsOf<typeof en> = {
  saved: "Saved. Only you can see it. Press the button when it is ready.",
  quiet: "Saved. Only you can see it.",
  saving: "Saving…",
  kept: "Not saved. There is no internet. We keep your words here. They are locked.",
  unkept: "Not saved. There is no internet. Keep this page open.",
  refused: "Not saved yet. Please look at it again.",
  signedOut: "Not saved. You are signed out. Please sign in again.",
  signIn: "Sign in in a new tab",
  beside: "You wrote this in another place, too. We kept both.",
  both: "See both",
  over: "These words are saved. You saved them in another place.",
};
