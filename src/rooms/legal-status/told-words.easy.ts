import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./told-words.en.ts";

export const easy: TextsOf<typeof en> = {
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
};
