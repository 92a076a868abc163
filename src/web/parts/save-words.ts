import type { Words } from "../../core/language.ts";

type Texts = Record<"saved" | "saving" | "kept" | "unkept" | "refused" | "signedOut", string>;

/** What an autosaving form says about itself. */
export const SAVE_WORDS: Words<Texts> = {
  "en-GB": {
    saved: "Saved for you alone. Press the button when it is as you want it.",
    saving: "Saving…",
    kept: "Not saved: no connection. Kept on this device, and sent when the connection is back.",
    unkept: "Not saved: no connection. This is a shared device, so nothing is kept on it: leave this page open until it says saved.",
    refused: "Not saved yet: something needs another look.",
    signedOut: "Not saved: you are signed out. Open another tab, sign in there, then write on here.",
  },
  "en-GB-x-easyread": {
    saved: "Saved. Only you can see it. Press the button when it is ready.",
    saving: "Saving…",
    kept: "Not saved. There is no internet. Your words are kept on this device.",
    unkept: "Not saved. There is no internet. Keep this page open.",
    refused: "Not saved yet. Please look at it again.",
    signedOut: "Not saved. You are signed out. Please sign in in a new tab.",
  },
};
