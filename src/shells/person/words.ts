import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  people: string;
  sharesWith: (name: string, what: string) => string;
  youSee: (name: string, what: string) => string;
  nothingShared: (name: string) => string;
  until: (what: string, day: string) => string;
  mayAnswer: string;
  mayWrite: (name: string) => string;
  onlySee: string;
  contact: string;
  takesPart: string;
  help: Record<string, string>;
  single: string;
  waiting: string;
  meeting: (day: string) => string;
  newSince: (day: string) => string;
  moreNew: (count: number) => string;
  about: (name: string) => string;
  ways: string;
  next: string;
  plan: string;
  /** where there is no plan, and something else was agreed */
  agreed: string;
  writeDown: (name: string) => string;
  suggestGoal: string;
  and: string;
  printed: (name: string, when: string) => string;
  toStatement: string;
};

export const PEOPLE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    people: "People I work with",
    sharesWith: (name, what) => `${name} shares with you: ${what}.`,
    youSee: (name, what) => `Because you act for ${name}, you see: ${what}.`,
    nothingShared: (name) => `${name} does not share anything of their record with you now.`,
    until: (what, day) => `${what} until ${day}`,
    mayAnswer: "You can answer beside it, in your own voice.",
    mayWrite: (name) => `You can also write down what ${name} says; it is marked as written down until ${name} has said that it is right.`,
    onlySee: "You can read it.",
    contact: "How to get in touch",
    takesPart: "What helps to take part",
    help: {
      "large-print": "Large print",
      "easy-read": "Easy Read",
      pictures: "Pictures, answered with yes, no or not sure",
      interpreter: "An interpreter",
      "somebody-with-me": "Somebody with them",
    },
    single: "Shared one by one",
    waiting: "Waiting for you",
    meeting: (day) => `Prepared for a meeting on ${day}: read it before`,
    newSince: (day) => `New since you looked on ${day}`,
    moreNew: (count) => `${count} more`,
    about: (name) => `About ${name}`,
    ways: "What you can do here",
    next: "Next person",
    plan: "The plan",
    agreed: "What you agreed",
    writeDown: (name) => `Write down what ${name} says`,
    suggestGoal: "Suggest a goal",
    and: "and",
    printed: (name, when) => `Printed by ${name}, ${when}. Not shared further without the person’s word.`,
    toStatement: "Where this comes from",
  },
  "en-GB-x-easyread": {
    people: "People",
    sharesWith: (name, what) => `${name} shows you: ${what}.`,
    youSee: (name, what) => `You act for ${name}. So you see: ${what}.`,
    nothingShared: (name) => `${name} shows you nothing now.`,
    until: (what, day) => `${what} until ${day}`,
    mayAnswer: "You can answer.",
    mayWrite: (name) => `You can write down what ${name} says.`,
    onlySee: "You can read it.",
    contact: "How to contact",
    takesPart: "What helps",
    help: {
      "large-print": "Large print",
      "easy-read": "Easy Read",
      pictures: "Pictures",
      interpreter: "An interpreter",
      "somebody-with-me": "Somebody with them",
    },
    single: "Shared one by one",
    waiting: "Waiting for you",
    meeting: (day) => `A meeting on ${day}`,
    newSince: (day) => `New since ${day}`,
    moreNew: (count) => `${count} more`,
    about: (name) => `About ${name}`,
    ways: "What you can do",
    next: "Next person",
    plan: "The plan",
    agreed: "What you said yes to",
    writeDown: (name) => `Write what ${name} says`,
    suggestGoal: "Give an idea for a goal",
    and: "and",
    printed: (name, when) => `Printed by ${name}, ${when}.`,
    toStatement: "Where this comes from",
  },
});
