import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  lede: string;
  emptyTitle: string;
  empty: string;
  begin: string;
  another: string;
  areasTitle: string;
  areasHint: string;
  whichArea: string;
  whichAreaHint: string;
  skipArea: string;
  byArea: string;
  yours(count: number): string;
  editTitle: string;
  area: string;
  type: string;
  text: string;
  textHint: string;
  elsewhere: string;
};

export const STRENGTHS_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Strengths",
    lede: "What you are good at, what has helped before, people and places that matter.",
    emptyTitle: "You bring more than you think",
    empty: "Plans work better when they build on what is there already. One thing is enough to begin with; it need not be big.",
    begin: "Add one thing",
    another: "Add another",
    areasTitle: "Parts of life",
    areasHint: "Each has ideas to begin with. You can leave any of them out.",
    whichArea: "Which part of life is it about?",
    whichAreaHint: "It helps to find it again. You can leave it out.",
    skipArea: "Leave it out",
    byArea: "More ideas, by parts of life",
    yours: (count) => (count === 1 ? "1 thing so far." : `${count} things so far.`),
    editTitle: "Change this",
    area: "Part of life",
    type: "What kind of thing is it?",
    text: "In your words",
    textHint: "One line is enough.",
    elsewhere: "No part of life in particular",
  },
  "en-GB-x-easyread": {
    title: "Strengths",
    lede: "What you are good at. What helps you. People and places you like.",
    emptyTitle: "What are you good at?",
    empty: "You can do a lot. Start with one small thing.",
    begin: "Add one thing",
    another: "Add one more",
    areasTitle: "Parts of your life",
    areasHint: "Pick one. You can see ideas.",
    whichArea: "What is it about?",
    whichAreaHint: "You can skip this.",
    skipArea: "Skip this",
    byArea: "More ideas",
    yours: (count) => (count === 1 ? "You wrote 1 thing." : `You wrote ${count} things.`),
    editTitle: "Change this",
    area: "What is it about?",
    type: "Which one is it?",
    text: "Your words",
    textHint: "Write one small thing.",
    elsewhere: "Other things",
  },
});
