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
  ideas: string[];
  room: string;
  notFromHere: string;
};

/** The page on which a person notes what they were told. */
export const TOLD_WORDS: Words<Texts> = {
  "en-GB": {
    title: "What I was told",
    lede: "What you were told about your legal status, when and by whom, in your own words. You choose who you share it with.",
    emptyTitle: "Write down what you were told",
    empty:
      "Much is said in the first days, and quickly. Notes help you later: with an advocate, at a tribunal, or when somebody says it differently.",
    begin: "Note what I was told",
    another: "Note something else",
    newTitle: "What were you told?",
    editTitle: "Change my note",
    ideas: [
      "They said I am on a section and gave me a paper I could not read.",
      "They said I can leave, but the door is locked.",
      "I do not know what holds me here.",
    ],
    room: "My rights",
    notFromHere: "What a service wrote about it is on the page",
  },
  "en-GB-x-easyread": {
    title: "What they told me",
    lede: "Write what they told you. It is only for you.",
    emptyTitle: "Write what they told you",
    empty: "Your words can help you later. You can show them to an advocate.",
    begin: "Write what they told me",
    another: "Write more",
    newTitle: "What did they tell you?",
    editTitle: "Change my words",
    ideas: ["They gave me a paper.", "They said I can go. The door is locked.", "I do not know why I am here."],
    room: "My rights",
    notFromHere: "The service wrote more on this page:",
  },
};
