import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Who = (name: string, day: string, by: string) => string;
type Texts = {
  link: string;
  title: (name: string) => string;
  lede: (name: string) => string;
  effect: (name: string) => string;
  choice: string;
  text: string;
  textHint: string;
  could: (name: string) => string;
  couldYes: string;
  couldYesHint: string;
  doubts: string;
  doubtsHint: string;
  doubt: string;
  save: string;
  done: string;
  takeBack: string;
  takenBack: string;
  gone: string;
  tag: string;
  withdrawn: Who;
  waits: (name: string) => string;
  confirmed: (name: string) => string;
  doubted: Who;
  doubtWhy: string;
  notSo: Who;
  back: (name: string) => string;
  /** in the document of what was signed */
  inDocument: (name: string, count: number) => string;
  // to the person
  own: (day: string, by: string) => string;
  ownDoubted: (day: string, by: string) => string;
  right: string;
  wrong: string;
  rightDone: string;
  wrongDone: string;
  wait: (by: string) => string;
  waitText: string;
  waitNext: string;
};

/** A choice in advance that somebody withdraws by saying so. */
export const ALOUD_WORDS: Words<Texts> = sentences({
  "en-GB": {
    link: "They say that this no longer stands",
    title: (name) => `${name} says that this no longer stands`,
    lede: (name) =>
      `For when ${name} tells you so. As long as somebody can decide, they can withdraw what they chose in any way, also just by saying it. In England and Wales the law asks for no paper (Mental Capacity Act 2005, section 24).`,
    effect: (name) =>
      `It counts from the moment you save it. ${name} reads it at once, with your name. If they say that it is not right, the choice stands again.`,
    choice: "What they chose",
    text: "What did they say? In their words.",
    textHint: "As near as you can, with what it was about.",
    could: (name) => `Could ${name} decide this when they said it, as far as you can tell?`,
    couldYes: "Yes, as far as I can tell",
    couldYesHint: "From now on the choice no longer stands.",
    doubts: "I have doubts",
    doubtsHint: "It is written down beside the choice. The choice stands: it was made for just such a time.",
    doubt: "What makes you doubt it?",
    save: "Write it down",
    done: "Written down. They can read it now.",
    takeBack: "I wrote this down wrongly",
    takenBack: "Taken back. The choice stands as it was.",
    gone: "No longer stands: they said so",
    tag: "No longer stands",
    withdrawn: (name, day, by) => `${name} said on ${day} that this no longer stands. ${by} wrote it down.`,
    waits: (name) => `${name} has not said yet whether that is right.`,
    confirmed: (name) => `${name} says that is right.`,
    doubted: (name, day, by) =>
      `${by} wrote down on ${day} that ${name} said this no longer stands, and had doubts whether ${name} could decide it then. It stands.`,
    doubtWhy: "Why there were doubts",
    notSo: (name, day, by) => `${by} wrote down on ${day} that ${name} said this no longer stands. ${name} says that is not so. It stands.`,
    back: (name) => `What ${name} chose in advance`,
    inDocument: (name, count) =>
      `Since this was signed, ${name} has said that ${count === 1 ? "one of these choices" : `${count} of these choices`} no longer ${count === 1 ? "stands" : "stand"}. It is marked there.`,
    own: (day, by) => `${by} wrote down on ${day} that you said this no longer stands. It does not stand now. Is that right?`,
    ownDoubted: (day, by) =>
      `${by} wrote down on ${day} that you said this no longer stands, and was not sure that you could decide it then. It still stands. What is right?`,
    right: "That is right: it no longer stands",
    wrong: "That is not right: it stands",
    rightDone: "Written down: it no longer stands.",
    wrongDone: "Written down: it stands.",
    wait: (by) => `${by} wrote down that you no longer want something you chose in advance`,
    waitText: "Read it, and say whether that is right.",
    waitNext: "Read it",
  },
  "en-GB-x-easyread": {
    link: "They say: not any more",
    title: (name) => `${name} says: I do not want this any more`,
    lede: (name) => `Did ${name} tell you so? They can just say it. The law says so.`,
    effect: (name) => `It counts from now. ${name} can read it. If it is wrong, they say so.`,
    choice: "What they wanted",
    text: "What did they say?",
    textHint: "Use their words.",
    could: (name) => `Could ${name} decide this?`,
    couldYes: "Yes, I think so",
    couldYesHint: "Then it does not count any more.",
    doubts: "I am not sure",
    doubtsHint: "Then it still counts. We write it next to it.",
    doubt: "Why are you not sure?",
    save: "Write it down",
    done: "It is saved. They can read it.",
    takeBack: "I wrote this wrong",
    takenBack: "It is taken back.",
    gone: "Does not count any more",
    tag: "Does not count any more",
    withdrawn: (name, day, by) => `${name} said on ${day}: not any more. ${by} wrote it.`,
    waits: (name) => `${name} did not say yet if this is right.`,
    confirmed: (name) => `${name} says: this is right.`,
    doubted: (name, day, by) => `${name} said on ${day}: not any more. ${by} was not sure. It still counts.`,
    doubtWhy: "Why they were not sure",
    notSo: (name, day, by) => `${by} wrote on ${day}: not any more. ${name} says: that is wrong. It still counts.`,
    back: (name) => `What ${name} wants`,
    inDocument: (name, count) =>
      `${name} said: ${count === 1 ? "one of these does" : `${count} of these do`} not count any more. You see which.`,
    own: (day, by) => `${by} wrote on ${day}: you do not want this any more. Is that right?`,
    ownDoubted: (day, by) => `${by} wrote on ${day}: you do not want this any more. They were not sure. Is that right?`,
    right: "Yes. I do not want it any more",
    wrong: "No. I still want it",
    rightDone: "Saved. It does not count any more.",
    wrongDone: "Saved. It still counts.",
    wait: (by) => `${by} wrote: you do not want something any more`,
    waitText: "Read it. Say if it is right.",
    waitNext: "Read it",
  },
});
