import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./choose-words.en.ts";

export const easy: TextsOf<typeof en> = {
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
};
