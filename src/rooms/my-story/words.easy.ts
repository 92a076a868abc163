import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "My story",
  lede: "Tell people about you. You choose who you share it with.",
  emptyTitle: "You can start here",
  empty: "Write about your life. Write about a good day. Start with one small thing.",
  begin: "Write the first part",
  another: "Write another part",
  newTitle: "A part of my story",
  editTitle: "Change this part",
  fields: {
    title: { ask: "What is this part called?", hint: "For example: My family.", later: "The name of this part", read: "" },
    text: { ask: "Your words", hint: "Write a little or a lot.", later: "The words", read: "" },
  },
  ideas: ["Where I come from", "My family", "Something I am proud of", "A good day", "What people should know about me"],
  section: {
    title: "My story",
    theirs: "Story",
    yours: "your story",
    mine: "my story",
    inPlan: "What I want you to know",
    none: "Tell people about you.",
    count: (n) => (n === 1 ? "1 part." : `${n} parts.`),
    entry: "A part of the story",
  },
};
