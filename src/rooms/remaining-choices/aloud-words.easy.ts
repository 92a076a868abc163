import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./aloud-words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: (name) => `Write what ${name} asks for`,
  lede: (name) => `${name} says it. You write it. Use their words.`,
  who: (name) => `${name} can read it now. They say if it is right. Your service can read it and answer. It opens nothing more.`,
  said: "What did they ask for?",
  saidHint: "Use their words.",
  save: "Write it down",
  done: (name) => `It is saved. ${name} can read it now.`,
  takeBack: "I wrote this wrong",
  misheard: "It is taken back.",
  read: (services) => `You said this. Staff wrote it down. Staff of ${services} can read it and answer.`,
  mine: "Staff do not see what you write here, unless you share it.",
};
