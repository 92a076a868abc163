import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { May } from "./reach.ts";

type Texts = {
  title: string;
  lede: string;
  shareSomething: string;
  /** in the table, of one part and one who can see it */
  can: Record<May, string>;
  until: (words: string, day: string) => string;
  from: (words: string, day: string) => string;
  /** one or several that the same ones see alike */
  single: (statements: string[]) => string;
  noWords: string;
  openNow: (names: string, several: boolean) => string;
  actsTitle: string;
  actsHint: string;
  /** single things, folded where there are many */
  /** with one reader: opened, each is there with its end */
  actsWith(name: string, count: number): string;
  singleActs(count: number): string;
  actCan: string;
  /** for how long: until null, as long as the person does not stop it */
  when: (from: string, until: string | null) => string;
  actReason: string;
  stop: string;
  stopOf: (name: string) => string;
  undo: string;
  endedTitle: string;
  ended: (name: string, what: string, day: string) => string;
  again: string;
  plansTitle: string;
  plansHint: string;
  plan: (title: string, day: string, names: string) => string;
  teamsTitle: string;
  people: (count: number) => string;
  endTeam: (team: string) => string;
  supportersLink: string;
  lookedLink: string;
  endAllLink: string;
  notices: Record<"shared" | "again" | "stopped" | "ended-all" | "team-ended" | "already", string>;
  and: string;
};

const quoted = (all: string[]): string => all.map((each) => `“${each}”`).join("; ");

export const SHARING_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Who can see what?",
    lede: "You decide what you share, and you can stop at any time.",
    shareSomething: "Share something",
    can: { see: "can see it", answer: "can see it and answer", write: "can see it, answer, and write down what you say" },
    until: (words, day) => `${words}, until ${day}`,
    from: (words, day) => `${words}, from ${day}`,
    single: (all) => `${quoted(all)}, ${all.length === 1 ? "with its parts" : "each with its parts"} and what is said beside it`,
    noWords: "An entry",
    openNow: (names, several) => `${names} ${several ? "have" : "has"} some of your record open in an emergency.`,
    actsTitle: "What you shared",
    actsHint: "Each time you shared something, with whom and for how long.",
    actsWith: (name, count) => (count === 1 ? name : `${name}: ${count} times`),
    singleActs: (count) => `${count} single things, each shared by itself`,
    actCan: "They",
    when: (from, until) => `From ${from} ${until ? `until ${until}` : "until you stop it"}`,
    actReason: "Why",
    stop: "Stop this",
    stopOf: (name) => `sharing with ${name}`,
    undo: "Undo",
    endedTitle: "What you no longer share",
    ended: (name, what, day) => `${name}: ${what}. It ended on ${day}.`,
    again: "Share again",
    plansTitle: "What was signed stays readable",
    plansHint:
      "What was put forward to sign can still be read by those who took part, even after you stop sharing. What you write later is not in it.",
    plan: (title, day, names) => `${title} of ${day}: ${names}`,
    teamsTitle: "Teams you work with",
    people: (count) => (count === 1 ? "1 person today" : `${count} people today`),
    endTeam: (team) => `Stop working with ${team}`,
    supportersLink: "Your supporters",
    lookedLink: "Who looked?",
    endAllLink: "End all sharing",
    notices: {
      again: "Shared again, from now on.",
      shared: "Shared. They can see it from now on.",
      stopped: "Stopped.",
      "ended-all": "",
      "team-ended": "You no longer work with this team, and you share nothing with it.",
      already: "That had ended already.",
    },
    and: "and",
  },
  "en-GB-x-easyread": {
    title: "Who can see what?",
    lede: "You choose what you share. You can stop any time.",
    shareSomething: "Share something",
    can: { see: "can see it", answer: "can see it and answer", write: "can see it and answer. They can write down what you say" },
    until: (words, day) => `${words}. Until ${day}`,
    from: (words, day) => `${words}. From ${day}`,
    single: quoted,
    noWords: "One thing you wrote",
    openNow: (names) => `There is an emergency. ${names} can read some of your words now.`,
    actsTitle: "What you shared",
    actsHint: "You can stop each one.",
    actsWith: (name, count) => (count === 1 ? name : `${name}: ${count} times`),
    singleActs: (count) => `${count} single things`,
    actCan: "They",
    when: (from, until) => `From ${from}. ${until ? `Until ${until}` : "Until you stop it"}`,
    actReason: "Why",
    stop: "Stop this",
    stopOf: (name) => `sharing with ${name}`,
    undo: "Undo",
    endedTitle: "What you stopped",
    ended: (name, what, day) => `${name}: ${what}. It stopped on ${day}.`,
    again: "Share again",
    plansTitle: "Plans you made with others",
    plansHint: "The people who made a plan with you can still read that plan. They cannot see new words.",
    plan: (title, day, names) => `${title} of ${day}: ${names}`,
    teamsTitle: "Your teams",
    people: (count) => (count === 1 ? "1 person today" : `${count} people today`),
    endTeam: (team) => `Stop working with ${team}`,
    supportersLink: "Your supporters",
    lookedLink: "Who looked?",
    endAllLink: "Stop all sharing",
    notices: {
      again: "You share it again.",
      shared: "You shared it.",
      stopped: "It has stopped.",
      "ended-all": "",
      "team-ended": "You do not work with this team now. You share nothing with them.",
      already: "That had stopped before.",
    },
    and: "and",
  },
});
