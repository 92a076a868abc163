import type { Words } from "../core/language.ts";
import type { May } from "./reach.ts";

type Texts = {
  title: string;
  lede: string;
  nobody: { title: string; text: string };
  shareSomething: string;
  onlyYou: string;
  onlyYouBut: string;
  /** in the table, of one part and one who can see it */
  can: Record<May, string>;
  until: (words: string, day: string) => string;
  from: (words: string, day: string) => string;
  /** one or several that the same ones see alike */
  single: (statements: string[]) => string;
  noWords: string;
  /** whoever has some of it open in an emergency just now */
  inEmergency: (name: string) => string;
  openNow: (names: string, several: boolean) => string;
  actsTitle: string;
  actsHint: string;
  /** single things, folded where there are many */
  singleActs(count: number): string;
  actCan: string;
  /** for how long: until null, as long as the person does not stop it */
  when: (from: string, until: string | null) => string;
  actReason: string;
  stop: string;
  stopOf: (name: string) => string;
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
  notices: Record<"shared" | "stopped" | "ended-all" | "ended-but-acting" | "team-ended" | "already", string>;
  and: string;
};

const quoted = (all: string[]): string => all.map((each) => `“${each}”`).join("; ");

export const SHARING_WORDS: Words<Texts> = {
  "en-GB": {
    title: "Who can see what?",
    lede: "Everything you write is yours alone until you share it. You can stop at any time.",
    nobody: {
      title: "Only you",
      text: "Nobody but you can see anything here. When you want somebody to read along, you choose what, who and for how long.",
    },
    shareSomething: "Share something",
    onlyYou: "Only you",
    onlyYouBut: "Only you, except:",
    can: { see: "can see it", answer: "can see it and answer", write: "can see it, answer, and write down what you say" },
    until: (words, day) => `${words}, until ${day}`,
    from: (words, day) => `${words}, from ${day}`,
    single: (all) => `${quoted(all)}, ${all.length === 1 ? "with its parts" : "each with its parts"} and what is said beside it`,
    noWords: "An entry",
    inEmergency: (name) => `${name}, in an emergency`,
    openNow: (names, several) => `${names} ${several ? "have" : "has"} some of your record open in an emergency.`,
    actsTitle: "What you shared",
    actsHint: "Each time you shared something, with whom and for how long.",
    singleActs: (count) => `${count} single things, each shared by itself`,
    actCan: "They",
    when: (from, until) => `From ${from} ${until ? `until ${until}` : "until you stop it"}`,
    actReason: "Why",
    stop: "Stop this",
    stopOf: (name) => `sharing with ${name}`,
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
      shared: "Shared. It holds from now on.",
      stopped: "Stopped. They can no longer see it.",
      "ended-all": "All sharing has ended. Only you see your record now.",
      "ended-but-acting": "All that you shared has ended. Whoever may act for you still sees what they need for that.",
      "team-ended": "You no longer work with this team, and nothing is shared with it.",
      already: "That had ended already.",
    },
    and: "and",
  },
  "en-GB-x-easyread": {
    title: "Who can see what?",
    lede: "Your words are yours. You choose who sees them. You can stop any time.",
    nobody: { title: "Only you", text: "Only you can see your words. You can share them. You choose who." },
    shareSomething: "Share something",
    onlyYou: "Only you",
    onlyYouBut: "Only you. But other people can see this:",
    can: { see: "can see it", answer: "can see it and answer", write: "can see it and answer. They can write down what you say" },
    until: (words, day) => `${words}. Until ${day}`,
    from: (words, day) => `${words}. From ${day}`,
    single: quoted,
    noWords: "One thing you wrote",
    inEmergency: (name) => `${name}, because of an emergency`,
    openNow: (names) => `There is an emergency. ${names} can read some of your words now.`,
    actsTitle: "What you shared",
    actsHint: "You can stop each one.",
    singleActs: (count) => `${count} single things`,
    actCan: "They",
    when: (from, until) => `From ${from}. ${until ? `Until ${until}` : "Until you stop it"}`,
    actReason: "Why",
    stop: "Stop this",
    stopOf: (name) => `sharing with ${name}`,
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
      shared: "You shared it.",
      stopped: "It has stopped. They cannot see it now.",
      "ended-all": "All sharing has stopped. Only you see your words.",
      "ended-but-acting": "You share nothing now. People who act for you still see some things.",
      "team-ended": "You do not work with this team now. They see nothing.",
      already: "That had stopped before.",
    },
    and: "and",
  },
};
