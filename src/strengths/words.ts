import type { Words } from "../core/language.ts";

type Texts = {
  title: string;
  lede: string;
  emptyTitle: string;
  empty: string;
  begin: string;
  another: string;
  chooseArea: string;
  chooseHint: string;
  yours(count: number): string;
  editTitle: string;
  area: string;
  type: string;
  text: string;
  textHint: string;
  elsewhere: string;
};

export const STRENGTHS_WORDS: Words<Texts> = {
  "en-GB": {
    title: "Strengths",
    lede: "What you are good at, what has helped before, people and places that matter.",
    emptyTitle: "You bring more than you think",
    empty: "Plans work better when they build on what is there already. One thing is enough to begin with; it need not be big.",
    begin: "Add one thing",
    another: "Add another",
    chooseArea: "Which part of life is it about?",
    chooseHint: "Pick one. You can leave any of them out.",
    yours: (count) => (count === 1 ? "1 thing so far." : `${count} things so far.`),
    editTitle: "Change this",
    area: "Part of life",
    type: "What kind of thing is it?",
    text: "In your words",
    textHint: "It saves as you write.",
    elsewhere: "Other parts of life",
  },
  "en-GB-x-easyread": {
    title: "Strengths",
    lede: "What you are good at. What helps you. People and places you like.",
    emptyTitle: "What are you good at?",
    empty: "You can do a lot. Start with one small thing.",
    begin: "Add one thing",
    another: "Add one more",
    chooseArea: "What is it about?",
    chooseHint: "Pick one.",
    yours: (count) => (count === 1 ? "You wrote 1 thing." : `You wrote ${count} things.`),
    editTitle: "Change this",
    area: "What is it about?",
    type: "Which one is it?",
    text: "Your words",
    textHint: "We save it for you.",
    elsewhere: "Other things",
  },
};
