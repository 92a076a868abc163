import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { AskState } from "./rules.ts";

type Texts = {
  title: string;
  lede: string;
  emptyTitle: string;
  empty: string;
  asked: string;
  free: string;
  freeHint: string;
  askFor: string;
  askAbout: (topic: string) => string;
  newTitle: string;
  newLede: string;
  editTitle: string;
  topic: string;
  what: string;
  whatHint: string;
  to: string;
  toHint: string;
  toTeam: (team: string) => string;
  toTeamHint: (team: string) => string;
  toMe: string;
  toMeHint: string;
  noTeam: string;
  send: string;
  chooseTo: string;
  asks: string;
  state: Record<AskState, string>;
  history: (count: number) => string;
  fine: string;
  again: string;
  againTo: string;
  againText: string;
  againSend: string;
  allRight: string;
  allRightWords: string;
  back: string;
  saved: string;
  waiting: (count: number) => string;
  seeAll: string;
  room: string;
};

export const CHOICE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "What I still choose",
    lede: "A section decides some things for you, never everything. Here you ask for what matters to you. Whoever answers has to say why where it is not a yes, and when it is looked at again.",
    emptyTitle: "You can ask for anything here",
    empty:
      "Nobody asked you yet? Then begin: pick what matters most today. What you asked and what you were answered stays written down, with the name of whoever answered.",
    asked: "What you asked for",
    free: "Nobody has asked about these yet",
    freeHint: "The choice is there. Pick one to ask for something.",
    askFor: "Ask for something",
    askAbout: (topic) => `Ask for something: ${topic}`,
    newTitle: "What would you like to choose?",
    newLede: "Pick what it is about.",
    editTitle: "Change what you ask for",
    topic: "What is it about?",
    what: "What do you want? In your own words.",
    whatHint: "As you would say it to somebody who wants to help.",
    to: "Who should read it and answer?",
    toHint: "You can change this at any time under “Sharing”.",
    toTeam: (team) => `Ask ${team}`,
    toTeamHint: (team) =>
      `Everybody who works in ${team} with people’s records can read this one thing and answer it. They see nothing else by it.`,
    toMe: "Only for me, for now",
    toMeHint: "Also not those who see the rest of what you ask for. You can ask later.",
    noTeam: "You work with no team here yet, so you ask nobody by this. You can still show or print it.",
    send: "Ask for it",
    chooseTo: "Choose who should read it.",
    asks: "You asked for",
    state: {
      waiting: "Waiting for an answer",
      again: "Asked again",
      "look-again": "It is time to look at it again",
      answered: "Answered",
    },
    history: (count) => (count === 1 ? "1 earlier answer" : `${count} earlier answers`),
    fine: "Is that all right for you?",
    again: "I want to ask again",
    againTo: "Through whom?",
    againText: "What do you want to say?",
    againSend: "Ask again",
    allRight: "That is all right",
    allRightWords: "You said that it is all right.",
    back: "What I still choose",
    saved: "Saved. It stays written down.",
    waiting: (count) => (count === 1 ? "1 waits for an answer." : `${count} wait for an answer.`),
    seeAll: "See it all, or ask for something",
    room: "My rights",
  },
  "en-GB-x-easyread": {
    title: "What I can choose",
    lede: "You can still choose many things. Ask for what you want. Staff must answer you.",
    emptyTitle: "You can ask for anything",
    empty: "Pick one thing. Ask for it. We keep what they say.",
    asked: "You asked for these",
    free: "You can ask about these",
    freeHint: "Pick one.",
    askFor: "Ask for something",
    askAbout: (topic) => `Ask about: ${topic}`,
    newTitle: "What do you want to choose?",
    newLede: "Pick one.",
    editTitle: "Change what you ask for",
    topic: "What is it about?",
    what: "What do you want?",
    whatHint: "Use your own words.",
    to: "Who can read this and answer?",
    toHint: "You can change this later.",
    toTeam: (team) => `Ask ${team}`,
    toTeamHint: (team) => `People in ${team} can read this. They can answer. They see nothing more.`,
    toMe: "Only for me",
    toMeHint: "You can ask later.",
    noTeam: "You have no team here. You can show it or print it.",
    send: "Ask for it",
    chooseTo: "Please pick who can read it.",
    asks: "You asked for",
    state: { waiting: "Nobody answered yet", again: "Asked again", "look-again": "Time to look again", answered: "Answered" },
    history: (count) => `${count} older answers`,
    fine: "Is that all right?",
    again: "I want to ask again",
    againTo: "Who helps you ask?",
    againText: "What do you want to say?",
    againSend: "Ask again",
    allRight: "That is all right",
    allRightWords: "You said it is all right.",
    back: "What I can choose",
    saved: "It is saved.",
    waiting: (count) => `${count} not answered yet.`,
    seeAll: "See all, or ask for something",
    room: "My rights",
  },
});
