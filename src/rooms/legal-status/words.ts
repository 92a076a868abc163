import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { State } from "./rules.ts";

type Texts = {
  state: Record<State, string>;
  free: string;
  endsIn: (days: number) => string;
  noEnd: string;
  untilAt: (day: string, time: string) => string;
  atLatest: (day: string) => string;
  hoursLeft: (hours: number) => string;
  hoursAtMost: (hours: number) => string;
  workedOut: string;
  means: string;
  long: string;
  tooLong: (written: string, law: string) => string;
  ranOut: string;
  taken: string;
  takenNone: string;
  mayTake: string;
  takesAndKeeps: string;
  since: (count: number) => string;
  whereInLaw: string;
  keeps: string;
  challenge: string;
  chance: { open: (from: string, until: string) => string; later: (from: string, until: string) => string; over: string };
  chanceHint: string;
  hearings: string;
  advocate: string;
  happened: string;
  yours: string;
  theirs: (name: string) => string;
  onlyYours: string;
  takenBack: string;
  source: string;
  picture: string;
  pictureName: string;
  table: string;
  day: string;
  event: string;
  events: Record<"from" | "today" | "until" | "renewed" | "ended" | "longer" | "hearing", string>;
  more: string;
};

/** What is told about one legal status, to the person and to whoever reads it with them. */
export const STATUS_WORDS: Words<Texts> = sentences({
  "en-GB": {
    state: {
      "to-come": "Begins later",
      "in-force": "Holds today",
      "ends-soon": "Holds today, ends soon",
      "ran-out": "Its time is over",
      ended: "Over",
    },
    free: "You are free to go",
    endsIn: (days) => (days === 0 ? "Today is its last day" : days === 1 ? "1 day left" : `${days} days left`),
    noEnd: "No last day is set",
    untilAt: (day, time) => `${day}, ${time} at the latest`,
    atLatest: (day) => `${day} at the latest`,
    hoursLeft: (hours) => (hours === 1 ? "Less than 1 hour left" : `Less than ${hours} hours left`),
    hoursAtMost: (hours) => `${hours} hours at most`,
    workedOut: "Nobody wrote a last day here. This one is worked out from the first day, as the law counts it.",
    means: "What this means",
    long: "How long at most",
    tooLong: (written, law) =>
      `The last day written here is ${written}. By law it can last until ${law} at the latest, unless it was made longer. Ask which day is right.`,
    ranOut:
      "Its last day is over, and nobody has written here what came next. If nothing else holds you, you are free to go. Ask today what holds now.",
    taken: "What was taken away",
    takenNone: "Nobody wrote down what was taken away. You can ask.",
    mayTake: "What it can take",
    takesAndKeeps: "What it can take, and what nobody may take from you",
    since: (count) => `Hearings, and what changed since (${count})`,
    whereInLaw: "Where this stands in the law",
    keeps: "What nobody may take from you",
    challenge: "How to challenge it",
    chance: {
      open: (from, until) => `You can apply once between ${from} and ${until}.`,
      later: (from, until) => `You can apply once between ${from} and ${until}: not yet.`,
      over: "The days for this are over.",
    },
    chanceHint: "These days are worked out from the first day above. Have an advocate or solicitor check them.",
    hearings: "Hearings and reviews",
    advocate: "Somebody on your side",
    happened: "What happened since",
    yours: "What you say to it",
    theirs: (name) => `What ${name} says to it`,
    onlyYours: "You choose who you share this with.",
    takenBack: "Taken back by whoever wrote it",
    source: "From:",
    picture: "The time",
    pictureName: "The time of it, day by day",
    table: "See it as a table",
    day: "Day",
    event: "What",
    events: {
      from: "It began",
      today: "Today",
      until: "Last day",
      renewed: "Renewed",
      ended: "Ended",
      longer: "Made longer",
      hearing: "Hearing",
    },
    more: "Write something about it",
  },
  "en-GB-x-easyread": {
    state: {
      "to-come": "It starts later",
      "in-force": "Now",
      "ends-soon": "Now. It ends soon",
      "ran-out": "The time is over",
      ended: "Over",
    },
    free: "You can go",
    endsIn: (days) => (days === 0 ? "Today is the last day" : days === 1 ? "1 more day" : `${days} more days`),
    noEnd: "There is no last day",
    untilAt: (day, time) => `${day}, ${time}. It can be sooner`,
    atLatest: (day) => `${day}. It can be sooner`,
    hoursLeft: (hours) => (hours === 1 ? "Less than 1 hour" : `Less than ${hours} hours`),
    hoursAtMost: (hours) => `${hours} hours at most`,
    workedOut: "Nobody wrote the last day. We counted it from the first day.",
    means: "What it means",
    long: "How long",
    tooLong: (written, law) => `Here it says: ${written}. The law says: ${law} at most. Ask which day is right.`,
    ranOut: "The last day is over. Nobody wrote what comes next. Ask today. Maybe you can go.",
    taken: "What you lost",
    takenNone: "Nobody wrote this down. You can ask.",
    mayTake: "What it can take",
    takesAndKeeps: "What it takes. What you keep",
    since: (count) => `Meetings and changes (${count})`,
    whereInLaw: "The law",
    keeps: "What you keep",
    challenge: "How to say no to it",
    chance: {
      open: (from, until) => `You can ask now. You can ask from ${from} to ${until}.`,
      later: (from, until) => `You cannot ask yet. You can ask from ${from} to ${until}.`,
      over: "It is too late for this.",
    },
    chanceHint: "Ask an advocate if these days are right.",
    hearings: "Meetings about it",
    advocate: "Somebody on your side",
    happened: "What happened then",
    yours: "What you say",
    theirs: (name) => `What ${name} says`,
    onlyYours: "You choose who you share this with.",
    takenBack: "This was wrong. It was taken back",
    source: "From:",
    picture: "The time",
    pictureName: "The time of it",
    table: "See a list",
    day: "Day",
    event: "What",
    events: {
      from: "It started",
      today: "Today",
      until: "Last day",
      renewed: "More time",
      ended: "It ended",
      longer: "Longer",
      hearing: "A meeting",
    },
    more: "Write about it",
  },
});
