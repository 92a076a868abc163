import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Next } from "./rules.ts";

type Texts = {
  title: string;
  lede: string;
  tabs: { decisions: string; preparations: string; afterwards: string; label: string };
  emptyTitle: string;
  empty: string;
  begin: string;
  another: string;
  newTitle: string;
  editTitle: string;
  what: string;
  whatHint: string;
  about: string;
  abouts: Record<"medicine" | "other", string>;
  ideas: string[];
  open: string;
  prescribes: string;
  next: Record<Next, { text: string; link: string }>;
  change: string;
  toDecision: string;
  preparedFor: string;
  prepareNow: string;
  prepareAgain: string;
  readPrepared: (day: string) => string;
  notShared: string;
  back: (name: string) => string;
  nothingShared: string;
  options: (count: number) => string;
  openOthers: string;
};

export const DECIDING_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Deciding together",
    lede: "A choice about medication, or any other: think about it alone first, look at what could be done with somebody, and decide.",
    tabs: { label: "Parts of deciding together", decisions: "My decisions", preparations: "Before a meeting", afterwards: "Afterwards" },
    emptyTitle: "It is your life that it happens in",
    empty:
      "Whether to begin a medicine, change it, take less or none; whether to move, to work, to tell somebody. Write down what you are deciding about. Then you can prepare, put what could be done side by side with what matters to you, and decide: alone, or with people you let in.",
    begin: "Write what I am deciding about",
    another: "Write something else I am deciding about",
    newTitle: "What are you deciding about?",
    editTitle: "Change what you are deciding about",
    what: "In your own words, what is to be decided?",
    whatHint: "As you would put it to a friend. It need not be a question.",
    about: "What kind of choice is it?",
    abouts: { medicine: "About medication", other: "About something else" },
    ideas: [
      "Whether to go on with the tablets",
      "Something for sleep, or not",
      "Less of it, slowly",
      "Whether to begin talking therapy",
      "Where I go to live",
    ],
    open: "Open it",
    prescribes:
      "Nothing here prescribes anything. Changing or stopping a medicine is safest with somebody who knows it: ask before you do.",
    next: {
      prepare: {
        text: "You could begin by preparing, alone and in your own time: how you have been, what helps, what you want to ask.",
        link: "Prepare for the meeting",
      },
      options: {
        text: "You could write down what could be done. Leaving things as they are stands there already.",
        link: "Name what could be done",
      },
      weigh: { text: "You could say what matters to you, beside each option.", link: "Say what matters to me" },
      decide: {
        text: "When you are ready, write down what was decided, and when you want to look at it again.",
        link: "Write down the decision",
      },
    },
    change: "Change what it is about",
    toDecision: "To the decision",
    preparedFor: "Prepared for it",
    prepareNow: "Prepare for a meeting",
    prepareAgain: "Prepare for the next meeting",
    readPrepared: (day) => `Prepared on ${day}: read it on one page`,
    notShared: "What was prepared is not shared with you.",
    back: (name) => `Back to ${name}`,
    nothingShared: "Nothing is here at the moment.",
    options: (count) => (count === 1 ? "1 option beside leaving things as they are" : `${count} options beside leaving things as they are`),
    openOthers: "Look at the options together",
  },
  "en-GB-x-easyread": {
    title: "Deciding together",
    lede: "Make a choice. First think about it alone. Then talk about it with somebody. Then you decide.",
    tabs: { label: "Pages", decisions: "My decisions", preparations: "Before we meet", afterwards: "After" },
    emptyTitle: "It is your life",
    empty: "You can make a choice here. It can be about medicine. It can be about something else. You can do it with somebody.",
    begin: "Write what I decide about",
    another: "Write another one",
    newTitle: "What do you decide about?",
    editTitle: "Change it",
    what: "What is the choice?",
    whatHint: "Use your own words.",
    about: "What is it about?",
    abouts: { medicine: "Medicine", other: "Something else" },
    ideas: ["Do I take the tablets?", "Do I take less?", "Do I start a new treatment?", "Where do I live?"],
    open: "Open it",
    prescribes: "This page does not give you medicine. Talk to somebody before you stop or change a medicine.",
    next: {
      prepare: { text: "First you can get ready. You do it alone.", link: "Get ready for the meeting" },
      options: { text: "You can write what you could do.", link: "Write what I could do" },
      weigh: { text: "You can say what matters to you.", link: "Say what matters to me" },
      decide: { text: "Are you ready? Then write what you decide.", link: "Write what I decide" },
    },
    change: "Change the words",
    toDecision: "Go to the decision",
    preparedFor: "Before we meet",
    prepareNow: "Get ready for a meeting",
    prepareAgain: "Get ready for the next meeting",
    readPrepared: (day) => `From ${day}: read it`,
    notShared: "You cannot see what they wrote before.",
    back: (name) => `Back to ${name}`,
    nothingShared: "Nothing is here now.",
    options: (count) => (count === 1 ? "1 thing you could do" : `${count} things you could do`),
    openOthers: "Look at it together",
  },
});
