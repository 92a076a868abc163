import type { TextsOf } from "../../ground/core/words.ts";
import { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  ...en,
  lede: "For somebody who cannot sign in. You need 2 people.",
  how: [
    "One of you asks. The person is told.",
    "Another one of you says: yes, it is them.",
    "The 2 of you must not have come here through the same person.",
    "Then you make a link. It works 1 time.",
    "The person is told.",
  ],
  signsInAsHint: "Ask them.",
  none: "Nothing is waiting.",
  yours: "You asked",
  waits: "Nobody has said yes yet. Talk to your colleague. Is the name right? You can ask again tomorrow.",
  problems: {
    empty: "Write the name that they sign in with.",
    tooMany: "You asked 10 times. Ask a colleague, or try again tomorrow.",
    knownBy: "How do you know that it is them?",
  },
};
