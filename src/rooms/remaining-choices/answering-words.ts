import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  open: string;
  title: (name: string) => string;
  lede: (name: string) => string;
  none: (name: string) => string;
  openAsks: (count: number) => string;
  answered: string;
  answer: string;
  answerOf: (text: string) => string;
  answerTo: (text: string) => string;
  textHint: string;
  why: string;
  whyHint: string;
  againOn: string;
  againHint: string;
  againPast: string;
  send: string;
  anew: string;
  takeBack: string;
  writeDown: (name: string) => string;
  saved: string;
  taken: string;
  readOnly: string;
  scribed: string;
};

/** For whoever answers what somebody asks for. */
export const ANSWERING_WORDS: Words<Texts> = sentences({
  "en-GB": {
    open: "Read it all, and answer",
    title: (name) => `What ${name} asks for`,
    lede: (name) =>
      `${name} reads each answer at once, with your name. Where it is not a yes, say why in words you would accept yourself, and when it is looked at again.`,
    none: (name) => `${name} does not ask for anything here at the moment, or has not shared it with you.`,
    openAsks: (count) => (count === 1 ? "1 thing waits for an answer" : `${count} things wait for an answer`),
    answered: "Answered",
    answer: "Your answer",
    answerOf: (text) => `Your answer to: ${text}`,
    answerTo: (text) => `Answer: ${text}`,
    textHint: "What will happen, by whom and when. Or what is possible instead.",
    why: "Why is it not a yes?",
    whyHint: "Needed for “partly”, “not now” and “no”.",
    againOn: "When is it looked at again?",
    againHint: "Needed for “partly”, “not now” and “no”. Soon.",
    againPast: "Choose a day from today on.",
    send: "Answer",
    anew: "Answer anew",
    takeBack: "Take back my answer",
    writeDown: (name) => `Write down what ${name} asks for`,
    saved: "Answered. It can be read at once.",
    taken: "Taken back.",
    readOnly: "You can read this. Answers are given by practitioners and peer workers who were let in to answer.",
    scribed: "Written down by staff, and not yet confirmed.",
  },
  "en-GB-x-easyread": {
    open: "Read it all, and answer",
    title: (name) => `What ${name} asks for`,
    lede: (name) => `${name} reads your answer. If it is not a yes, say why. Say when you look again.`,
    none: (name) => `${name} asks for nothing here now.`,
    openAsks: (count) => `${count} not answered yet`,
    answered: "Answered",
    answer: "Your answer",
    answerOf: (text) => `Your answer to: ${text}`,
    answerTo: (text) => `Answer: ${text}`,
    textHint: "What will happen? When?",
    why: "Why is it not a yes?",
    whyHint: "You need this if it is not a yes.",
    againOn: "When do you look again?",
    againHint: "You need this if it is not a yes.",
    againPast: "Choose today or a later day.",
    send: "Answer",
    anew: "Answer again",
    takeBack: "Take back my answer",
    writeDown: (name) => `Write what ${name} asks for`,
    saved: "Your answer is saved.",
    taken: "It is taken back.",
    readOnly: "You can read this.",
    scribed: "Staff wrote this. It is not checked yet.",
  },
});
