import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Answer } from "./shape.ts";

type Texts = {
  link: string;
  title: string;
  lede: string;
  ledeOthers(name: string): string;
  answer: Record<Answer, string>;
  answers: string;
  before: string;
  skip: string;
  stop: string;
  of(n: number, all: number): string;
  yesSays: string;
  now: string;
  nowBy(answer: string, scribe: string): string;
  kept: Record<Answer, string>;
  keptYes(says: string): string;
  change: string;
  whoSees: string;
  theySee(name: string): string;
  theySeeByDuty(name: string): string;
  theirOwn(name: string): string;
  checkIt(scribe: string): string;
  heaps: Record<Answer, string>;
  notAsked: string;
  none: string;
  begin: string;
  goOn: string;
  again: string;
  done: string;
  print: string;
  toWritten: string;
  toStart: string;
  notYet: string;
  answered(n: number, all: number): string;
  pick: string;
  nothingToPick: string;
  follow(text: string): string;
  here: string;
  back(name: string): string;
  rest: string;
  changeWho: string;
  wroteDown(scribe: string): string;
  more: string;
  home: string;
  titleFor(name: string): string;
  shownChanged: string;
  whence: string;
};

export const PICTURE_PATH_WORDS: Words<Texts> = sentences({
  "en-GB": {
    link: "With pictures",
    title: "With pictures",
    lede: "One picture and one question at a time. You press yes, no, or not sure. You can skip, stop, and change an answer whenever you like.",
    ledeOthers: (name) =>
      `Ask ${name} one picture at a time, and press what ${name} shows you: by a word, a nod, a hand or a look. If you are not certain what was meant, skip it.`,
    answer: { yes: "Yes", no: "No", unsure: "Not sure" },
    answers: "Your answer",
    before: "Back",
    skip: "Skip",
    stop: "Stop",
    of: (n, all) => `${n} of ${all}`,
    yesSays: "Yes says:",
    now: "Your answer now:",
    nowBy: (answer, scribe) => `${answer} (${scribe} wrote it down)`,
    kept: { yes: "Kept: yes.", no: "Kept: no.", unsure: "Kept: not sure." },
    keptYes: (says) => `Kept: yes. “${says}”`,
    change: "Change it",
    whoSees: "Who can see it:",
    theySee: (name) => `${name}, and whoever ${name} shares it with. It says that you wrote it down, until ${name} says that it is right.`,
    theySeeByDuty: (name) =>
      `${name}, practitioners of your service who work with ${name}, and whoever ${name} shares it with. It says that you wrote it down, until ${name} says that it is right.`,
    theirOwn: (name) => `${name} answered this alone. What you press now stands beside it, and ${name} decides.`,
    checkIt: (scribe) => `${scribe} wrote this down for you. Press what is right.`,
    heaps: { yes: "Yes", no: "No", unsure: "Not sure" },
    notAsked: "Not asked yet, or skipped",
    none: "Nothing here.",
    begin: "Begin",
    goOn: "Go on",
    again: "Look at them all again",
    done: "That is all of these. Thank you.",
    print: "To print this page, use your browser’s print button.",
    toWritten: "See it in words",
    toStart: "All pictures",
    notYet: "Not begun",
    answered: (n, all) => `${n} of ${all} answered`,
    pick: "Which one is it about?",
    nothingToPick: "There is nothing here to ask about yet.",
    follow: (text) => `More about: ${text}`,
    here: "Answered with pictures",
    back: (name) => `Back to ${name}`,
    rest: "Go back, skip it, or stop. What you answered is kept.",
    changeWho: "Change",
    wroteDown: (scribe) => `${scribe} wrote it down`,
    more: "More",
    home: "My space",
    titleFor: (name) => `Ask ${name} with pictures`,
    whence: "Where it comes from",
    shownChanged: "The words changed while you were here. Nothing was kept. Look again, and press your answer.",
  },
  "en-GB-x-easyread": {
    link: "With pictures",
    title: "With pictures",
    lede: "Look at the picture. Press yes, no, or not sure. You can stop. You can change it.",
    ledeOthers: (name) => `Show ${name} a picture. Ask the question. Press what ${name} shows you. If you are not certain, skip it.`,
    answer: { yes: "Yes", no: "No", unsure: "Not sure" },
    answers: "Your answer",
    before: "Back",
    skip: "Skip",
    stop: "Stop",
    of: (n, all) => `${n} of ${all}`,
    yesSays: "Yes says:",
    now: "Your answer:",
    nowBy: (answer, scribe) => `${answer} (${scribe} wrote it)`,
    kept: { yes: "Saved: yes.", no: "Saved: no.", unsure: "Saved: not sure." },
    keptYes: (says) => `Saved: yes. “${says}”`,
    change: "Change it",
    whoSees: "Who can see it?",
    theySee: (name) => `${name} can see it. People ${name} chose can see it. ${name} can check it.`,
    theySeeByDuty: (name) => `${name} can see it. Staff of your service who work with ${name} can see it. ${name} can check it.`,
    theirOwn: (name) => `${name} answered this alone. ${name} decides.`,
    checkIt: (scribe) => `${scribe} wrote this for you. Press what is right.`,
    heaps: { yes: "Yes", no: "No", unsure: "Not sure" },
    notAsked: "Not asked yet",
    none: "Nothing here.",
    begin: "Begin",
    goOn: "Go on",
    again: "See them all again",
    done: "That is all. Thank you.",
    print: "You can print this page.",
    toWritten: "See the words",
    toStart: "All pictures",
    notYet: "Not begun",
    answered: (n, all) => `${n} of ${all} answered`,
    pick: "Pick one",
    nothingToPick: "There is nothing to ask about yet.",
    follow: (text) => `More about: ${text}`,
    here: "Answered with pictures",
    back: (name) => `Back to ${name}`,
    rest: "Go back, skip, or stop. We keep your answers.",
    changeWho: "Change",
    wroteDown: (scribe) => `${scribe} wrote it`,
    more: "More",
    home: "My space",
    titleFor: (name) => `Ask ${name} with pictures`,
    whence: "See more",
    shownChanged: "The words changed. Please look again. Then press your answer.",
  },
});
