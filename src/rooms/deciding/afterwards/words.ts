import type { Words } from "../../../ground/core/language.ts";
import { sentences } from "../../../ground/core/sentences.ts";
import type { Took, Wish } from "./shape.ts";

type Texts = {
  title: string;
  lede: string;
  ledeOthers: (name: string) => string;
  emptyTitle: string;
  empty: string;
  emptyLink: string;
  open: string;
  tookLabel: string;
  /** to press, and in lists */
  took: Record<Took, string>;
  tookToo: Record<Took, string>;
  tookAsk: string;
  tookHint: string;
  tookMore: string;
  inWords: string;
  inWordsHint: string;
  day: string;
  on: string;
  onHint: string;
  save: string;
  saved: string;
  away: string;
  wish: Record<Wish, string>;
  wishAsk: string;
  scale: string;
  scaleMore: string;
  scaleHint: string;
  steps: string;
  effects: string;
  effectsHint: string;
  effectsNone: string;
  addEffect: string;
  effectName: string;
  effectHint: string;
  ideas: Record<Wish, string[]>;
  markNow: (effect: string) => string;
  markOther: string;
  marks: (count: number) => string;
  last: (word: string, day: string) => string;
  said: string;
  saidNone: string;
  change: string;
  putAway: string;
  history: string;
  awayTitle: (count: number) => string;
  bringBack: string;
  picture: string;
  pictureHint: string;
  pictureName: string;
  pictureNone: string;
  decidedThen: string;
  decidedMark: (number: number) => string;
  howTaken: string;
  seeTable: string;
  column: { day: string; what: string; words: string };
  came: string;
  cameNone: string;
  cameOpen: string;
  cameMore: (count: number) => string;
  record: string;
  toDecision: string;
  forThem: (name: string) => string;
  noBlame: string;
  whichDecision: string;
  noDecision: string;
  notPrescribing: string;
  listEmpty: string;
  dayLater: string;
};

export const AFTER_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Afterwards",
    lede: "What you did with a decision, and what came of it, in your words. As often as you like, or not at all.",
    ledeOthers: (name) => `What ${name} says came of it. It is theirs to say, and it blames nobody.`,
    emptyTitle: "It is decided once, and lived every day",
    empty:
      "Once something is decided, you can say here how it goes: whether you do it as decided, differently or not, and what you feel of it. It is drawn over time and comes to your next preparation by itself.",
    emptyLink: "To my decisions",
    open: "Say how it goes",
    tookLabel: "How it was kept to",
    took: { agreed: "As decided", differently: "Differently", not: "Not" },
    tookToo: { agreed: "as decided", differently: "differently", not: "not taken, or not done" },
    tookAsk: "How do you do it at the moment?",
    tookHint: "One press is enough. Every answer is a good one to know: nobody is told off here.",
    tookMore: "Say it in words, or for another day",
    inWords: "In your words",
    inWordsHint: "What you did, and what made you. Only if you like.",
    day: "Day",
    on: "Which day was it?",
    onHint: "Today, or a day before.",
    save: "Save",
    saved: "Saved.",
    away: "Put away. Nothing of it is lost.",
    wish: { wanted: "Hoped for", unwanted: "Not wanted" },
    wishAsk: "Is it something you hoped for?",
    scale: "Marked with the words",
    scaleMore: "Mark it with words of my own",
    scaleHint: "One a line, from the least to the most: two to seven of them.",
    steps: "not at all\na little\nsomewhat\na lot\nvery much",
    effects: "What I feel of it",
    effectsHint: "Name what you notice, good or bad, as you call it. Then mark it whenever you like.",
    effectsNone: "Nothing is named yet.",
    addEffect: "Name something I notice",
    effectName: "What do you notice?",
    effectHint: "In two or three words, as you would say it to a friend.",
    ideas: {
      wanted: ["less scared", "mornings back", "I sleep through"],
      unwanted: ["hands shake", "always hungry", "far away from people"],
    },
    markNow: (effect) => `How is it today: ${effect}?`,
    markOther: "With words, or for another day",
    marks: (count) => (count === 1 ? "1 mark" : `${count} marks`),
    last: (word, day) => `Last: ${word}, on ${day}.`,
    said: "What you said, day by day",
    saidNone: "Nothing is said yet.",
    change: "Change",
    putAway: "Put away",
    history: "History",
    awayTitle: (count) => (count === 1 ? "1 thing that was put away" : `${count} things that were put away`),
    bringBack: "Bring back",
    picture: "In a picture",
    pictureHint: "Circles are hoped for, squares are not wanted. The further up, the more. The numbers are what was decided, and when.",
    pictureName: "What came of it over time",
    pictureNone: "Once something is said or marked, it is drawn here over time, beside what was decided.",
    decidedThen: "What was decided",
    decidedMark: (number) => `Decision ${number}`,
    howTaken: "How it was kept to: full as decided, half differently, empty not.",
    seeTable: "See it as a table",
    column: { day: "Day", what: "What", words: "In words" },
    came: "What came of it",
    cameNone: "Nothing is recorded yet.",
    cameOpen: "All of it, day by day",
    cameMore: (count) => (count === 1 ? "1 more that was said" : `${count} more that were said`),
    record: "Say how it goes",
    toDecision: "To the decision",
    forThem: (name) => `These are the words of ${name}, which you write down. They say whether they are right.`,
    noBlame: "Nothing here is a test. People take things differently for good reasons, and it helps to know them.",
    whichDecision: "Which decision is it about?",
    noDecision: "None of these",
    notPrescribing:
      "Nothing here prescribes anything. If something frightens you, or you want to stop or change a medicine, ask somebody who knows it.",
    listEmpty: "Nothing is decided yet. What comes afterwards is recorded once there is a decision.",
    dayLater: "This day has not come yet. Give today, or a day before.",
  },
  "en-GB-x-easyread": {
    title: "After",
    lede: "You can say how it goes. You use your own words. You do not have to.",
    ledeOthers: (name) => `This is what ${name} says. Nobody is to blame.`,
    emptyTitle: "How does it go?",
    empty: "First you decide something. Then you can say here how it goes.",
    emptyLink: "Go to my decisions",
    open: "Say how it goes",
    tookLabel: "What I did",
    took: { agreed: "As it was decided", differently: "Another way", not: "Not" },
    tookToo: { agreed: "as it was decided", differently: "another way", not: "I did not do it" },
    tookAsk: "What do you do now?",
    tookHint: "Every answer is good. Nobody will be cross.",
    tookMore: "Write more, or pick another day",
    inWords: "Your words",
    inWordsHint: "You can leave this empty.",
    day: "Day",
    on: "Which day?",
    onHint: "Today, or a day before.",
    save: "Save",
    saved: "Saved.",
    away: "It is put away. It is not lost.",
    wish: { wanted: "I want this", unwanted: "I do not want this" },
    wishAsk: "Do you want this?",
    scale: "My words for it",
    scaleMore: "Use my own words",
    scaleHint: "Write one word on each line. Start with the smallest.",
    steps: "not at all\na little\na bit\na lot\nvery much",
    effects: "What I feel",
    effectsHint: "Write what you feel. Good things and bad things. Then say how much.",
    effectsNone: "Nothing is here yet.",
    addEffect: "Write what I feel",
    effectName: "What do you feel?",
    effectHint: "Two or three words.",
    ideas: { wanted: ["less scared", "I sleep well"], unwanted: ["my hands shake", "I am always hungry"] },
    markNow: (effect) => `How is it today: ${effect}?`,
    markOther: "Write more, or pick another day",
    marks: (count) => (count === 1 ? "1 answer" : `${count} answers`),
    last: (word, day) => `Last time: ${word}, on ${day}.`,
    said: "What you said",
    saidNone: "Nothing is here yet.",
    change: "Change",
    putAway: "Put away",
    history: "Older words",
    awayTitle: (count) => (count === 1 ? "1 thing put away" : `${count} things put away`),
    bringBack: "Bring back",
    picture: "A picture of it",
    pictureHint: "Circles are things I want. Squares are things I do not want. High up means a lot.",
    pictureName: "How it went",
    pictureNone: "When you say something, you see a picture here.",
    decidedThen: "What we decided",
    decidedMark: (number) => `Decision ${number}`,
    howTaken: "What I did. Full: as it was decided. Half: another way. Empty: not.",
    seeTable: "See the words",
    column: { day: "Day", what: "What", words: "Words" },
    came: "How it goes",
    cameNone: "Nothing is here yet.",
    cameOpen: "See all of it",
    cameMore: (count) => `${count} more`,
    record: "Say how it goes",
    toDecision: "Go to the decision",
    forThem: (name) => `${name} says this. You write it down.`,
    noBlame: "This is not a test. You can tell the truth.",
    whichDecision: "Which decision?",
    noDecision: "None of these",
    notPrescribing: "This page does not give you medicine. Are you scared? Ask somebody.",
    listEmpty: "You have not decided anything yet.",
    dayLater: "This day is not here yet. Pick today, or a day before.",
  },
});
