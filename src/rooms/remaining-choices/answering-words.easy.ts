import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./answering-words.en.ts";

export const easy: TextsOf<typeof en> = {
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
};
