import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  home: string;
  whoSees: string;
  change: string;
  add: string;
  save: string;
  cancel: string;
  you: string;
  youThrough(scribe: string): string;
  more: string;
  moreOf(words: string): string;
  up: string;
  down: string;
  putAway: string;
  bringBack: string;
  shareAlone: string;
  history: string;
  confirm: string;
  clash: string;
  beside(count: number): string;
  pressToSave(button: string): string;
  savesAsYouWrite(button: string): string;
  notSaved(when: string): string;
  throwAway: string;
  alsoBegun: string;
  elsewhere(when: string): string;
  elsewhereText: string;
  joinBoth: string;
  useOther: string;
  dropOther: string;
  tooLongTogether: string;
  inTheForm: string;
  inTheOther: string;
  begun: string;
  writeOn: string;
  awayTitle(count: number): string;
  awayText: string;
  savedNotice(audience: string): string;
  awayNotice: string;
  undo: string;
  backNotice: string;
  ideas: string;
  ideasText: string;
  ideaPicked: string;
  nothingShared: string;
};

/** What all places of a person's own writing have in common. */
export const WRITING_WORDS: Words<Texts> = sentences({
  "en-GB": {
    home: "My space",
    whoSees: "Who can see this:",
    change: "Change",
    add: "Add",
    save: "Save",
    cancel: "Back without saving",
    you: "You",
    youThrough: (scribe) => `You. ${scribe} wrote it down`,
    more: "More",
    moreOf: (words) => `you can do with “${words}”`,
    up: "Move up",
    down: "Move down",
    putAway: "Put away",
    bringBack: "Bring back",
    shareAlone: "Share this one alone",
    history: "Where it comes from, and earlier words",
    confirm: "Somebody wrote this down for you. Is it what you meant?",
    clash: "There are two versions of this. Look at both.",
    beside: (count) => (count === 1 ? "Somebody said something beside this" : `${count} things were said beside this`),
    pressToSave: (button) => `Press “${button}” to keep it.`,
    savesAsYouWrite: (button) => `It saves as you write, for you alone. Press “${button}” when it is as you want it.`,
    notSaved: (when) => `You wrote this on ${when} and have not saved it yet. Until you do, only you can read it.`,
    throwAway: "Throw these words away",
    alsoBegun: "You also started:",
    elsewhere: (when) => `You wrote this in two places. The other one is from ${when}.`,
    elsewhereText: "Both are kept, and only you can read them. This is the other one, with what is different:",
    joinBoth: "Put both together",
    useOther: "Use only the other one",
    dropOther: "Throw the other one away",
    tooLongTogether: "Together they are too long for one entry. Both are still here: shorten one, or save it first.",
    inTheForm: "only in the form",
    inTheOther: "only in the other",
    begun: "Begun, and not saved yet:",
    writeOn: "Write on",
    awayTitle: (count) => `Put away (${count})`,
    awayText: "Kept for you, out of the way, and left out of what others are shown of this place.",
    savedNotice: (audience) => `Saved. Who can see it: ${audience}.`,
    awayNotice: "Put away. Nothing of it is lost.",
    undo: "Undo",
    backNotice: "It is back.",
    ideas: "Ideas to pick from",
    ideasText: "Pick one to begin with, and change it until it is yours. Picking saves nothing.",
    ideaPicked: "This is an idea from the list. Change it until it is yours.",
    nothingShared: "Nothing is here at the moment.",
  },
  "en-GB-x-easyread": {
    home: "My space",
    whoSees: "Who can see this?",
    change: "Change",
    add: "Add",
    save: "Save",
    cancel: "Go back. Do not save",
    you: "You",
    youThrough: (scribe) => `You. ${scribe} wrote it`,
    more: "More",
    moreOf: (words) => `for “${words}”`,
    up: "Move up",
    down: "Move down",
    putAway: "Put away",
    bringBack: "Bring back",
    shareAlone: "Share only this",
    history: "Who wrote this, and older words",
    confirm: "Somebody wrote this for you. Is it right?",
    clash: "There are 2 versions. Please look at both.",
    beside: (count) => (count === 1 ? "Somebody said something about this" : `People said ${count} things about this`),
    pressToSave: (button) => `Press “${button}” to save.`,
    savesAsYouWrite: (button) => `We save it for you. Press “${button}” when it is ready.`,
    notSaved: (when) => `You wrote this on ${when}. It is not saved yet. Only you can read it.`,
    throwAway: "Delete these words",
    alsoBegun: "You started this, too:",
    elsewhere: (when) => `You wrote this in 2 places. The other one is from ${when}.`,
    elsewhereText: "We kept both. Only you can read them. This is the other one:",
    joinBoth: "Put both together",
    useOther: "Use the other one",
    dropOther: "Delete the other one",
    tooLongTogether: "Together they are too long. We kept both. Make one shorter.",
    inTheForm: "only in the form",
    inTheOther: "only in the other",
    begun: "Not saved yet:",
    writeOn: "Write on",
    awayTitle: (count) => `Put away (${count})`,
    awayText: "We keep these for you. Other people do not see them here.",
    savedNotice: (audience) => `Saved. Who can see it? ${audience}.`,
    awayNotice: "It is put away. It is not lost.",
    undo: "Undo",
    backNotice: "It is back.",
    ideas: "Ideas",
    ideasText: "You can pick one. Then you can change it.",
    ideaPicked: "This is an idea. Change it if you like.",
    nothingShared: "Nothing is here now.",
  },
});
