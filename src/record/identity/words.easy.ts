import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "So that they find you",
  lede: "You may be in danger. Then a worker looks for you. They need your name and your birthday. Your choices for later can say them too, if you want.",
  theirTitle: (name) => `${name}: name and birthday`,
  theirLede: (name) => `With this, a worker can find ${name} in danger. ${name} can read and change it.`,
  fullName: "Your full name",
  fullNameHint: "You can leave this empty.",
  theirFullName: "Full name",
  bornOn: "Your birthday",
  theirBornOn: "Birthday",
  bornWrong: "Write a day in the past.",
  save: "Save",
  saved: "Saved.",
  saidBy: (name, day) => `${name} wrote this. ${day}. Is it right?`,
  saidByThem: (name, day) => `${name} said this. ${day}.`,
  theirsToChange: (name) => `${name} gave this. Only they can change it.`,
  nobodyFinds: "We do not know your birthday. So workers cannot find your plans when you are in danger.",
  found: (born) => `They find you with your name and your birthday: ${born}.`,
  change: "Change it",
  give: "Give my birthday",
  born: "Birthday",
  notKnown: "We do not know it",
  writeDown: "Write it down",
};
