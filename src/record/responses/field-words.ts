import type { Words } from "../../ground/core/language.ts";

type Texts = {
  text: string;
  goal: { text: string; why: string };
  step: { text: string; who: string; whoHint: string; by: string; byHint: string };
  story: { title: string };
  strength: { area: string; type: string };
  wellness: { part: string; then: string };
  mark: { value: string; valueHint: string; note: string };
};

/** What each kind's fields are called wherever its words are written down or changed. */
export const FIELD_WORDS: Words<Texts> = {
  "en-GB": {
    text: "The words",
    goal: { text: "The goal", why: "Why it matters" },
    step: {
      text: "What there is to do",
      who: "Who does it",
      whoHint: "A name, or “me”.",
      by: "By when",
      byHint: "The day, month and year. No day is needed.",
    },
    story: { title: "What this part is called" },
    strength: { area: "Part of life", type: "What kind of thing is it?" },
    wellness: { part: "Part of the plan", then: "What they then do" },
    mark: { value: "How far along does it feel?", valueHint: "0 is not begun, 10 is there.", note: "A word about it" },
  },
  "en-GB-x-easyread": {
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
  },
};
