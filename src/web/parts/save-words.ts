import type { Words } from "../../ground/core/language.ts";

type Texts = Record<
  "saved" | "quiet" | "saving" | "kept" | "unkept" | "refused" | "signedOut" | "signIn" | "beside" | "both" | "over",
  string
>;

/** What an autosaving form says about itself. */
export const SAVE_WORDS: Words<Texts> = {
  "en-GB": {
    saved: "Saved for you alone. Press the button when it is as you want it.",
    quiet: "Saved as you write, for you alone.",
    saving: "Saving…",
    kept: "Not saved: no connection. Your words are kept on this device, locked, and sent when the connection is back.",
    unkept: "Not saved: no connection, and this browser keeps nothing. Leave this page open until it says saved.",
    refused: "Not saved yet: something needs another look.",
    signedOut: "Not saved: you are signed out. Your words stay here until you sign in again.",
    signIn: "Sign in in a new tab, then carry on here",
    beside: "You also wrote this somewhere else. Both are kept.",
    both: "See both",
    over: "This was saved from another page, as you have it here.",
  },
  "en-GB-x-easyread": {
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
  },
};
