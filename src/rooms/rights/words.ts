import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  titleOf: (name: string) => string;
  lede: string;
  seenBy: string;
  change: string;
  emptyTitle: string;
  empty: string;
  emptyNote: string;
  now: string;
  contradict: string;
  later: string;
  choices: string;
  choicesText: string;
  noneAsked: string;
  choiceIsThere: string;
  ask: string;
  told: string;
  toldText: (count: number) => string;
  toldLink: string;
  over: (count: number) => string;
  takenBack: (name: string, day: string) => string;
  write: string;
  writeOf: (status: string) => string;
  print: string;
  less: string;
  toChoices: string;
  paperMade: (day: string) => string;
  paperBack: string;
  paperRoom: string;
  news: { title: string; text: string; next: string };
  ends: { title: (status: string, day: string) => string; text: string; next: string };
  ranOut: { title: (status: string) => string; text: string };
  hearing: { title: (what: string, day: string) => string; text: string };
  answer: { title: (count: number) => string; text: string; next: string };
  dates: string;
  /** what of it is near */ soon: string;
  moreSoon: (count: number) => string;
  datesHint: string;
  dateMeeting: string;
  dateEnds: (status: string) => string;
  dateRanOut: (status: string) => string;
};

/** The room "My rights", what of it waits at home, and its days on the list of people. */
export const RIGHTS_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "My rights",
    titleOf: (name) => `The rights of ${name}`,
    lede: "What holds you by law, why and until when. How to challenge it. And what you still choose yourself.",
    seenBy:
      "What a service writes here is read by you, at once, and by its practitioners who work with you. What you write yourself is yours, and shared as you like.",
    change: "Sharing",
    emptyTitle: "No law holds you, as far as anybody wrote here",
    empty:
      "This page is for times when the law takes choices away: a section, a community order, a care home you may not leave. Then it says what that means, how to challenge it and who helps. It is good that it is empty.",
    emptyNote: "Were you told that something holds you? Note it, and see what it means.",
    now: "What holds you today",
    contradict:
      "It is written here that you are free to go, and also that you are held. Both cannot be so. You can ask anybody of the team, or your advocate, which one is right.",
    later: "What begins later",
    choices: "What you still choose",
    choicesText:
      "Whatever the law has taken, these stay yours to ask for. Short of a yes you are owed a reason, and a day on which it is looked at again.",
    noneAsked: "You have not asked for anything yet.",
    choiceIsThere: "The choice is there, and nobody has asked about it yet:",
    ask: "Ask for something",
    told: "What you were told",
    toldText: (count) => (count === 0 ? "You have noted nothing yet." : count === 1 ? "You noted 1 thing." : `You noted ${count} things.`),
    toldLink: "Note what I was told",
    over: (count) => (count === 1 ? "1 that is over" : `${count} that are over`),
    takenBack: (name, day) => `${name} took this back on ${day}. It was written wrongly.`,
    write: "Say something to it, or note a hearing",
    writeOf: (status) => `: ${status}`,
    print: "Show everything, to print it",
    less: "Show less",
    toChoices: "What you still choose",
    paperMade: (day) => `Made on ${day}. Ask for a new one when something changes.`,
    paperBack: "Back",
    paperRoom: "What nobody has asked about yet. Write beside it what you want, and give it to whoever you like:",
    news: {
      title: "Something new about your legal status",
      text: "Somebody wrote down or changed what holds you by law. Read what it means, and what you can do.",
      next: "Read it",
    },
    ends: {
      title: (status, day) => `${status}: until ${day} at the latest`,
      text: "It ends by itself, or somebody decides before then that it goes on. You can say what you think of it.",
      next: "See my rights",
    },
    ranOut: { title: (status) => `${status}: its time is over`, text: "Nobody wrote what came next. Ask today what holds now." },
    hearing: {
      title: (what, day) => `${what} on ${day}`,
      text: "Who comes with you, and what do you want to say there? An advocate can help.",
    },
    answer: {
      title: (count) => (count === 1 ? "You were answered" : `You have ${count} new answers`),
      text: "Somebody answered what you asked for. Is it all right for you?",
      next: "Read it",
    },
    dates: "Coming up",
    soon: "Legal status: ending or heard soon",
    moreSoon: (count) => `${count} more`,
    datesHint: "For people you work with: legal statuses that end, hearings, and meetings they prepared for and let you read.",
    dateMeeting: "a meeting they prepared for",
    dateEnds: (status) => `${status}: ends then at the latest`,
    dateRanOut: (status) => `${status}: its time is over, and nobody has written what came next`,
  },
  "en-GB-x-easyread": {
    title: "My rights",
    titleOf: (name) => `Rights of ${name}`,
    lede: "See what the law does. See how you can say no. See what you can choose.",
    seenBy: "You can read all of this. The service can read what it wrote. Your own words are yours.",
    change: "Sharing",
    emptyTitle: "No law keeps you",
    empty: "Sometimes a law keeps people in hospital. Then this page tells you what you can do. Now it is empty. That is good.",
    emptyNote: "Did somebody tell you about a law? Write it here.",
    now: "The law now",
    contradict: "Here it says: you can go. It also says: you must stay. One is wrong. Ask which one is right.",
    later: "This starts later",
    choices: "What you can choose",
    choicesText: "You can ask for these. If they say no, they must say why.",
    noneAsked: "You asked for nothing yet.",
    choiceIsThere: "You can ask about these, too:",
    ask: "Ask for something",
    told: "What they told you",
    toldText: (count) => (count === 0 ? "You wrote nothing yet." : count === 1 ? "You wrote 1 thing." : `You wrote ${count} things.`),
    toldLink: "Write what they told me",
    over: (count) => `Over: ${count}`,
    takenBack: (name, day) => `${name} took this back on ${day}. It was wrong.`,
    write: "Say something about it",
    writeOf: (status) => `: ${status}`,
    print: "Show all. Then print it",
    less: "Show less",
    toChoices: "What you can choose",
    paperMade: (day) => `From ${day}. Ask for a new one if things change.`,
    paperBack: "Back",
    paperRoom: "You can ask about these, too. Write what you want:",
    news: { title: "News about the law and you", text: "Somebody wrote something new. See what you can do.", next: "Read it" },
    ends: {
      title: (status, day) => `${status}. Until ${day}, or sooner`,
      text: "It ends then. Or somebody says it goes on.",
      next: "See my rights",
    },
    ranOut: { title: (status) => `${status}. The time is over`, text: "Nobody wrote what comes next. Ask today." },
    hearing: { title: (what, day) => `${what}: ${day}`, text: "Who comes with you? What do you want to say?" },
    answer: { title: (count) => `New answers: ${count}`, text: "Somebody answered you. Is it all right?", next: "Read it" },
    dates: "Coming up",
    soon: "The law: soon",
    moreSoon: (count) => `${count} more`,
    datesHint: "Days of people you work with.",
    dateMeeting: "a meeting",
    dateEnds: (status) => `${status}. The last day`,
    dateRanOut: (status) => `${status}. The time is over. Nobody wrote what comes next`,
  },
});
