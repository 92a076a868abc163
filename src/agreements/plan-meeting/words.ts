import type { Language, Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import { READING } from "../../app/sections.ts";
import type { Done } from "./told.tsx";

type Texts = {
  title: string;
  lede: (name: string | null) => string;
  plans: string;
  whoIsHere: string;
  whoIsHereHint: string;
  addSomebody: string;
  add: string;
  takeOut: string;
  up: string;
  down: string;
  inThePlan: string;
  nothingYet: string;
  toChooseFrom: string;
  toChooseFromHint: string;
  nothingToChoose: string;
  part: Record<string, string>;
  bring: string;
  bringHint: string;
  differ: string;
  differHint: string;
  theOtherView: string;
  sayTheOther: string;
  save: string;
  review: string;
  reviewHint: string;
  readAll: string;
  stop: string;
  stopHint: string;
  reviewMissing: string;
  reviewPast: string;
  emptyPlan: string;
  ready: string;
  readyHint: string;
  putForward: string;
  putForwardWho: (names: string) => string;
  keeps: (team: string, years: number) => string;
  backToMeeting: string;
  notSeen: (count: number) => string;
  changedMeanwhile: string;
  writtenFor: (name: string) => string;
  own: (name: string) => string;
  you: string;
  askIn: string;
  whoseWords: string;
  toStatement: string;
  over: string;
  overForward: string;
  overStopped: string;
  tooLate: string;
  seeWhat: string;
  noLonger: string;
  done: Record<Done, string>;
  addGoal: string;
  addStep: string;
  writtenDownFor: (name: string) => string;
};

const inPlan = (language: Language): Record<string, string> =>
  Object.fromEntries(READING.map(({ part, words }) => [part, words[language].inPlan]));

export const MEETING_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Making a plan together",
    lede: (name) =>
      name
        ? `You and ${name} look at the same page. What one of you adds appears for the other.`
        : "What one of you adds appears for the other. Take your time; everything is kept.",
    plans: "Our plan",
    whoIsHere: "Who is concerned",
    whoIsHereHint: "Everybody here will read the plan when it is put forward, and say what they think of it.",
    addSomebody: "Ask somebody in",
    add: "Put in the plan",
    takeOut: "Take out",
    up: "Up",
    down: "Down",
    inThePlan: "In the plan so far",
    nothingYet: "Nothing is in the plan yet. Choose below what belongs in it.",
    toChooseFrom: "To choose from",
    toChooseFromHint: "These words are already in the record. Choosing them does not copy or change them.",
    nothingToChoose: "There is nothing else to choose from. Goals, strengths and wellness plan entries appear here once they are written.",
    part: {
      ...inPlan("en-GB"),
      "what-each-brings": "What each of us brings",
      "see-differently": "Where we see it differently",
    },
    bring: "I can bring",
    bringHint: "Time, a lift, knowing somebody, a service: whatever you will put in.",
    differ: "I see something differently",
    differHint: "Both views stay in the plan, side by side. Nobody has to win.",
    theOtherView: "My view of this",
    sayTheOther: "Put my view beside it",
    save: "Add it",
    review: "When do we look at this plan again?",
    reviewHint: "Both sides are reminded two weeks before.",
    readAll: "Read the whole plan, then put it forward",
    stop: "Stop without putting anything forward",
    stopHint: "All words stay where they are. You can begin again at any time.",
    reviewMissing: "Give the day on which you look at this plan again.",
    reviewPast: "Choose a day after today.",
    emptyPlan: "Put at least one thing in the plan first.",
    ready: "Read it once more",
    readyHint: "These are the exact words that everybody will read and sign. To change something, go back.",
    putForward: "Put it forward",
    putForwardWho: (names) => `As soon as it is put forward, these people can read all of it: ${names}.`,
    keeps: (team, years) => `${team} keeps what you sign together for ${years} years, also if you stop sharing with them.`,
    backToMeeting: "Go back and change something",
    notSeen: (count) =>
      count === 1
        ? "One more part was chosen that is not shared with you."
        : `${count} more parts were chosen that are not shared with you.`,
    changedMeanwhile: "Something changed while you were reading. Read it once more, then put it forward.",
    writtenFor: (name) => `${name} says this; I am writing it down`,
    own: (name) => `These are my own words (${name})`,
    you: "you",
    askIn: "Ask in",
    whoseWords: "Whose words are these?",
    toStatement: "Where this comes from",
    over: "This meeting is over",
    overForward: "Meanwhile the plan was put forward, as it was then.",
    overStopped: "Meanwhile the meeting was ended without putting anything forward.",
    tooLate: "What you wrote came after that and was not saved. Copy it if you want to keep it:",
    seeWhat: "See what came of the meeting",
    noLonger: "This page no longer follows the others. What you have written is still here. When you are ready:",
    done: {
      added: "This is in the plan now.",
      moved: "Moved.",
      "taken-out": "Taken out of the plan. The words stay in the record, and can be chosen again.",
      "asked-in": "Asked in. They find this meeting on their own page too.",
      "left-out": "No longer in this meeting.",
    },
    addGoal: "Add a goal",
    addStep: "Add a step: what, who, by when",
    writtenDownFor: (name) => `These are ${name}’s words. They are marked as written down until ${name} has said that they are right.`,
  },
  "en-GB-x-easyread": {
    title: "Make a plan together",
    lede: () => "You both see the same page. Take your time. Nothing is lost.",
    plans: "Our plan",
    whoIsHere: "Who is part of this plan",
    whoIsHereHint: "These people will read the plan. They say if they agree.",
    addSomebody: "Ask somebody to join",
    add: "Put in the plan",
    takeOut: "Take out",
    up: "Up",
    down: "Down",
    inThePlan: "In the plan now",
    nothingYet: "The plan is empty. Pick things below.",
    toChooseFrom: "Things you can pick",
    toChooseFromHint: "These are your words. Picking them does not change them.",
    nothingToChoose: "There is nothing more to pick.",
    part: {
      ...inPlan("en-GB-x-easyread"),
      "what-each-brings": "What each person will give",
      "see-differently": "Where we do not agree",
    },
    bring: "I can give",
    bringHint: "Your time. A lift. Your help.",
    differ: "I do not agree about something",
    differHint: "Both ideas stay in the plan.",
    theOtherView: "What I think",
    sayTheOther: "Add what I think",
    save: "Add it",
    review: "When do we look at the plan again?",
    reviewHint: "We will remind you 2 weeks before.",
    readAll: "Read the whole plan",
    stop: "Stop now",
    stopHint: "Your words are safe. You can start again later.",
    reviewMissing: "Please pick a day.",
    reviewPast: "Please pick a day after today.",
    emptyPlan: "Please put one thing in the plan first.",
    ready: "Read the plan again",
    readyHint: "Everybody will read these words. Go back if you want to change them.",
    putForward: "Show it to everybody",
    putForwardWho: (names) => `These people can then read all of it: ${names}.`,
    keeps: (team, years) => `${team} keeps the signed plan for ${years} years. Even if you stop sharing.`,
    backToMeeting: "Go back",
    notSeen: (count) => `${count} more parts are not shared with you.`,
    changedMeanwhile: "Something changed. Please read it again.",
    writtenFor: (name) => `${name} says this. I write it down.`,
    own: (name) => `My own words (${name})`,
    you: "you",
    askIn: "Ask to join",
    whoseWords: "Whose words are these?",
    toStatement: "See more",
    over: "This meeting has ended",
    overForward: "The plan is ready to read.",
    overStopped: "There is no new plan.",
    tooLate: "We did not save these words. You can copy them:",
    seeWhat: "See what happened",
    noLonger: "This page does not change any more. Your words are still here.",
    done: {
      added: "This is in the plan now.",
      moved: "Moved.",
      "taken-out": "It is not in the plan now. We keep the words.",
      "asked-in": "They can join now.",
      "left-out": "They are not in the meeting now.",
    },
    addGoal: "Add a goal",
    addStep: "Add a step",
    writtenDownFor: (name) => `These are the words of ${name}. ${name} will check them.`,
  },
});
