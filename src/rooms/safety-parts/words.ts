import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  lede: string;
  none: string;
  invite: string;
  newOne: string;
  who: string;
  what: string;
  whatHint: string;
  shows: string;
  showsHint: string;
  noEntries: string;
  save: string;
  ask: (name: string) => string;
  askAgain: (name: string) => string;
  read: string;
  notAsked: string;
  changed: string;
  change: string;
  editTitle: string;
  whoMissing: string;
  askedOf: string;
  heading: string;
  onPlan: string;
  noneOnPlan: string;
};

export const PART_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Who takes on a part",
    lede: "You can ask somebody for one thing in your safety plan: to answer the telephone, to come round, to keep something safe for you. They read what you ask, and what you tick beside it. Then they say yes, yes but, or no.",
    none: "Nobody is there to ask yet. Somebody you invite as a supporter, or who works with you, can be asked.",
    invite: "Invite somebody",
    newOne: "Ask somebody for something",
    who: "Whom do you want to ask?",
    what: "What do you ask of them?",
    whatHint: "As you would say it to them. One thing is enough.",
    shows: "What else of your safety plan may they read with it?",
    showsHint: "They read what you tick, as it is today. They see nothing else by it.",
    noEntries: "There is nothing else in your safety plan to show yet.",
    save: "Save",
    ask: (name) => `Read it once more and ask ${name}`,
    askAgain: (name) => `Ask ${name} again, with the words of today`,
    read: "What was asked, and what was said to it",
    notAsked: "Not asked yet.",
    changed: "Your words have changed since you asked.",
    change: "Change",
    editTitle: "Change what you ask",
    whoMissing: "Choose whom you want to ask.",
    askedOf: "Asked of",
    heading: "What I ask of you",
    onPlan: "Who takes on a part",
    noneOnPlan: "Ask somebody to take on a part",
  },
  "en-GB-x-easyread": {
    title: "Who helps with my safety plan",
    lede: "You can ask somebody to help. They read what you ask. They say yes or no.",
    none: "There is nobody to ask now.",
    invite: "Invite somebody",
    newOne: "Ask somebody",
    who: "Who do you want to ask?",
    what: "What do you ask them to do?",
    whatHint: "One thing is enough.",
    shows: "What else can they read?",
    showsHint: "They see only what you tick.",
    noEntries: "There is nothing else to show.",
    save: "Save",
    ask: (name) => `Read it again and ask ${name}`,
    askAgain: (name) => `Ask ${name} again`,
    read: "See what they said",
    notAsked: "You did not ask yet.",
    changed: "You changed the words after you asked.",
    change: "Change",
    editTitle: "Change what you ask",
    whoMissing: "Choose a person.",
    askedOf: "Asked of",
    heading: "What I ask you to do",
    onPlan: "Who helps",
    noneOnPlan: "Ask somebody to help",
  },
});
