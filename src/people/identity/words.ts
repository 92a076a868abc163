import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  lede: string;
  theirTitle: (name: string) => string;
  theirLede: (name: string) => string;
  fullName: string;
  fullNameHint: string;
  theirFullName: string;
  bornOn: string;
  theirBornOn: string;
  bornWrong: string;
  save: string;
  saved: string;
  saidBy: (name: string, day: string) => string;
  saidByThem: (name: string, day: string) => string;
  theirsToChange: (name: string) => string;
  nobodyFinds: string;
  found: (born: string) => string;
  change: string;
  give: string;
  /** on the page of a person, for a practitioner who works with them */
  born: string;
  notKnown: string;
  writeDown: string;
};

export const IDENTITY_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "So that they find you",
    lede: "In an emergency, a worker of your service finds you by your name and your date of birth. Nobody finds you by name alone. The practitioners who work with you see these two facts. Your choices in advance can say them too, if you tick that when you put them forward.",
    theirTitle: (name) => `${name}: name and date of birth`,
    theirLede: (name) =>
      `With these, a colleague can find ${name} in an emergency. ${name} reads who wrote them down, and can change them.`,
    fullName: "Your full name",
    fullNameHint: "As it stands on your papers. Leave it empty if the name you use here is enough.",
    theirFullName: "Full name, as on their papers",
    bornOn: "Your date of birth",
    theirBornOn: "Date of birth",
    bornWrong: "Write a date of birth that is in the past.",
    save: "Save",
    saved: "Saved.",
    saidBy: (name, day) => `Written down by ${name}, ${day}. Please check it.`,
    saidByThem: (name, day) => `${name} said this, ${day}.`,
    theirsToChange: (name) => `${name} gave this themselves, so only they can change it.`,
    nobodyFinds:
      "Nobody has written down your date of birth, so no worker who does not already know you can find your plans in an emergency.",
    found: (born) => `They find you by your name and your date of birth, ${born}.`,
    change: "Change it",
    give: "Give my date of birth",
    born: "Born",
    notKnown: "not known here: nobody can find them in an emergency",
    writeDown: "Write it down",
  },
  "en-GB-x-easyread": {
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
  },
});
