import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { May } from "./reach.ts";

/** What will be so once it is saved; the names and parts are already in words. */
export type Told = { who: string; people: string | null; what: string; single: boolean; until: string | null };

type Texts = {
  title: string;
  lede: string;
  who: string;
  team: (people: string) => string;
  nobody: { title: string; text: string; invite: string };
  what: string;
  whatHint: string;
  /** a whole wing: “When it is hard” */
  allOf: (wing: string) => string;
  allParts: (count: number, names: string) => string;
  onlySome: string;
  one: (statement: string) => string;
  may: string;
  measure: Record<May, { text: string; hint: string }>;
  until: string;
  untilStop: string;
  untilDay: string;
  day: string;
  dayHint: string;
  reason: string;
  reasonHint: string;
  goOn: string;
  notYet: string;
  checkTitle: string;
  see: (told: Told) => string;
  later: (told: Told) => string;
  time: (until: string | null) => string;
  can: Record<May, string>;
  cannot: string;
  earlier: string;
  looks: string;
  reasonIs: string;
  yes: string;
  change: string;
  problems: Record<"to" | "sections" | "may" | "until" | "day" | "dayMissing" | "dayPast" | "statement", string>;
};

export const SHARE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Share something",
    lede: "What you choose here is not shared yet. First you see in words what it would mean.",
    who: "With whom?",
    team: (people) => `A team: ${people}`,
    nobody: {
      title: "There is nobody to share with yet",
      text: "You can share with a team that you work with, or with a supporter: somebody you trust and invite yourself.",
      invite: "Invite a supporter",
    },
    what: "What?",
    whatHint: "Also what you add to it later, until the sharing ends.",
    allOf: (wing) => `All of “${wing}”`,
    allParts: (count, names) => `${count === 2 ? "Both parts" : `All ${count} parts`}: ${names}.`,
    onlySome: "Only some of it",
    one: (statement) => `One entry: “${statement}”, with its parts (steps, marks) and what is said beside it`,
    may: "What may they do?",
    measure: {
      see: { text: "See it", hint: "They read, and nothing else." },
      answer: {
        text: "See it and answer",
        hint: "They can write beside your words, in their own name: an answer, a question, a suggestion.",
      },
      write: {
        text: "See it, answer, and write down for me",
        hint: "When you sit together they can also write down what you say. It is marked as written down until you say: yes, that is what I meant.",
      },
    },
    until: "For how long?",
    untilStop: "Until I say stop",
    untilDay: "Until a day",
    day: "The last day",
    dayHint: "They can see it to the end of this day.",
    reason: "Why?",
    reasonHint: "For yourself, and for them to understand. They can read this.",
    goOn: "See what this means",
    notYet: "This is not shared yet",
    checkTitle: "Is this what you want?",
    see: ({ who, people, what }) => `${people ? `${who}, ${people},` : who} will see ${what}`,
    later: ({ single }) =>
      single ? ", with its parts (steps, marks) and all that is said beside it, also later" : ", also what you add later",
    time: (until) => (until ? `, until the end of ${until}.` : ", until you say stop."),
    can: {
      see: "They can read it. They cannot write anything.",
      answer: "They can answer beside your words, in their own name, and tick a step as done.",
      write:
        "They can answer beside your words, in their own name, and tick a step as done. They can write down what you say to them; you say whether it is right.",
    },
    cannot: "They cannot change your words.",
    earlier: "They do not see earlier versions that you changed before today.",
    looks: "You can see when they looked.",
    reasonIs: "Why:",
    yes: "Yes, share this",
    change: "Change something",
    problems: {
      to: "Choose with whom.",
      sections: "Choose at least one part to share.",
      may: "Choose what they may do.",
      until: "Choose for how long.",
      day: "Give a day that exists, such as 1 March 2027.",
      dayMissing: "Give the last day, or choose “Until I say stop”.",
      dayPast: "This day is over. Give today or a later day.",
      statement: "This entry is not there any more. Choose a part instead.",
    },
  },
  "en-GB-x-easyread": {
    title: "Share something",
    lede: "This does not share yet. We show you first.",
    who: "Who do you want to share with?",
    team: (people) => `A team: ${people}`,
    nobody: {
      title: "There is nobody yet",
      text: "You can share with your team. Or with a supporter. A supporter is somebody you trust.",
      invite: "Ask a supporter",
    },
    what: "What do you want to share?",
    whatHint: "They will also see new words you write there.",
    allOf: (wing) => `All of “${wing}”`,
    allParts: (count) => (count === 2 ? "Both parts." : `All ${count} parts.`),
    onlySome: "Only some of it",
    one: (statement) => `Only this: “${statement}”. With its steps, and what people say about it`,
    may: "What can they do?",
    measure: {
      see: { text: "Read it", hint: "They only read." },
      answer: { text: "Read it and answer", hint: "They can write an answer. Their name is on it." },
      write: { text: "Read it, answer, and write for me", hint: "They can write down what you say. You check it." },
    },
    until: "How long?",
    untilStop: "Until I say stop",
    untilDay: "Until a day",
    day: "The last day",
    dayHint: "After this day they cannot see it.",
    reason: "Why?",
    reasonHint: "They can read this.",
    goOn: "Show me what this means",
    notYet: "This is not shared yet",
    checkTitle: "Is this right?",
    see: ({ who, people, what }) => `${people ? `${who} (${people})` : who} will see ${what}`,
    later: () => ". They will see new words too",
    time: (until) => (until ? `. Until ${until}.` : ". Until you say stop."),
    can: {
      see: "They can read it. They cannot write.",
      answer: "They can write an answer. They can tick a step.",
      write: "They can write an answer. They can tick a step. They can write down what you say. You check it.",
    },
    cannot: "They cannot change your words.",
    earlier: "They cannot see old words.",
    looks: "You can see when they looked.",
    reasonIs: "Why:",
    yes: "Yes, share this",
    change: "Change something",
    problems: {
      to: "Please choose who.",
      sections: "Please choose what to share.",
      may: "Please choose what they can do.",
      until: "Please choose how long.",
      day: "Please pick a real day.",
      dayMissing: "Please pick a day. Or choose “Until I say stop”.",
      dayPast: "This day is over. Pick a later day.",
      statement: "This is not there any more. Choose a part.",
    },
  },
});
