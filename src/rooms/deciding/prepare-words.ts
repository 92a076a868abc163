import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  lede: string;
  titleOn: (day: string) => string;
  forDecision: string;
  listTitle: string;
  listLede: string;
  emptyTitle: string;
  empty: string;
  begin: string;
  on: string;
  onHint: string;
  saveDay: string;
  step: (at: number, of: number) => string;
  next: (name: string) => string;
  toWhole: string;
  saveAndGoOn: string;
  pick: string;
  pickHint: string;
  nothingToPick: string;
  writeAnew: string;
  picked: string;
  lastTime: string;
  useAgain: string;
  addQuestion: string;
  asked: string;
  answered: string;
  notAnswered: string;
  since: string;
  sinceNone: string;
  sinceHint: string;
  sinceOnlyYou: string;
  withoutSince: string;
  withSince: string;
  notWritten: string;
  notWrittenHint: string;
  change: string;
  print: string;
  share: string;
  printed: (name: string, day: string) => string;
  putAway: string;
  saved: string;
  theirsTitle: (name: string) => string;
  noTopics: string;
};

export const PREPARE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Before the meeting",
    titleOn: (day) => `Before the meeting on ${day}`,
    forDecision: "For:",
    lede: "Alone, in your own time. Leave out what you like. You choose who you share it with.",
    listTitle: "What you prepared",
    listLede: "One page for each meeting: so that what you want to say is said, also on a day when words are hard to find.",
    emptyTitle: "Ten minutes, before somebody else begins to talk",
    empty:
      "Write down how you have been, what you do for yourself, what treatment must leave standing, what you want to ask and what worries you. It becomes one page to bring along, or to share beforehand.",
    begin: "Begin to prepare",
    on: "When do you meet?",
    onHint: "The day, if you know it.",
    saveDay: "Save the day",
    step: (at, of) => `Step ${at} of ${of}`,
    next: (name) => `Next: ${name}`,
    toWhole: "See it on one page",
    saveAndGoOn: "Save and go on",
    pick: "Pick from what you have written already",
    pickHint:
      "It stays where it is, in your strengths or your wellness plan. Whoever reads this preparation reads what you tick here, too.",
    nothingToPick: "Once you have written strengths or a wellness plan, you can pick from them here.",
    writeAnew: "Or in new words",
    picked: "From my strengths and wellness plan",
    lastTime: "What you wrote last time",
    useAgain: "Begin with it",
    addQuestion: "Add this question",
    asked: "Your questions so far",
    answered: "answered",
    notAnswered: "waits for an answer",
    since: "What came of it since last time",
    sinceNone: "Nothing was recorded since last time.",
    sinceHint: "It comes here by itself, from what you recorded afterwards.",
    sinceOnlyYou: "Others read this part only if you share what comes afterwards, too.",
    withoutSince: "Show and print the page without this part",
    withSince: "Show this part again",
    notWritten: "Not written",
    notWrittenHint: "In any order, and only if you like.",
    change: "Change",
    print: "Print this page and bring it along, or share it before you meet.",
    share: "Share this page",
    printed: (name, day) => `Prepared by ${name}, printed on ${day}.`,
    putAway: "Put this page away",
    saved: "Saved.",
    theirsTitle: (name) => `What ${name} prepared`,
    noTopics: "Nothing is written on it yet.",
  },
  "en-GB-x-easyread": {
    title: "Before we meet",
    titleOn: (day) => `Before we meet on ${day}`,
    forDecision: "About:",
    lede: "You do this alone. You can leave things out. You choose who you share it with.",
    listTitle: "Before we meet",
    listLede: "Write one page for each meeting. Then you do not forget what to say.",
    emptyTitle: "Get ready",
    empty: "Write how you are. Write what you want to ask. You can take the page to the meeting.",
    begin: "Start",
    on: "When do you meet?",
    onHint: "You can leave this empty.",
    saveDay: "Save",
    step: (at, of) => `Part ${at} of ${of}`,
    next: (name) => `Next: ${name}`,
    toWhole: "See the page",
    saveAndGoOn: "Save and go on",
    pick: "Pick from your own words",
    pickHint: "You wrote these before. People who read this page can read them too.",
    nothingToPick: "When you write strengths, you can pick them here.",
    writeAnew: "Or write something new",
    picked: "From my strengths and wellness plan",
    lastTime: "What you wrote last time",
    useAgain: "Use it again",
    addQuestion: "Add this question",
    asked: "Your questions",
    answered: "answered",
    notAnswered: "no answer yet",
    since: "What happened since last time",
    sinceNone: "You wrote nothing since last time.",
    sinceHint: "You wrote this after the last meeting.",
    sinceOnlyYou: "Other people see this only if you share it.",
    withoutSince: "Hide this part",
    withSince: "Show this part",
    notWritten: "Not written",
    notWrittenHint: "You can leave them empty.",
    change: "Change",
    print: "You can print this page. You can take it with you.",
    share: "Share this page",
    printed: (name, day) => `From ${name}. Printed on ${day}.`,
    putAway: "Put this page away",
    saved: "Saved.",
    theirsTitle: (name) => `What ${name} wrote`,
    noTopics: "Nothing is written yet.",
  },
});
