import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Heading } from "./headings.ts";

type Texts = {
  step(at: number, of: number): string;
  question: Record<Heading, string>;
  help: Record<Heading, string>;
  fitting: string;
  others: string;
  nothingToChoose: string;
  toWellness: string;
  toSafety: string;
  standsUnder(title: string): string;
  ownLine: string;
  saveOn: string;
  save: string;
  aboutLede: string;
  nameQuestion: string;
  nameYes: string;
  advanceQuestion: string;
  advanceHint: string;
  advanceYes: string;
  advanceNo: string;
  /** where none are signed and stand */
  advanceNone: string;
  advanceWrite: string;
  lineTitle: string;
  lineEdit: string;
  lineWhere: string;
  lineText: string;
  lineHint: string;
  contactHint: string;
};

/** What is said while one chooses what stands on the card. */
export const CHOOSE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    step: (at, of) => `Step ${at} of ${of}`,
    question: {
      who: "Who are you, to somebody who meets you in a hard hour?",
      helps: "What helps you then?",
      worse: "What makes it worse?",
      call: "Whom should somebody call?",
    },
    help: {
      who: "What makes you you, what you live for, what somebody should know first.",
      helps: "What you do, and what others can do.",
      worse: "Words, places, ways of touching or talking. Signs that it is getting hard fit here, too.",
      call: "Those with a number stand there with it, one press away on a phone.",
    },
    fitting: "What may fit here",
    others: "Everything else you have written",
    nothingToChoose: "There is nothing to choose from yet. Write a short line for the card, or begin with one of your plans.",
    toWellness: "My wellness plan",
    toSafety: "My safety plan",
    standsUnder: (title) => `stands under “${title}” now`,
    ownLine: "Write a short line for the card",
    saveOn: "Save and go on",
    save: "Save",
    aboutLede: "Both are up to you.",
    nameQuestion: "Does your name stand on the card?",
    nameYes: "Yes",
    advanceQuestion: "Does the card say that you have written advance choices?",
    advanceHint:
      "That is what you want and do not want if you cannot decide for yourself. The card says only that there are some, and that whoever you share them with finds them in your record.",
    advanceYes: "Yes: “I have written advance choices. Whoever I shared them with finds them in my record.”",
    advanceNo: "No",
    advanceNone: "The card can also say that you chose in advance what you want. It says so only while something is signed.",
    advanceWrite: "To your choices in advance",
    lineTitle: "A short line for the card",
    lineEdit: "Change this line",
    lineWhere: "Where does it stand?",
    lineText: "The line",
    lineHint: "Short is good: a card has room for about 12 lines on each side.",
    contactHint: "Only where somebody is to be called. A telephone number, and when.",
  },
  "en-GB-x-easyread": {
    step: (at, of) => `Part ${at} of ${of}`,
    question: {
      who: "What should people know about you?",
      helps: "What helps you?",
      worse: "What makes it worse?",
      call: "Who should people call?",
    },
    help: {
      who: "Who are you? What do you love?",
      helps: "What can you do? What can other people do?",
      worse: "What should people not do?",
      call: "People with a phone number.",
    },
    fitting: "You can pick these",
    others: "More of your words",
    nothingToChoose: "You have not written anything yet. You can write a short line.",
    toWellness: "Staying well",
    toSafety: "My safety plan",
    standsUnder: (title) => `it is under “${title}” now`,
    ownLine: "Write a short line",
    saveOn: "Save. Next part",
    save: "Save",
    aboutLede: "You choose.",
    nameQuestion: "Is your name on the card?",
    nameYes: "Yes",
    advanceQuestion: "Does the card say that you wrote what you want?",
    advanceHint: "This is called advance choices. The card only says that you have them.",
    advanceYes: "Yes",
    advanceNo: "No",
    advanceNone: "The card can say that you have choices for later. You must sign them first.",
    advanceWrite: "To my choices for later",
    lineTitle: "A short line",
    lineEdit: "Change this line",
    lineWhere: "Where does it go?",
    lineText: "Your words",
    lineHint: "Keep it short. The card is small.",
    contactHint: "A phone number. You can leave this empty.",
  },
});
