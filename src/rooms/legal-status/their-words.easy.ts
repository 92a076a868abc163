import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./their-words.en.ts";

export const easy: TextsOf<typeof en> = {
  open: "Read it all",
  title: (name) => `The law and rights: ${name}`,
  lede: (name) => `${name} can read all of this now. They see who wrote it.`,
  shared: (name) => `${name} shows you this.`,
  none: (name) => `Nothing about the law is here for ${name}.`,
  now: "Now",
  over: "Over",
  record: "Write what law it is",
  recordTitle: (name) => `What law is it: ${name}`,
  next: "Next",
  seenBy: (name) => `${name} can read this now. They see your name.`,
  paper: "Print it for them",
  paperEasy: "Print it in Easy Read",
  paperHint: (name) => `${name} can keep it.`,
  asks: "What they ask for",
  beside: (name) => `${name} reads more than one. Is one over? Please write it.`,
  contradict: (name) => `${name} reads: you can go. ${name} also reads: you must stay. Which one is over? Please write it.`,
  isOver: (status) => `It is over: ${status}`,
  write: (status) => `Write about: ${status}`,
  writeLede: (name) => `${name} can read what you write.`,
  writeOwn: "You choose who you share it with.",
  takenBack: "Taken back",
  done: { saved: "It is saved.", taken: "It is taken back." },
  doneOwn: "It is saved. You choose who you share it with.",
};
