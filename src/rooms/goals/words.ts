import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import { PART_WORDS, type PartTexts } from "./part-words.ts";
import type { GoalState, PartKind } from "./rules.ts";

type Texts = PartTexts & {
  title: string;
  lede: string;
  emptyTitle: string;
  empty: string;
  begin: string;
  another: string;
  newTitle: string;
  newHint: string;
  ideas: string[];
  whyTitle: string;
  whyHint: string;
  next: string;
  skip: string;
  editTitle: string;
  text: string;
  why: string;
  sayWhy: string;
  change: string;
  changePart: string;
  save: string;
  up: string;
  down: string;
  orderHint: string;
  next1: string;
  of10(value: number): string;
  suggested: string;
  declined(count: number): string;
  group: Record<Exclude<GoalState, "active">, (count: number) => string>;
  state: Record<GoalState, string>;
  stateText: Record<Exclude<GoalState, "active">, string>;
  act: Record<GoalState, string>;
  became: Record<GoalState, string>;
  undo: string;
  said: string;
  aside: string;
  asideText: string;
  far: string;
  mark: string;
  markButton: string;
  marked: string;
  others: {
    none: string;
    open(title: string): string;
    suggested: string;
    back(called: string): string;
    write: Record<PartKind, (name: string) => string>;
    far(name: string): string;
    place: string;
  };
};

export const GOAL_WORDS: Words<Texts> = sentences({
  "en-GB": {
    ...PART_WORDS["en-GB"],
    title: "Goals",
    lede: "What you want, in your words and in your order.",
    emptyTitle: "What would you like more of?",
    empty:
      "A goal can be large or small, and need not be about your health. Many people begin with something they miss. You can let it rest, change it or let it go at any time.",
    begin: "Write down one thing",
    another: "Add another goal",
    newTitle: "What do you want?",
    newHint: "In your own words. One line is enough.",
    ideas: [
      "Go back to something I miss doing.",
      "See more of somebody I like.",
      "Learn something I have always wanted to.",
      "Have calmer mornings.",
    ],
    whyTitle: "Why does it matter to you?",
    whyHint: "It helps on the days when it is hard. You can leave it out.",
    next: "Next",
    skip: "Not now",
    editTitle: "Change my words",
    text: "What you want",
    why: "Why it matters",
    sayWhy: "Say why it matters",
    change: "Change my words",
    changePart: "Change",
    save: "Save",
    up: "Move up",
    down: "Move down",
    orderHint: "The order is yours.",
    next1: "Next step:",
    of10: (value) => `${value} out of 10`,
    suggested: "Suggested to you",
    declined: (count) => `You said no thank you (${count})`,
    group: {
      rest: (count) => `Resting (${count})`,
      reached: (count) => `Reached (${count})`,
      "let go": (count) => `Let go (${count})`,
    },
    state: { active: "active", rest: "resting", reached: "reached", "let go": "let go" },
    stateText: {
      rest: "This goal is resting. Nobody waits for anything.",
      reached: "You reached this.",
      "let go": "You let this go. What you wrote stays yours.",
    },
    act: { active: "Make it active again", rest: "Not now: let it rest", reached: "I reached it", "let go": "Let it go" },
    became: {
      active: "It is active again.",
      rest: "It rests now. It stays here for when you want it.",
      reached: "You reached it.",
      "let go": "You let it go. Nothing of it is lost.",
    },
    undo: "Undo",
    said: "What was said beside it",
    aside: "What now with this goal?",
    asideText: "A goal can rest, be reached, or be let go. None of these is a failure, and each can be undone.",
    far: "How far along do I feel?",
    mark: "Mark where I am now",
    markButton: "Mark it",
    marked: "Marked.",
    others: {
      none: "No goal is shared here at the moment.",
      open: (title) => `Open “${title}”`,
      suggested: "Suggested, and not decided yet",
      back: (called) => called || "Back to the record",
      write: {
        step: (name) => `Write down a step ${name} names`,
        "build-on": (name) => `Write down what ${name} builds on`,
        place: (name) => `Write down a person or place ${name} names`,
        mark: (name) => `Write down how far along ${name} feels`,
      },
      far: (name) => `How far along does ${name} feel?`,
      place: "Add a person or place that could help",
    },
  },
  "en-GB-x-easyread": {
    ...PART_WORDS["en-GB-x-easyread"],
    title: "Goals",
    lede: "What you want.",
    emptyTitle: "What do you want?",
    empty: "A goal can be big. A goal can be small. You can change it. You can stop it.",
    begin: "Write one thing",
    another: "Add one more",
    newTitle: "What do you want?",
    newHint: "Use your own words.",
    ideas: ["See my friend more.", "Learn something new.", "Go out more."],
    whyTitle: "Why do you want it?",
    whyHint: "You do not have to write this.",
    next: "Next",
    skip: "Not now",
    editTitle: "Change my words",
    text: "What you want",
    why: "Why it matters",
    sayWhy: "Say why it matters",
    change: "Change my words",
    changePart: "Change",
    save: "Save",
    up: "Move up",
    down: "Move down",
    orderHint: "You pick the order.",
    next1: "Next step:",
    of10: (value) => `${value} out of 10`,
    suggested: "Ideas for you",
    declined: (count) => `You said no thank you (${count})`,
    group: {
      rest: (count) => `Not now (${count})`,
      reached: (count) => `Done (${count})`,
      "let go": (count) => `Let go (${count})`,
    },
    state: { active: "now", rest: "not now", reached: "done", "let go": "let go" },
    stateText: {
      rest: "This goal is for later.",
      reached: "You did this.",
      "let go": "You let this go. We keep your words.",
    },
    act: { active: "Start again", rest: "Not now", reached: "I did it", "let go": "Let it go" },
    became: {
      active: "You started again.",
      rest: "Not now. It stays here for later.",
      reached: "You did it.",
      "let go": "You let it go. We keep your words.",
    },
    undo: "Undo",
    said: "What people said",
    aside: "What now?",
    asideText: "You can stop for now. You can be done. You can let it go. You can always go back.",
    far: "How far am I?",
    mark: "Choose a number",
    markButton: "Save",
    marked: "Saved.",
    others: {
      none: "No goals here now.",
      open: (title) => `Open “${title}”`,
      suggested: "Ideas. They have not decided",
      back: (called) => called || "Go back",
      write: {
        step: (name) => `Write a step ${name} says`,
        "build-on": (name) => `Write what helps ${name}`,
        place: (name) => `Write a person or place ${name} says`,
        mark: (name) => `Write how far ${name} feels`,
      },
      far: (name) => `How far does ${name} feel?`,
      place: "Add a person or place",
    },
  },
});
