import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Idea } from "./rules.ts";

type OwnStance = "agree" | "agree-but" | "disagree";
type Texts = {
  title: string;
  hello(called: string): string;
  lede: string;
  ledeOf(space: string): string;
  waits: string;
  asked(who: string): string;
  suggested(who: string): string;
  wroteDown(who: string): string;
  /** `title`: "Care and support plan", "Decision" */
  toSign(title: string, who: string): string;
  toSignMine(title: string): string;
  toSignText: string;
  /** `yours`: "your plan", "your decision" */
  reviewDue(yours: string): string;
  reviewSoon(yours: string, day: string): string;
  reviewText: string;
  answer: string;
  look: string;
  confirm: string;
  readPlan: string;
  openPlan: string;
  notNow: string;
  moreWaits(count: number): string;
  later(count: number): string;
  laterText: string;
  somebody: string;
  noWayBack: string;
  makeWayBack: string;
  plan: { title: string; none: string; waiting: string; said: Record<OwnStance, (day: string) => string> };
  sharing: { title: string; text: string };
  pocket: { title: string; text: string };
  pictures: { title: string; text: string };
  /** before the names of those who can see what is in a room */
  seen: string;
  ideaTitle: string;
  idea: Record<Idea, { text: string; link: string }>;
  emptyTitle: string;
  empty: string;
  begin: string;
};

export const HOME_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "My space",
    hello: (called) => `Hello ${called}.`,
    lede: "This is your place. Take your time.",
    ledeOf: (space) => `This is ${space}. Take your time.`,
    waits: "Waiting for you",
    asked: (who) => `${who} asked you something`,
    suggested: (who) => `${who} suggests something`,
    wroteDown: (who) => `${who} wrote something down for you. Is it what you meant?`,
    toSign: (title, who) => `Waiting for your word: ${title}. ${who} put it forward`,
    toSignMine: (title) => `Waiting for your word: ${title}. You put it forward`,
    toSignText: "Read it first. You can agree, agree with a “but”, or not agree: each counts.",
    reviewDue: (yours) => `It is time to look at ${yours} again`,
    reviewSoon: (yours, day) => `Nearly time to look at ${yours} again: ${day}`,
    reviewText: "See what has changed since you agreed it, and what you want now.",
    answer: "Read and answer",
    look: "Look at it",
    confirm: "Read it",
    readPlan: "Read it",
    openPlan: "Open it",
    notNow: "Not now",
    moreWaits: (count) => (count === 1 ? "1 more thing waits for you" : `${count} more things wait for you`),
    later: (count) => `You said “not now” to ${count === 1 ? "1 thing" : `${count} things`}`,
    laterText: "Still here when you want them.",
    somebody: "Somebody",
    noWayBack: "If you forget your password, there is no way back to your words yet.",
    makeWayBack: "Make a code on paper",
    plan: {
      title: "Our plan",
      none: "What you agree with others. Nothing yet.",
      waiting: "It waits for your word.",
      said: {
        agree: (day) => `You agreed to it, as put forward on ${day}.`,
        "agree-but": (day) => `You said “I agree, but…” to it, as put forward on ${day}.`,
        disagree: (day) => `Put forward on ${day}. You do not agree with it.`,
      },
    },
    sharing: { title: "Sharing", text: "Who can see what, and who looked." },
    pocket: { title: "In your pocket", text: "Your plans on this phone, for when there is no signal." },
    pictures: { title: "With pictures", text: "One picture at a time: yes, no, or not sure." },
    seen: "Who can see this:",
    ideaTitle: "Whenever you like",
    idea: {
      goal: { text: "You could write down one thing you would like more of. It can be small.", link: "Write one thing I want" },
      share: {
        text: "You share nothing yet. You can choose somebody to read along, and stop it again at any time.",
        link: "Choose who can read along",
      },
      wellness: {
        text: "You could write down what keeps you well, for the days when it is hard to think of it.",
        link: "Begin with one part",
      },
    },
    emptyTitle: "Nothing is here yet, and nobody is waiting",
    empty: "Your record begins with you. You choose what you share. Many people begin with one thing they are good at.",
    begin: "Write one thing I am good at",
  },
  "en-GB-x-easyread": {
    title: "My space",
    hello: (called) => `Hello ${called}.`,
    lede: "This is your place.",
    ledeOf: (space) => `This is ${space}.`,
    waits: "For you to look at",
    asked: (who) => `${who} asked you something`,
    suggested: (who) => `${who} has an idea for you`,
    wroteDown: (who) => `${who} wrote this for you. Is it right?`,
    toSign: (title, who) => `${title}. ${who} made it with you. Please read it`,
    toSignMine: (title) => `${title}. You made it. Please read it`,
    toSignText: "You can say yes. You can say no.",
    reviewDue: (yours) => `It is time to look at ${yours}`,
    reviewSoon: (yours, day) => `You look at ${yours} again on ${day}`,
    reviewText: "You can change it.",
    answer: "Read and answer",
    look: "Look at it",
    confirm: "Read it",
    readPlan: "Read it",
    openPlan: "Open it",
    notNow: "Not now",
    moreWaits: (count) => (count === 1 ? "1 more thing for you" : `${count} more things for you`),
    later: (count) => `You said “not now” to ${count === 1 ? "1 thing" : `${count} things`}`,
    laterText: "You can look at them later.",
    somebody: "Somebody",
    noWayBack: "If you forget your password you cannot get in.",
    makeWayBack: "Make a paper code now",
    plan: {
      title: "Our plan",
      none: "There is no plan yet.",
      waiting: "Please read it.",
      said: {
        agree: (day) => `It is from ${day}. You said yes.`,
        "agree-but": (day) => `It is from ${day}. You said: yes, but.`,
        disagree: (day) => `It is from ${day}. You said no.`,
      },
    },
    sharing: { title: "Sharing", text: "Who can see? Who looked?" },
    pocket: { title: "In your pocket", text: "Your plans on this phone. You can read them with no internet." },
    pictures: { title: "With pictures", text: "You press yes, no or not sure." },
    seen: "Who can see this?",
    ideaTitle: "If you like",
    idea: {
      goal: { text: "You can write one thing you want. It can be small.", link: "Write one thing I want" },
      share: { text: "You share nothing yet. You can show your words to somebody.", link: "Choose who you share with" },
      wellness: { text: "You can write what keeps you well.", link: "Start with one part" },
    },
    emptyTitle: "There is nothing here yet",
    empty: "You choose what you share. Start with one small thing.",
    begin: "Write one thing I am good at",
  },
});
