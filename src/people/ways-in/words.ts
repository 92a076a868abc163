import { sentences } from "../../ground/core/sentences.ts";
import type { Words } from "../../ground/core/language.ts";
import type { KnownBy } from "./store.ts";

type Texts = {
  title: string;
  lede: string;
  how: string[];
  askTitle: string;
  signsInAs: string;
  signsInAsHint: string;
  knownBy: string;
  known: Record<KnownBy, string>;
  more: string;
  withoutSecondStep: string;
  withoutSecondStepHint: string;
  ask: string;
  waitTitle: string;
  none: string;
  yours: string;
  about: (of: { name: string; as: string }) => string;
  askedBy: (of: { name: string; when: string; known: string }) => string;
  dropsSecondStep: string;
  confirm: string;
  confirmHint: string;
  refuse: string;
  waits: string;
  confirmedBy: (name: string) => string;
  make: string;
  makeHint: string;
  madeTitle: (name: string) => string;
  madeLede: string;
  madeOnce: string;
  madeTold: string;
  done: string;
  problems: { empty: string; tooMany: string; knownBy: string };
  notices: Record<"asked" | "confirmed" | "refused" | "already", string>;
};

const english: Texts = {
  title: "Let somebody in again",
  lede: "For somebody who cannot sign in, and has neither e-mail nor a code on paper. It takes two of you.",
  how: [
    "One of you asks, and says how they know that it is them. You are not told whether anybody signs in like this; the person is told that you asked.",
    "Another of you meets them or knows them, and confirms. For somebody whom a team works with, that is one of that team.",
    "Two of you whom the same person brought in, or one of whom brought in the other, count as one. Whoever runs the server can put that right: npm run confirm-member NAME.",
    "Then whoever asked makes a link, once. The person chooses a new password with it.",
    "The person reads who made the link when they next sign in. It is written down for administrators and records officers.",
  ],
  askTitle: "Who is locked out?",
  signsInAs: "Their sign-in name or e-mail address",
  signsInAsHint: "Ask them. It is the name that they sign in with.",
  knownBy: "How do you know that it is them?",
  known: {
    face: "I see them, and I know them",
    papers: "I see them, and they showed me a paper with a photograph",
    telephone: "I know their voice, and they answered what only they would know",
  },
  more: "",
  withoutSecondStep: "Their second step is lost too",
  withoutSecondStepHint: "The phone with the app is gone, and so are the recovery codes. It is turned off; they set up a new one.",
  ask: "Ask for a new way in",
  waitTitle: "Asked for today",
  none: "Nothing waits.",
  yours: "Your request",
  about: ({ name, as }) => (as ? `${name} (${as})` : name),
  askedBy: ({ name, when, known }) => `Asked by ${name}, ${when}: “${known}”.`,
  dropsSecondStep: "Their second step would be turned off as well.",
  confirm: "Yes, it is them",
  confirmHint: "Only if you have met or spoken with them yourself. You are named with it.",
  refuse: "No, or I do not know",
  waits:
    "Nobody has confirmed it so far. If nobody does within a day, ask again: the name may be written differently, or the two of you have not spoken.",
  confirmedBy: (name) => `Confirmed by ${name}.`,
  make: "Make the link",
  makeHint: "Do this when they are with you: the link is shown once, and works for an hour.",
  madeTitle: (name) => `A link for ${name}`,
  madeLede: "Let them open it on their own device, or here, and turn away while they type.",
  madeOnce: "It is shown this once. It works for an hour, and only until a new password is set.",
  madeTold: "They read at their next sign-in that you made it.",
  done: "Done",
  problems: {
    empty: "Write the name or address that they sign in with.",
    tooMany: "You have asked ten times within a day. Let a colleague ask, or try again tomorrow.",
    knownBy: "Say how you know that it is them.",
  },
  notices: {
    asked: "Asked. If somebody whom you can help signs in like this, a colleague can now confirm that it is them.",
    confirmed: "Confirmed. Whoever asked can make the link now.",
    refused: "Not confirmed. No link is made.",
    already: "Somebody has decided about that already, or it is more than a day old.",
  },
};

export const WAY_IN_WORDS: Words<Texts> = sentences({
  "en-GB": english,
  "en-GB-x-easyread": {
    ...english,
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
  },
});
