import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Step } from "./steps.ts";

type Texts = {
  title: string;
  lede: string;
  begin: string;
  empty: string;
  emptyTitle: string;
  step: Record<Step, string>;
  add: string;
  change: string;
  notYet: string;
  notYetHint: string;
  entries(count: number): string;
  nothingYet: string;
  soFar: string;
  oneMore: string;
  contact: string;
  contactHint: string;
  next(name: string): string;
  toAll: string;
  editTitle: string;
  arrange: string;
  arrangeLede: string;
  up: string;
  down: string;
  leaveOut: string;
  takeIn: string;
  leftOut: string;
  always: string;
  arranged: string;
  differs: string;
  ways: string;
  card: string;
  onCard: string;
};

export const SAFETY_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Safety plan",
    lede: "What you want to have at hand when it is hard: in your words, one step at a time, alone or with somebody.",
    emptyTitle: "For a hard hour, written in a better one",
    empty:
      "Many people find it helps to have a few lines ready: how they notice that it is getting hard, what carries them through the next half hour, whom they can ring. Begin with any step. None has to be filled in.",
    begin: "Begin with the first step",
    step: {
      signs: "My warning signs",
      surroundings: "Making my surroundings safer",
      reasons: "What I live for",
      myself: "What I can do myself",
      distraction: "People and places that take my mind off it",
      people: "People I can ask for help",
      services: "Professionals and services",
    },
    add: "Add to this step",
    change: "Change this step",
    notYet: "Not written yet",
    notYetHint: "In any order, and only if you like.",
    entries: (count) => (count === 1 ? "1 thing" : `${count} things`),
    nothingYet: "Nothing yet",
    soFar: "What you have so far",
    oneMore: "Add one thing",
    contact: "How to reach them",
    contactHint: "A telephone number, and when. You can leave this out.",
    next: (name) => `Next: ${name}`,
    toAll: "The whole safety plan",
    editTitle: "Change this",
    arrange: "Change the order, or leave a step out",
    arrangeLede: "The order is yours. A step that is left out keeps its words.",
    up: "Up",
    down: "Down",
    leaveOut: "Leave out",
    takeIn: "Take in again",
    leftOut: "left out",
    always: "There at any hour, for everybody",
    arranged: "Your order is saved.",
    differs: "Different people see different steps.",
    ways: "What else you can do with it",
    card: "Choose from it for a card in your pocket",
    onCard: "Some of it stands on your crisis card, too",
  },
  "en-GB-x-easyread": {
    title: "Safety plan",
    lede: "What helps you when things are very hard. You write it. You can do it with somebody.",
    emptyTitle: "Help for a hard time",
    empty: "Write what helps you. Start with any part. You can leave parts empty.",
    begin: "Start with part 1",
    step: {
      signs: "How I know it is getting hard",
      surroundings: "A safer place",
      reasons: "What I live for",
      myself: "What I can do myself",
      distraction: "People and places that help me think of other things",
      people: "People who can help me",
      services: "Places to get help",
    },
    add: "Add something",
    change: "Change this",
    notYet: "You can still write about",
    notYetHint: "Pick any. You can leave them empty.",
    entries: (count) => (count === 1 ? "1 thing" : `${count} things`),
    nothingYet: "Nothing yet",
    soFar: "What you wrote",
    oneMore: "Add one thing",
    contact: "Phone number",
    contactHint: "You can leave this empty.",
    next: (name) => `Next: ${name}`,
    toAll: "My whole safety plan",
    editTitle: "Change this",
    arrange: "Change the order",
    arrangeLede: "You pick the order. You can leave a part out.",
    up: "Up",
    down: "Down",
    leaveOut: "Leave out",
    takeIn: "Put back",
    leftOut: "left out",
    always: "You can always call",
    arranged: "Saved.",
    differs: "Different people see different parts.",
    ways: "You can also",
    card: "Make a small card from it",
    onCard: "Some of it is on your crisis card",
  },
});
