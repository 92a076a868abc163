import { en as places } from "../../web/place-words.en.ts";
export const en = {
  title: places.rights,
  titleOf: (name: string) => `The rights of ${name}`,
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
  toldText: (count: number) =>
    count === 0 ? "You have noted nothing yet." : count === 1 ? "You noted 1 thing." : `You noted ${count} things.`,
  toldLink: "Note what I was told",
  over: (count: number) => (count === 1 ? "1 that is over" : `${count} that are over`),
  takenBack: (name: string, day: string) => `${name} took this back on ${day}. It was written wrongly.`,
  write: "Say something to it, or note a hearing",
  writeOf: (status: string) => `: ${status}`,
  print: "Show everything, to print it",
  less: "Show less",
  toChoices: "What you still choose",
  paperMade: (day: string) => `Made on ${day}. Ask for a new one when something changes.`,
  paperBack: "Back",
  paperRoom: "What nobody has asked about yet. Write beside it what you want, and give it to whoever you like:",
  news: {
    title: "Something new about your legal status",
    text: "Somebody wrote down or changed what holds you by law. Read what it means, and what you can do.",
    next: "Read it",
  },
  ends: {
    title: (status: string, day: string) => `${status}: until ${day} at the latest`,
    text: "It ends by itself, or somebody decides before then that it goes on. You can say what you think of it.",
    next: "See my rights",
  },
  ranOut: { title: (status: string) => `${status}: its time is over`, text: "Nobody wrote what came next. Ask today what holds now." },
  hearing: {
    title: (what: string, day: string) => `${what} on ${day}`,
    text: "Who comes with you, and what do you want to say there? An advocate can help.",
  },
  answer: {
    title: (count: number) => (count === 1 ? "You were answered" : `You have ${count} new answers`),
    text: "Somebody answered what you asked for. Is it all right for you?",
    next: "Read it",
  },
  dates: "Coming up",
  /** what of it is near */
  soon: "Legal status: ending or heard soon",
  moreSoon: (count: number) => `${count} more`,
  datesHint: "For people you work with: legal statuses that end, hearings, and meetings they prepared for and let you read.",
  dateMeeting: "a meeting they prepared for",
  dateEnds: (status: string) => `${status}: ends then at the latest`,
  dateRanOut: (status: string) => `${status}: its time is over, and nobody has written what came next`,
};
