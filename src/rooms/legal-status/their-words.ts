import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  open: string;
  title: (name: string) => string;
  lede: (name: string) => string;
  shared: (name: string) => string;
  none: (name: string) => string;
  now: string;
  over: string;
  record: string;
  recordTitle: (name: string) => string;
  next: string;
  seenBy: (name: string) => string;
  paper: string;
  paperEasy: string;
  paperHint: (name: string) => string;
  asks: string;
  /** where several hold today */
  beside: (name: string) => string;
  contradict: (name: string) => string;
  isOver: (status: string) => string;
  write: (status: string) => string;
  writeLede: (name: string) => string;
  writeOwn: string;
  takenBack: string;
  done: Record<"saved" | "taken", string>;
  doneOwn: string;
};

/** For those who work with somebody whom the law holds. */
export const THEIR_WORDS: Words<Texts> = sentences({
  "en-GB": {
    open: "Read it all",
    title: (name) => `Legal status and rights: ${name}`,
    lede: (name) =>
      `${name} reads all of this at once, with who wrote it. Anybody who works with ${name} as a practitioner of your service reads it too.`,
    shared: (name) => `${name} shares this with you.`,
    none: (name) =>
      `No legal status of ${name} is written here. If they are in hospital of their own free will, write that: it says that they may leave and may say no.`,
    now: "What holds today",
    over: "What is over",
    record: "Record a legal status",
    recordTitle: (name) => `Record a legal status: ${name}`,
    next: "Next",
    seenBy: (name) =>
      `${name} reads this at once, with your name. So does anybody of your service who works with ${name} as a practitioner.`,
    paper: "On paper for them",
    paperEasy: "On paper in Easy Read",
    paperHint: (name) => `For ${name} to keep: what it means, how to challenge it, and what they still choose.`,
    asks: "What they ask for",
    beside: (name) =>
      `More than one holds today, and ${name} reads all of them. A new one does not end the one before: if one is over, write that.`,
    contradict: (name) =>
      `${name} reads here that they are free to go, and also that they are held. Both cannot be so: write which one is over.`,
    isOver: (status) => `It is over: ${status}`,
    write: (status) => `Write about: ${status}`,
    writeLede: (name) => `Each thing you write is read by ${name} at once.`,
    writeOwn: "What you write here is yours. You choose who you share it with.",
    takenBack: "Taken back",
    done: { saved: "Saved. The person can read it now.", taken: "Taken back. It can be read as that." },
    doneOwn: "Saved. You choose who you share it with.",
  },
  "en-GB-x-easyread": {
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
  },
});
