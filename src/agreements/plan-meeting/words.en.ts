import type { Language } from "../../ground/core/language.ts";
import { READING } from "../../app/sections.ts";

export const inPlan = (language: Language): Record<string, string> =>
  Object.fromEntries(READING.map(({ part, words }) => [part, words[language].inPlan]));

export const en = {
  title: "Making a plan together",
  lede: (name: string | null) =>
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
  } as Record<string, string>,
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
  putForwardWho: (names: string) => `As soon as it is put forward, these people can read all of it: ${names}.`,
  keeps: (team: string, years: number) => `${team} keeps what you sign together for ${years} years, also if you stop sharing with them.`,
  backToMeeting: "Go back and change something",
  notSeen: (count: number) =>
    count === 1 ? "One more part was chosen that is not shared with you." : `${count} more parts were chosen that are not shared with you.`,
  changedMeanwhile: "Something changed while you were reading. Read it once more, then put it forward.",
  writtenFor: (name: string) => `${name} says this; I am writing it down`,
  own: (name: string) => `These are my own words (${name})`,
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
  writtenDownFor: (name: string) =>
    `These are ${name}’s words. They are marked as written down until ${name} has said that they are right.`,
  family: {
    title: "Care and support plan",
    titleOf: (name: string) => `Care and support plan of ${name}`,
    it: "this plan",
    yours: "your plan",

    room: "Our plan",
  },
};
