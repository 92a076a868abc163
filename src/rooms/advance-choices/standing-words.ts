import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  /** to others; "" for the person's own */
  title: (name: string) => string;
  stands: (name: string, day: string) => string;
  youSigned: (day: string) => string;
  stoodOn: (name: string, day: string) => string;
  lookedAgain: (day: string) => string;
  none: (name: string) => string;
  noneOwn: string;
  ended: (name: string, day: string) => string;
  endedOwn: (day: string) => string;
  endedWhy: string;
  newer: (day: string) => string;
  newerOwn: (day: string) => string;
  changed: (count: number) => string;
  added: (count: number) => string;
  sinceChanged: string;
  signedOtherwise: string;
  sinceAway: string;
  withheld: (name: string) => string;
  nothingOfIt: string;
  signedBy: string;
  signature: (name: string, said: string, day: string) => string;
  said: Record<string, string>;
  capacity: { could: string; doubts: string; "not-looked": string };
  mind: (name: string) => string;
  current: (name: string) => string;
  document: string;
  link: string;
  exists: string;
  /** beside what is written now, to others */
  whatStands: string;
  inEmergency: string;
  // the person's own
  dueTitle: string;
  dueText: string;
  look: string;
  yes: string;
  yesHint: string;
  change: string;
  note: string;
  notNow: string;
  again: string;
  datesTitle: string;
  datesLede: string;
  day: (n: number) => string;
  every: string;
  everyOf: Record<string, string>;
  save: string;
  next: (day: string) => string;
  /** to the person's own page of what others find */
  toWitness: string;
  asFound: string;
  datesLink: string;
  endTitle: string;
  endLede: string;
  endWhy: string;
  endWhyHint: string;
  end: string;
  endLink: string;
  done: { stands: string; ended: string; dates: string };
};

export const STANDING_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: (name) => `What ${name} chose in advance`,
    stands: (name, day) => `This stands. ${name} signed it on ${day}.`,
    youSigned: (day) => `This stands. You signed it on ${day}.`,
    stoodOn: (name, day) => `${name} said again on ${day} that it stands.`,
    lookedAgain: (day) => `To be looked at again on ${day}.`,
    none: (name) => `Nothing that ${name} chose in advance stands just now.`,
    noneOwn: "Nothing is signed yet. What you write counts as a wish already, for whoever you share it with.",
    ended: (name, day) => `${name} said on ${day} that what was there no longer stands.`,
    endedOwn: (day) => `You said on ${day} that what you had signed no longer stands.`,
    endedWhy: "The reason",
    newer: (day) => `Something newer was put forward on ${day}, and is not signed yet. Until then, this is what stands.`,
    newerOwn: (day) => `You put something newer forward on ${day} and have not signed it. Until you do, this is what stands.`,
    changed: (count) =>
      count === 1 ? "One entry was changed since this was signed." : `${count} entries were changed since this was signed.`,
    added: (count) =>
      count === 1 ? "One entry was written since, and is not in this." : `${count} entries were written since, and are not in this.`,
    sinceChanged: "Changed since it was signed: these are the signed words",
    signedOtherwise: "These words were changed since. What was signed before still stands: read it",
    sinceAway: "Put away since it was signed",
    withheld: (name) => `${name} chose more in advance, and does not share that part with you.`,
    nothingOfIt: "There is nothing in the parts that are shared with you.",
    signedBy: "Who signed",
    signature: (name, said, day) => `${name}: ${said}, ${day}`,
    said: {
      agree: "agrees",
      "agree-but": "agrees, but…",
      disagree: "does not agree",
      "could-not": "could not take part",
      "would-not": "did not want to take part",
      witness: "signed as a witness",
    },
    capacity: {
      could: "says that the person could decide this when it was signed",
      doubts: "had doubts whether the person could decide this when it was signed",
      "not-looked": "did not look at whether the person could decide this",
    },
    mind: (name) =>
      `${name} can change this at any time while they can decide, also just by saying so. If they tell you something else than this, that counts: write down what they say.`,
    current: (name) => `What ${name} is writing just now, where they share it`,
    document: "The whole of it, to print or to keep",
    link: "Choices in advance",
    exists: "Choices in advance",
    whatStands: "What is signed and stands just now",
    inEmergency: "Written, and not signed. These are wishes.",
    dueTitle: "Your choices in advance: do they still say what you want?",
    dueText: "You wanted to be asked today. It takes a minute.",
    look: "Look at them",
    yes: "Yes, they still say what I want",
    yesHint: "Your answer is kept with today’s day, and whoever may read your choices sees that. What you write here is not part of it.",
    change: "Change something",
    note: "Anything you want to remember about it?",
    notNow: "Not now",
    again: "Do they still say what you want?",
    datesTitle: "When do you want to look at them again?",
    datesLede: "Pick days, or an interval, or both. We ask you at home on each of them.",
    day: (n) => `Day ${n}`,
    every: "And again and again?",
    everyOf: { never: "No, only on the days I picked", "3": "Every three months", "6": "Every six months", "12": "Every year" },
    save: "Save",
    next: (day) => `We ask you next on ${day}.`,
    toWitness: "Where a witness signs",
    asFound: "See what others find",
    datesLink: "Choose when you are asked again",
    endTitle: "This no longer stands",
    endLede:
      "From that moment it is not found as what you want. Whoever signed it with you can still read it, marked as taken back. What you wrote stays here, and you can change it and sign it again. What it had replaced does not come back by itself.",
    endWhy: "Do you want to say why?",
    endWhyHint: "You need not. Whoever may read all four parts of your choices can read it.",
    end: "It no longer stands",
    endLink: "This no longer stands",
    done: {
      stands: "Written down: it still says what you want.",
      ended:
        "Done. It no longer stands, and is no longer found as what you want. Whoever signed it with you can still read it, marked as taken back.",
      dates: "Saved.",
    },
  },
  "en-GB-x-easyread": {
    title: (name) => `What ${name} wants`,
    stands: (name, day) => `${name} signed this on ${day}.`,
    youSigned: (day) => `You signed this on ${day}.`,
    stoodOn: (name, day) => `${name} said on ${day}: it is still right.`,
    lookedAgain: (day) => `We look at it again on ${day}.`,
    none: (name) => `${name} has nothing that is signed now.`,
    noneOwn: "You did not sign anything yet.",
    ended: (name, day) => `${name} said on ${day}: it is not right any more.`,
    endedOwn: (day) => `You said on ${day}: it is not right any more.`,
    endedWhy: "Why",
    newer: (day) => `There is a new one from ${day}. It is not signed.`,
    newerOwn: (day) => `You made a new one on ${day}. You did not sign it.`,
    changed: (count) => `${count} things changed after this was signed.`,
    added: (count) => `${count} new things are not in this.`,
    sinceChanged: "This changed later. These are the signed words",
    signedOtherwise: "These words are new. The signed words are here",
    sinceAway: "Put away later",
    withheld: (name) => `There is more. ${name} does not share it with you.`,
    nothingOfIt: "There is nothing here for you.",
    signedBy: "Who signed",
    signature: (name, said, day) => `${name}: ${said}. ${day}`,
    said: {
      agree: "says yes",
      "agree-but": "says yes, but…",
      disagree: "does not agree",
      "could-not": "could not take part",
      "would-not": "did not want to",
      witness: "is a witness",
    },
    capacity: {
      could: "says: the person could decide",
      doubts: "was not sure that the person could decide",
      "not-looked": "did not check if the person could decide",
    },
    mind: (name) => `${name} can change this. They can just say so.`,
    current: (name) => `What ${name} writes now`,
    document: "See all of it, or print it",
    link: "Choices for later",
    exists: "Choices for later",
    whatStands: "See what is signed",
    inEmergency: "This is not signed. These are wishes.",
    dueTitle: "Are your choices for later still right?",
    dueText: "You asked us to ask you.",
    look: "Look at them",
    yes: "Yes, they are still right",
    yesHint: "We keep the day. What you write here is not part of it.",
    change: "Change something",
    note: "Do you want to write more?",
    notNow: "Not now",
    again: "Are they still right?",
    datesTitle: "When do you want to look again?",
    datesLede: "Pick days. We ask you then.",
    day: (n) => `Day ${n}`,
    every: "Again and again?",
    everyOf: { never: "No", "3": "Every 3 months", "6": "Every 6 months", "12": "Every year" },
    save: "Save",
    next: (day) => `We ask you on ${day}.`,
    toWitness: "See where a witness signs",
    asFound: "See what people find",
    datesLink: "Pick when we ask you",
    endTitle: "It is not right any more",
    endLede: "Then it does not count any more. Who signed it can still read it. Your words stay here. You can sign again.",
    endWhy: "Do you want to say why?",
    endWhyHint: "You do not have to.",
    end: "It is not right any more",
    endLink: "It is not right any more",
    done: {
      stands: "Saved. It is still right.",
      ended: "Done. It does not count any more. Who signed it can still read it.",
      dates: "Saved.",
    },
  },
});
