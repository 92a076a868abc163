import type { Words } from "../core/language.ts";
import type { GoalState, PartAct, PartKind } from "./rules.ts";

type Part = { title: string; none: string; add: string; formTitle: string; label: string; hint: string };

type Texts = {
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
  part: Record<Exclude<PartKind, "mark">, Part>;
  what: string;
  who: string;
  when: string;
  stands: string;
  by(day: string): string;
  someday: string;
  done: string;
  open: string;
  partAct: Record<PartAct, string>;
  partDone: Record<PartAct, string>;
  away(count: number): string;
  added: Record<PartKind, string>;
  more: string;
  beside(count: number): string;
  others: {
    none: string;
    open(title: string): string;
    suggested: string;
    back(called: string): string;
    write: Record<PartKind, string>;
    place: string;
  };
};

export const GOAL_WORDS: Words<Texts> = {
  "en-GB": {
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
      "Something I miss doing.",
      "Somebody I would like to see more of.",
      "Something I want to learn.",
      "How I would like my mornings to be.",
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
        title: "What is there to build on",
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
    what: "What",
    who: "Who",
    when: "When",
    stands: "Where it stands",
    by: (day) => `by ${day}`,
    someday: "no day set",
    done: "done",
    open: "to do",
    partAct: { done: "Done", "not done": "Not done yet", "put away": "Put away", "bring back": "Bring back" },
    partDone: {
      done: "Done.",
      "not done": "Not done yet. That is fine.",
      "put away": "Put away. Nothing of it is lost.",
      "bring back": "It is back.",
    },
    away: (count) => `Put away (${count})`,
    added: { step: "Step added.", "build-on": "Added.", place: "Added.", mark: "Marked." },
    more: "More about this",
    beside: (count) => (count === 1 ? "1 thing said beside this" : `${count} things said beside this`),
    others: {
      none: "No goal is shared here at the moment.",
      open: (title) => `Open “${title}”`,
      suggested: "Suggested, and not decided yet",
      back: (called) => called || "Back to the record",
      write: {
        step: "Write down a step they name",
        "build-on": "Write down what they build on",
        place: "Write down a person or place they name",
        mark: "Write down how far along they feel",
      },
      place: "Add a person or place that could help",
    },
  },
  "en-GB-x-easyread": {
    title: "Goals",
    lede: "What you want.",
    emptyTitle: "What do you want?",
    empty: "A goal can be big. A goal can be small. You can change it. You can stop it.",
    begin: "Write one thing",
    another: "Add one more",
    newTitle: "What do you want?",
    newHint: "Use your own words.",
    ideas: ["Something I miss.", "Somebody I want to see.", "Something I want to learn."],
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
    mark: "How far am I now?",
    markButton: "Save",
    marked: "Saved.",
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
    what: "What",
    who: "Who",
    when: "When",
    stands: "Is it done?",
    by: (day) => `by ${day}`,
    someday: "no day",
    done: "done",
    open: "not yet",
    partAct: { done: "Done", "not done": "Not done", "put away": "Put away", "bring back": "Bring back" },
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
    others: {
      none: "No goals here now.",
      open: (title) => `Open “${title}”`,
      suggested: "Ideas. They have not decided",
      back: (called) => called || "Go back",
      write: {
        step: "Write a step they say",
        "build-on": "Write what helps them",
        place: "Write a person or place they say",
        mark: "Write how far they feel",
      },
      place: "Add a person or place",
    },
  },
};
