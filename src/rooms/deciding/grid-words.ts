import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Side, Weight } from "./shape.ts";

type Texts = {
  title: string;
  hint: string;
  hintOthers: (name: string) => string;
  caption: string;
  head: [string, string, string, string];
  noneYet: string;
  addOption: string;
  optionLabel: string;
  optionHint: string;
  add: Record<Side, string>;
  addLabel: Record<Side, string>;
  addHint: Record<Side, string>;
  addMatters: string;
  mattersLabel: string;
  mattersHint: string;
  weightLabel: string;
  weightNone: string;
  weigh: string;
  weight: Record<Weight, string>;
  said: Record<Weight, string>;
  theirs: Record<Weight, string>;
  nothing: string;
  nothingHint: string;
  leaveNothing: string;
  leaveNothingLabel: string;
  leaveNothingHint: string;
  leave: string;
  leftOut: string;
  takeIn: string;
  save: string;
  forThem: (name: string) => string;
  putAway: string;
  takeBack: string;
  edit: string;
  whence: string;
  awayTitle: (count: number) => string;
  bringBack: string;
  saved: string;
  away: string;
  picture: string;
  pictureHint: string;
  pictureName: string;
  seeTable: string;
  column: { option: string; side: string; words: string; weight: string };
  notWeighed: string;
  questions: string;
  questionsHint: string;
  askedBefore: string;
  askedHere: string;
  printHint: string;
};

export const GRID_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "What could be done",
    hint: "Everybody who is let in can add what they know about an option. What matters, and how much, only you say.",
    hintOthers: (name) =>
      `Add what you know about an option, or a new option. What matters, and how much, only ${name} says: where you mark that, you write it down for them.`,
    caption: "Each option with what is good and what is hard about it, and what matters",
    head: ["Option", "Good about it", "Hard about it", "What matters"],
    noneYet: "Nothing yet",
    addOption: "Add an option",
    optionLabel: "What could be done?",
    optionHint: "One thing. For a medicine, as you call it, with how much and when if you know.",
    add: { good: "Add something good", bad: "Add something hard" },
    addLabel: { good: "What is good about it, or could be?", bad: "What is hard about it, or could be?" },
    addHint: {
      good: "What it can do, for how many people, and from when.",
      bad: "Harms, trouble, cost: how often, how bad, and whether it passes.",
    },
    addMatters: "Say what matters",
    mattersLabel: "What matters to you here?",
    mattersHint: "In your words. You can also choose only how much.",
    weightLabel: "How much does it matter?",
    weightNone: "I do not say",
    weigh: "How much does this matter to you?",
    weight: { lot: "A lot", some: "Somewhat", little: "A little" },
    said: { lot: "Matters a lot to you", some: "Matters somewhat to you", little: "Matters a little to you" },
    theirs: { lot: "Matters a lot", some: "Matters somewhat", little: "Matters a little" },
    nothing: "Leaving things as they are",
    nothingHint: "Always an option, and so it always stands here.",
    leaveNothing: "This is no option",
    leaveNothingLabel: "Why is leaving things as they are no option?",
    leaveNothingHint: "It stands in the grid instead of the option, so that everybody knows.",
    leave: "Leave it out, with this reason",
    leftOut: "Leaving things as they are was left out",
    takeIn: "Take it in again",
    save: "Add",
    forThem: (name) => `These are the words of ${name}, which I write down`,
    putAway: "Put away",
    takeBack: "Take back",
    edit: "Change",
    whence: "History",
    awayTitle: (count) => (count === 1 ? "1 thing that was put away" : `${count} things that were put away`),
    bringBack: "Bring back",
    saved: "Saved.",
    away: "Put away. Nothing of it is lost.",
    picture: "What matters, in a picture",
    pictureHint:
      "Hard things are squares, good things are circles. The larger, the more it matters. Nothing is added up: the picture decides nothing.",
    pictureName: "Good and hard things of each option, by how much they matter",
    seeTable: "See it as a table",
    column: { option: "Option", side: "Good or hard", words: "In words", weight: "How much it matters" },
    notWeighed: "not said",
    questions: "Questions",
    questionsHint: "Asked and answered, by whoever is let in.",
    askedBefore: "Asked while preparing",
    askedHere: "Asked here",
    printHint: "You can print this page and bring it along.",
  },
  "en-GB-x-easyread": {
    title: "What you could do",
    hint: "Other people can add what they know. Only you say what matters.",
    hintOthers: (name) => `You can add what you know. Only ${name} says what matters.`,
    caption: "What is good and what is hard",
    head: ["What to do", "What is good", "What is hard", "What matters"],
    noneYet: "Nothing yet",
    addOption: "Add something",
    optionLabel: "What could you do?",
    optionHint: "Write one thing.",
    add: { good: "Add something good", bad: "Add something hard" },
    addLabel: { good: "What is good about it?", bad: "What is hard about it?" },
    addHint: { good: "How can it help?", bad: "What can go wrong? How can you feel bad?" },
    addMatters: "Say what matters",
    mattersLabel: "What matters to you?",
    mattersHint: "Use your own words.",
    weightLabel: "How much does it matter?",
    weightNone: "I do not say",
    weigh: "Does this matter to you?",
    weight: { lot: "A lot", some: "A bit", little: "Not much" },
    said: { lot: "It matters a lot", some: "It matters a bit", little: "It does not matter much" },
    theirs: { lot: "It matters a lot", some: "It matters a bit", little: "It does not matter much" },
    nothing: "Change nothing",
    nothingHint: "You can always pick this.",
    leaveNothing: "I cannot pick this",
    leaveNothingLabel: "Why must you change something?",
    leaveNothingHint: "Other people see your reason.",
    leave: "Save the reason",
    leftOut: "You cannot pick: change nothing",
    takeIn: "Put it back",
    save: "Add",
    forThem: (name) => `${name} said this. I write it`,
    putAway: "Put away",
    takeBack: "Take back",
    edit: "Change",
    whence: "Older words",
    awayTitle: (count) => (count === 1 ? "1 thing put away" : `${count} things put away`),
    bringBack: "Bring back",
    saved: "Saved.",
    away: "It is put away. It is not lost.",
    picture: "A picture of it",
    pictureHint: "Squares are hard things. Circles are good things. Big ones matter a lot.",
    pictureName: "Good things and hard things",
    seeTable: "See the words",
    column: { option: "What to do", side: "Good or hard", words: "Words", weight: "Does it matter?" },
    notWeighed: "not said",
    questions: "Questions",
    questionsHint: "You can ask. People can answer.",
    askedBefore: "Asked before we met",
    askedHere: "Asked here",
    printHint: "You can print this page.",
  },
});
