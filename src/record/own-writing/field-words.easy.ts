import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./field-words.en.ts";

export const easy: TextsOf<typeof en> = {
  text: "The words",
  goal: { text: "The goal", why: "Why it matters" },
  step: {
    text: "What is the step?",
    who: "Who does it?",
    whoHint: "Write a name.",
    by: "When?",
    byHint: "Day, month and year. You do not need a day.",
  },
  story: { title: "The name of this part" },
  strength: { area: "What is it about?", type: "Which one is it?" },
  wellness: { part: "Part of the plan", then: "What they do then" },
  mark: { value: "How far along does it feel?", valueHint: "0 is the start. 10 is done.", note: "Do you want to say more?" },
};
