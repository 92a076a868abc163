import type { Words } from "../core/language.ts";

type Text = { title: string; text: string };
type Texts = Record<"not-here" | "not-allowed" | "too-long" | "too-often" | "not-understood" | "broken", Text> & { home: string };

export const ERROR_WORDS: Words<Texts> = {
  "en-GB": {
    home: "Go to the start",
    "not-here": {
      title: "There is nothing here",
      text: "The page may have moved, or it is not shared with you. Nothing you wrote is lost.",
    },
    "not-allowed": {
      title: "We did not take that",
      text: "It did not come from a page of ours, so nothing was changed. If you were filling in a form, go back, copy your words, open the page again and try once more.",
    },
    "too-long": {
      title: "That is too much at once",
      text: "Go back: your words are still there. Send a shorter piece, or split it into two entries.",
    },
    "too-often": { title: "Too many tries", text: "Wait a few minutes, then try again. This keeps others from guessing their way in." },
    "not-understood": {
      title: "That did not work",
      text: "Nothing was changed. Go back, open the page again and try once more; your words are still in the form.",
    },
    broken: {
      title: "Something broke on our side",
      text: "What you just sent was not saved. Go back: your words are still in the form. Please try again in a minute.",
    },
  },
  "en-GB-x-easyread": {
    home: "Go to the start",
    "not-here": { title: "Nothing is here", text: "This page is not here. Or it is not shared with you. Your words are safe." },
    "not-allowed": { title: "We did not save that", text: "Nothing changed. Go back. Open the page again. Try once more." },
    "too-long": { title: "That is too long", text: "Go back. Your words are still there. Make them shorter." },
    "too-often": { title: "Too many tries", text: "Please wait a few minutes. Then try again." },
    "not-understood": { title: "That did not work", text: "Nothing changed. Go back and try again." },
    broken: { title: "Something went wrong", text: "It was our fault. It was not saved. Go back and try again soon." },
  },
};
