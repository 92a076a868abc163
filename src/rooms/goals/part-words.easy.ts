import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./part-words.en.ts";

export const easy: TextsOf<typeof en> = {
  part: {
    step: {
      title: "Steps",
      none: "No step yet. Start with a small one.",
      add: "Add a step",
      formTitle: "A small step",
    },
    "build-on": {
      title: "What helps already",
      none: "What can you do? Who is with you?",
      add: "Add something",
      formTitle: "What helps already",
    },
    place: {
      title: "People and places",
      none: "A club. A friend. A library.",
      add: "Add a person or place",
      formTitle: "A person or place",
    },
  },
  by: (day) => `by ${day}`,
  done: "done",
  open: "not yet",
  doneSteps: (count) => `Done (${count})`,
  partAct: { done: "It is done", "not done": "It is not done", "put away": "Put away", "bring back": "Bring back" },
  partDone: {
    done: "Done.",
    "not done": "Not done. That is OK.",
    "put away": "It is put away. It is not lost.",
    "bring back": "It is back.",
  },
  away: (count) => `Put away (${count})`,
  added: { step: "We saved the step.", "build-on": "Saved.", place: "Saved.", mark: "Saved." },
  more: "More",
  beside: (count) => (count === 1 ? "People said 1 thing" : `People said ${count} things`),
  waiting: (count) => (count === 1 ? "1 thing for you to look at" : `${count} things for you to look at`),
  fields: {
    goal: {
      text: { ask: "What you want", later: "The goal", read: "" },
      why: { ask: "Why it matters", read: "Why" },
    },
    step: {
      text: { ask: "What is the step?", hint: "Something small. Something for this week.", later: "What is the step?", read: "" },
      who: { ask: "Who does it?", hint: "Write a name.", read: "Who does it" },
      by: { ask: "When?", hint: "Day, month and year. You do not need a day.", read: "When" },
    },
    "build-on": { text: { ask: "What helps already?", hint: "What you can do. What you have.", later: "The words", read: "" } },
    place: { text: { ask: "Who or where?", hint: "Who could help? Where could you go?", later: "The words", read: "" } },
    mark: {
      value: { ask: "How far along does it feel?", hint: "0 is the start. 10 is done.", read: "" },
      note: { ask: "Do you want to say more?", read: "" },
    },
  },
};
