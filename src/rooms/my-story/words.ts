import type { Words } from "../../ground/core/language.ts";

type Texts = {
  title: string;
  lede: string;
  emptyTitle: string;
  empty: string;
  begin: string;
  another: string;
  newTitle: string;
  editTitle: string;
  name: string;
  nameHint: string;
  text: string;
  textHint: string;
  ideas: string[];
};

export const STORY_WORDS: Words<Texts> = {
  "en-GB": {
    title: "My story",
    lede: "Whatever you want known about you, in parts. You can share each part alone, or none.",
    emptyTitle: "Your story starts where you like",
    empty:
      "Some people write about where they come from, some about one good day, some what they are tired of explaining. It saves people asking again, and it is you who tells it.",
    begin: "Write the first part",
    another: "Write another part",
    newTitle: "A part of my story",
    editTitle: "Change this part",
    name: "What is this part called?",
    nameHint: "For example “Growing up” or “What I wish people knew”.",
    text: "Your words",
    textHint: "As much or as little as you like.",
    ideas: [
      "Where I come from, and who was there",
      "Something I am proud of",
      "What happened to me, as I see it",
      "What I do not want to be asked again",
      "What you would never guess about me",
    ],
  },
  "en-GB-x-easyread": {
    title: "My story",
    lede: "Tell people about you. You choose who you share it with.",
    emptyTitle: "You can start here",
    empty: "Write about your life. Write about a good day. Start with one small thing.",
    begin: "Write the first part",
    another: "Write another part",
    newTitle: "A part of my story",
    editTitle: "Change this part",
    name: "What is this part called?",
    nameHint: "For example: My family.",
    text: "Your words",
    textHint: "Write a little or a lot.",
    ideas: ["Where I come from", "My family", "Something I am proud of", "A good day", "What people should know about me"],
  },
};
