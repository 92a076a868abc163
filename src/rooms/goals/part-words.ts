import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { PartAct, PartKind } from "./rules.ts";

type Part = { title: string; none: string; add: string; formTitle: string; label: string; hint: string };

export type PartTexts = {
  part: Record<Exclude<PartKind, "mark">, Part>;
  by(day: string): string;
  done: string;
  open: string;
  doneSteps(count: number): string;
  partAct: Record<PartAct, string>;
  partDone: Record<PartAct, string>;
  away(count: number): string;
  added: Record<PartKind, string>;
  more: string;
  beside(count: number): string;
  waiting(count: number): string;
};

/** What the parts of a goal are called: steps, what is there to build on, people and places, marks. */
export const PART_WORDS: Words<PartTexts> = sentences({
  "en-GB": {
    part: {
      step: {
        title: "Steps",
        none: "No step yet. A small one is enough: something that could be done this week.",
        add: "Add a step",
        formTitle: "A small step",
        label: "What is there to do?",
        hint: "Small enough that it could be done this week.",
      },
      "build-on": {
        title: "What there is to build on",
        none: "What you know, have, have done before, or somebody who is with you in this.",
        add: "Add something to build on",
        formTitle: "Something to build on",
        label: "What is already there?",
        hint: "Something you know, have, or have done before.",
      },
      place: {
        title: "People and places outside services",
        none: "A club, a neighbour, a library, a shop where they know you.",
        add: "Add a person or place",
        formTitle: "A person or place outside services",
        label: "Who or where?",
        hint: "Somebody or somewhere that could help with this.",
      },
    },
    by: (day) => `by ${day}`,
    done: "done",
    open: "to do",
    doneSteps: (count) => `Done (${count})`,
    partAct: { done: "Mark as done", "not done": "Mark as not done", "put away": "Put away", "bring back": "Bring back" },
    partDone: {
      done: "Done.",
      "not done": "It is to do again. That is fine.",
      "put away": "Put away. Nothing of it is lost.",
      "bring back": "It is back.",
    },
    away: (count) => `Put away (${count})`,
    added: { step: "Step added.", "build-on": "Added.", place: "Added.", mark: "Marked." },
    more: "More about this",
    beside: (count) => (count === 1 ? "1 thing said beside this" : `${count} things said beside this`),
    waiting: (count) => (count === 1 ? "1 thing said beside this waits for you" : `${count} things said beside this wait for you`),
  },
  "en-GB-x-easyread": {
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
  },
});
