import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: (name: string) => string;
  lede: (name: string) => string;
  who: (name: string) => string;
  said: string;
  saidHint: string;
  save: string;
  done: (name: string) => string;
  takeBack: string;
  misheard: string;
  /** to the person */
  read: (services: string) => string;
  mine: string;
};

/** An ask that somebody says aloud, written down by duty. */
export const ALOUD_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: (name) => `Write down what ${name} asks for`,
    lede: (name) =>
      `For when ${name} says it and cannot, or does not want to, write it. In their words, as near as you can, also where the answer will be no.`,
    who: (name) =>
      `${name} reads it at once, with your name, and it stays marked as written down by you until they say that it is right. Practitioners of your service who work with ${name} read it and answer. Nothing else of the record opens by it.`,
    said: "What did they ask for? In their words.",
    saidHint: "“I want my boots” rather than “requests footwear”.",
    save: "Write it down",
    done: (name) => `Written down. ${name} can read it now.`,
    takeBack: "I wrote this down wrongly",
    misheard: "Taken back.",
    read: (services) =>
      `You said this to staff, and they wrote it down. Practitioners of ${services} who work with you can read it and answer it. If you write it in other words yourself, you choose who you share these with.`,
    mine: "This service does not read what you write here, unless you share it.",
  },
  "en-GB-x-easyread": {
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
  },
});
