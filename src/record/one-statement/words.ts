import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  titleOf(called: string): string;
  people(called: string): string;
  home: string;
  whoSees: string;
  change: string;
  shareAlone: string;
  /** `acting`: not shared by the person, but open to whoever acts for them */
  sharedWithYou(called: string, acting: boolean): string;
  beside: string;
  about: string;
  partOf: string;
  history: string;
  saves(count: number): string;
  first: string;
  /** long words, folded in the history */
  showChange: string;
  showWords: string;
  changed: string;
  kept: string;
  takenUp: string;
  confirmed: string;
  was: string;
  gone: string;
  came: string;
  events: Record<string, string>;
  otherEvent: string;
  happened: string;
  became: string;
  clashTitle: string;
  clashText: string;
  version(n: number): string;
  keep: string;
  keepThis(n: number): string;
  together: string;
  togetherTitle: string;
  togetherText: string;
  editTitle: string;
  editScribed: string;
  editText: string;
  save: string;
  back: string;
  done: { kept: string; saved: string; clash: string };
};

export const STATEMENT_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Where these words come from",
    titleOf: (called) => `Words from ${called}’s record`,
    people: (called) => called || "Back to the record",
    home: "My space",
    whoSees: "Who can see this:",
    change: "Change",
    shareAlone: "Share this one alone",
    sharedWithYou: (called, acting) =>
      acting
        ? `You see this because you act for ${called || "the person"}.`
        : `${called || "The person"} shares this with you, and can end it at any time.`,
    beside: "What was said beside this",
    about: "This is about:",
    partOf: "See it in its place",
    history: "How these words came to be",
    saves: (count) => `${count} small saves`,
    first: "First written",
    showChange: "Show what changed in these long words",
    showWords: "Show these long words",
    changed: "Changed",
    kept: "Two versions became one",
    takenUp: "Taken up from a suggestion",
    confirmed: "Said: “Yes, that’s what I meant”.",
    was: "Before",
    gone: "taken out",
    came: "added",
    events: {
      "put away": "Put away",
      "bring back": "Brought back",
      "taken up": "Taken up",
      changed: "Taken up, in other words",
      declined: "No thank you",
      "not-now": "Not now",
      withdrawn: "Taken back",
      rest: "Rests for now",
      reached: "Reached",
      "let go": "Let go",
      active: "Active again",
      done: "Done",
      "not done": "Not done yet",
    },
    otherEvent: "Something happened",
    happened: "What happened to it",
    became: "See what it became",
    clashTitle: "There are two versions",
    clashText: "Two people wrote at the same time. Nothing is lost: both stay here until one is chosen, or both are written together.",
    version: (n) => `Version ${n}`,
    keep: "Keep this one",
    keepThis: (n) => `: version ${n}`,
    together: "Write it together",
    togetherTitle: "Write it together",
    togetherText: "Take from both what you want. Both versions stay in the history.",
    editTitle: "Change my words",
    editScribed: "Put it in my words",
    editText: "It saves as you write. Earlier words stay in the history.",
    save: "Save",
    back: "Back",
    done: {
      kept: "Kept. The other version stays in the history.",
      saved: "Saved.",
      clash: "Saved. Somebody changed this at the same time: both versions are here.",
    },
  },
  "en-GB-x-easyread": {
    title: "Who wrote this",
    titleOf: (called) => `Words from ${called}`,
    people: (called) => called || "Go back",
    home: "My space",
    whoSees: "Who can see this?",
    change: "Change",
    shareAlone: "Share only this",
    sharedWithYou: (called, acting) =>
      acting
        ? `You see this because you act for ${called || "the person"}.`
        : `${called || "The person"} lets you see this. They can stop it.`,
    beside: "What people said about this",
    about: "This is about:",
    partOf: "See where it belongs",
    history: "Older words",
    saves: (count) => `Saved ${count} times`,
    first: "First words",
    showChange: "Show what changed",
    showWords: "Show the words",
    changed: "Changed",
    kept: "2 versions are now 1",
    takenUp: "From an idea of somebody",
    confirmed: "Said: yes, this is right.",
    was: "Before",
    gone: "taken out",
    came: "new",
    events: {
      "put away": "Put away",
      "bring back": "Back again",
      "taken up": "Yes",
      changed: "Yes, but changed",
      declined: "No thank you",
      "not-now": "Not now",
      withdrawn: "Taken back",
      rest: "Resting",
      reached: "Done",
      "let go": "Let go",
      active: "Back again",
      done: "Done",
      "not done": "Not done",
    },
    otherEvent: "Something happened",
    happened: "What happened",
    became: "See what it is now",
    clashTitle: "There are 2 versions",
    clashText: "2 people wrote at the same time. We kept both. You can pick one.",
    version: (n) => `Version ${n}`,
    keep: "Keep this one",
    keepThis: (n) => `: version ${n}`,
    together: "Use both",
    togetherTitle: "Use both",
    togetherText: "Take what you want from both. We keep the old words.",
    editTitle: "Change my words",
    editScribed: "Say it in my words",
    editText: "We save it for you. We keep the old words too.",
    save: "Save",
    back: "Back",
    done: {
      kept: "Saved. We keep the other version too.",
      saved: "Saved.",
      clash: "Saved. Somebody else changed it too. Both are here.",
    },
  },
});
