import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Standing } from "./rules.ts";

type Texts = {
  title: string;
  lede: string;
  theirTitle: (name: string) => string;
  theirLede: (name: string) => string;
  nothingLocked: string;
  none: string;
  noneText: string;
  noneTheirs: string;
  record: string;
  standing: Record<Standing, string>;
  until: (day: string) => string;
  writtenBy: (name: string, day: string) => string;
  views: string;
  viewsTheirs: (name: string) => string;
  noView: string;
  notYet: (reason: string, day: string | null) => string;
  say: string;
  sayHint: string;
  sayTheirs: (name: string) => string;
  sayTheirsHint: string;
  saveView: string;
  meanwhile: string;
  meanwhileNobody: string;
  more: string;
  takeBack: string;
  takeBackHint: string;
  takeBackButton: string;
  due: string;
  done: Record<"saved" | "away", string>;
  link: string;
  // the form
  newTitle: (name: string) => string;
  newLede: string;
  decidesFor: (name: string, as: string) => string;
  decidesForWhy: string;
  notSaved: string;
  askColleague: (name: string) => string;
  which: string;
  whichHint: string;
  concerns: string;
  concernsHint: string;
  concernsNone: string;
  tried: string;
  triedHint: string;
  triedWords: string;
  four: string;
  fourHint: string;
  inWords: string;
  outcome: string;
  why: string;
  assessor: string;
  assessedOn: string;
  reviewOn: string;
  reviewHint: string;
  theirWords: (name: string) => string;
  theirWordsHint: string;
  absent: string;
  absentHint: string;
  askOn: string;
  save: string;
  problems: Record<string, string>;
  // on the pages of a decision
  note: (decision: string, day: string) => string;
  noteNothing: string;
  thenRead: (name: string) => string;
  noteWho: (names: string) => string;
  noteLink: string;
  // home
  homeTitle: (by: string) => string;
  homeText: string;
  homeAsk: string;
  homeAskText: string;
  homeNext: string;
};

export const CAPACITY_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "What I could decide",
    lede: "Sometimes somebody writes down that you could not decide something on a day. Each is about one decision, and ends by itself.",
    theirTitle: (name) => `What ${name} could decide`,
    theirLede: (name) =>
      `One decision each, with what was tried first. ${name} reads all of it at once, and says what they say to it beside it.`,
    nothingLocked: "Nothing is locked by it. You can always write, say and sign, and what you say is kept.",
    none: "Nobody has written anything here",
    noneText:
      "Everybody is taken to be able to decide for themselves. If somebody ever doubts that, about one decision, they must write it here, with what they tried first.",
    noneTheirs: "Nothing is written here. Everybody is taken to be able to decide for themselves.",
    record: "Write down one decision",
    standing: { now: "Holds now", over: "Ended by itself", replaced: "A later one took its place", withdrawn: "Taken back" },
    until: (day) => `Until ${day}`,
    writtenBy: (name, day) => `Written by ${name}, ${day}`,
    views: "What I say about it",
    viewsTheirs: (name) => `What ${name} says about it`,
    noView: "Nothing yet.",
    notYet: (reason, day) => `Not here yet, because: “${reason}”${day ? ` Asked again on ${day}.` : ""}`,
    say: "Say what you say about it",
    sayHint: "In your own words. It stands beside it, and is yours until you share it.",
    sayTheirs: (name) => `Write down what ${name} says about it`,
    sayTheirsHint: "In their words. It is theirs, and waits for their “yes, that is what I meant”.",
    saveView: "Save",
    meanwhile: "Who may decide it meanwhile",
    meanwhileNobody:
      "Nobody is named here who may decide it. Then those who treat or care must act in the person’s best interests, and ask those close to them.",
    more: "All that was written",
    takeBack: "Take this back",
    takeBackHint: "It no longer holds. It stays to be read, as taken back.",
    takeBackButton: "Take it back",
    due: "It has ended. If the decision is still to be made, look at it again together.",
    done: { saved: "Saved.", away: "Taken back." },
    link: "What they could decide",
    newTitle: (name) => `What ${name} could decide`,
    newLede: "One decision, on one day. First everything that could help them to decide it themselves.",
    decidesFor: (name, as) =>
      `You may decide for ${name} yourself, as ${as}. So what ${name} could decide is written down by somebody else.`,
    decidesForWhy: "Nobody should say that a person cannot decide something, and then decide it for them.",
    notSaved: "Nothing was saved.",
    askColleague: (name) =>
      `Ask a colleague who works with ${name}. Tell them which decision it is, what you have seen, and what was tried so that ${name} could decide it. They look at it themselves, and write it down here.`,
    which: "Which decision?",
    whichHint: "Exactly this one. It says nothing about any other.",
    concerns: "Is it something in their record?",
    concernsHint: "Only if it is this very thing, somebody with authority can sign it for them.",
    concernsNone: "No, or not that I can see",
    tried: "What did you try first?",
    triedHint: "Everything that could help them to decide it themselves. Without this it cannot be written.",
    triedWords: "What else, and how did it go?",
    four: "Could they…",
    fourHint: "For this decision, with the support you tried.",
    inWords: "How did you see that?",
    outcome: "What did you find, for this decision now?",
    why: "Why?",
    assessor: "Who assessed it?",
    assessedOn: "On which day?",
    reviewOn: "When does it end and is looked at again?",
    reviewHint:
      "As soon as it could be different; within six months at most. What nobody has looked at again since then says nothing about that day.",
    theirWords: (name) => `What does ${name} say about it?`,
    theirWordsHint: "In their words. If you cannot have them yet, leave this empty and say why below.",
    absent: "Why not yet?",
    absentHint: "Needed where their words are not here.",
    askOn: "When are they asked again?",
    save: "Write it down",
    problems: {
      tried: "Say what you tried first.",
      reviewOn: "Give a day after the assessment, within six months of it.",
      outcome: "Choose one. “Could not decide” needs at least one “No” above.",
      absent: "Write what they say, or why that is not here yet and when you ask again.",
      askOn: "Give the day on which you ask again.",
      assessedOn: "Give a day that is not to come.",
      concerns: "That is not in this record any more. Choose again.",
      decision: "Name the one decision it is about.",
    },
    note: (decision, day) => `A record says that this could not be decided by the person: “${decision}”. It holds until ${day}.`,
    noteNothing: "Nothing is locked: they can write, say and sign, and what they say is kept.",
    thenRead: (name) => `Once it is saved, ${name} reads it.`,
    noteWho: (names) => `Who may decide it meanwhile: ${names}.`,
    noteLink: "Read the record",
    homeTitle: (by) => `${by} wrote down what you could decide`,
    homeText: "About one decision, with what was tried first. Read it, and say what you say about it.",
    homeAsk: "You are asked again what you say",
    homeAskText: "Somebody wrote down that you could not decide something. Your own words are not beside it yet.",
    homeNext: "Read it",
  },
  "en-GB-x-easyread": {
    title: "What I could decide",
    lede: "Sometimes somebody writes that you could not decide something. It is about one thing. It ends by itself.",
    theirTitle: (name) => `What ${name} could decide`,
    theirLede: (name) => `Each is about one thing. ${name} can read it.`,
    nothingLocked: "You can still write and sign. We keep what you say.",
    none: "There is nothing here",
    noneText: "We think that you can decide. Somebody who is not sure must write it here.",
    noneTheirs: "There is nothing here.",
    record: "Write about one decision",
    standing: { now: "It counts now", over: "It has ended", replaced: "There is a newer one", withdrawn: "Taken back" },
    until: (day) => `Until ${day}`,
    writtenBy: (name, day) => `${name} wrote this. ${day}`,
    views: "What I say",
    viewsTheirs: (name) => `What ${name} says`,
    noView: "Nothing yet.",
    notYet: (reason, day) => `Not here yet. Why: “${reason}”${day ? ` They ask again on ${day}.` : ""}`,
    say: "Say what you think",
    sayHint: "Use your own words.",
    sayTheirs: (name) => `Write what ${name} says`,
    sayTheirsHint: "Use their words.",
    saveView: "Save",
    meanwhile: "Who can decide now",
    meanwhileNobody: "Nobody here can decide it. The staff must do what is best.",
    more: "Read all of it",
    takeBack: "Take this back",
    takeBackHint: "It does not count then.",
    takeBackButton: "Take it back",
    due: "It has ended. Please look at it again.",
    done: { saved: "Saved.", away: "Taken back." },
    link: "What they could decide",
    newTitle: (name) => `What ${name} could decide`,
    newLede: "Write about one decision only.",
    decidesFor: (name, as) => `You can decide for ${name}. You are the ${as}. So you cannot write this.`,
    decidesForWhy: "It would not be fair.",
    notSaved: "Nothing was saved.",
    askColleague: (name) => `Ask another person who works with ${name}. Tell them what you saw. They can write it.`,
    which: "What is it about?",
    whichHint: "Only this one thing.",
    concerns: "Is it here already?",
    concernsHint: "Pick it if you see it.",
    concernsNone: "No",
    tried: "What did you try first?",
    triedHint: "Pick what you tried.",
    triedWords: "What else did you try?",
    four: "Could they…",
    fourHint: "With the help you gave.",
    inWords: "How did you see that?",
    outcome: "What did you find?",
    why: "Why?",
    assessor: "Who asked them?",
    assessedOn: "When?",
    reviewOn: "When does it end?",
    reviewHint: "It must end in 6 months.",
    theirWords: (name) => `What does ${name} say?`,
    theirWordsHint: "Use their words.",
    absent: "Why are their words not here?",
    absentHint: "Write this if you have no words.",
    askOn: "When do you ask again?",
    save: "Save",
    problems: {
      tried: "Please say what you tried.",
      reviewOn: "Pick a day in the next 6 months.",
      outcome: "Please pick one.",
      absent: "Please write their words, or why not.",
      askOn: "Please pick a day.",
      assessedOn: "Please pick an earlier day.",
      concerns: "Please pick again.",
      decision: "Please say what it is about.",
    },
    note: (decision, day) => `Somebody wrote: they could not decide “${decision}”. Until ${day}.`,
    noteNothing: "They can still write and sign.",
    thenRead: (name) => `When you save it, ${name} can read it.`,
    noteWho: (names) => `Now these can decide: ${names}.`,
    noteLink: "Read it",
    homeTitle: (by) => `${by} wrote what you could decide`,
    homeText: "Read it. Then say what you think.",
    homeAsk: "What do you say?",
    homeAskText: "Somebody wrote that you could not decide something.",
    homeNext: "Read it",
  },
});
