import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./part-words.en.ts";

export const easy: TextsOf<typeof en> = {
  part: {
    step: {
      title: "Steps",
      none: "No step yet. Start with a small one.",
      add: "Add a step",
      formTitle: "A small step",
      label: "What is the step?",
      hint: "Something small. Something for this week.",
    },
    "build-on": {
      title: "What helps already",
      none: "What can you do? Who is with you?",
      add: "Add something",
      formTitle: "What helps already",
      label: "What helps already?",
      hint: "What you can do. What you have.",
    },
    place: {
      title: "People and places",
      none: "A club. A friend. A library.",
      add: "Add a person or place",
      formTitle: "A person or place",
      label: "Who or where?",
      hint: "Who could help? Where could you go?",
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
  label: { why: "Why", who: "Who does it", by: "When" },
};
