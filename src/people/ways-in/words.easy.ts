import type { TextsOf } from "../../ground/core/words.ts";
import { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  ...en,
  lede: "For somebody who cannot sign in. You need 2 people.",
  how: [
    "One of you asks. The person is told.",
    "Another one of you says: yes, it is them.",
    "The same person must not have brought in both of you.",
    "Then you make a link. It works 1 time.",
    "The person is told.",
  ],
  signsInAsHint: "Ask them.",
  withoutSecondStepHint: "They lost the phone with the app. They lost the codes too.",
  makeHint: "Do this when they are with you. We show the link 1 time. It works for 1 hour.",
  madeLede: "Let them open it here, or on their own phone. Look away while they type.",
  madeOnce: "It works for 1 hour. It stops when they choose a new password.",
  madeTold: "We tell them that you made it. We ask if it was them.",
  notices: {
    ...en.notices,
    confirmed: "You said yes. Your colleague can make the link now.",
    asked: "You asked. Now a colleague must say: yes, it is them.",
    already: "Somebody decided about this. Or it is too old.",
  },
  none: "Nothing is waiting.",
  yours: "You asked",
  waits: "Nobody has said yes yet. Talk to your colleague. Is the name right? You can ask again tomorrow.",
  problems: {
    empty: "Write the name that they sign in with.",
    tooMany: "You asked 10 times. Ask a colleague, or try again tomorrow.",
    knownBy: "How do you know that it is them?",
  },
};
