import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { AccessAct, Right } from "../statements/access.ts";

type Texts = {
  title: string;
  lede: string;
  none: { title: string; text: string };
  filter: string;
  everybody: string;
  /** whoever opened a crisis card by its link */
  withCard: string;
  looker: (name: string, role: string, looks: number) => string;
  show: string;
  at: (times: string) => string;
  often: (time: string, count: number) => string;
  act: Record<AccessAct, (what: string) => string>;
  yourRecord: string;
  oneEntry: string;
  safetyDocument: string;
  acting: string;
  identity: string;
  emergency: string;
  /** whoever is named there looked at it */
  named: string;
  /** whoever checks it or reviews it */
  task: string;
  /** they may act for the person */
  actingAs: (as: string) => string;
  thatYouWorkTogether: string;
  rights: Record<Right, string>;
  older: string;
  newest: string;
  and: string;
};

export const LOOKED_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Who looked?",
    lede: "Everybody else who opened something of yours, newest first. Only you see this list.",
    none: {
      title: "Nobody looked yet",
      text: "When somebody opens what you shared with them, it is written down here: who, when and what.",
    },
    filter: "Show",
    everybody: "Everybody",
    withCard: "Somebody who has your card",
    looker: (name, role, looks) => `${name}${role ? `, ${role}` : ""} (${looks === 1 ? "once" : `${looks} times`})`,
    show: "Show",
    at: (times) => `at ${times}`,
    often: (time, count) => (count === 2 ? `${time} (twice)` : `${time} (${count} times)`),
    act: {
      saw: (what) => `saw ${what}`,
      wrote: (what) => `wrote in ${what}`,
      signed: (what) => `signed ${what}`,
      "put forward": (what) => `put forward ${what}`,
      printed: (what) => `printed ${what}`,
      "took a copy": (what) => `took a copy of ${what}`,
      recorded: (what) => `recorded something about ${what}`,
      "took back": (what) => `took back ${what}`,
      "looked for": () => "looked for you in an emergency",
    },
    yourRecord: "your record",
    oneEntry: "one entry",
    acting: "who may act for you",
    identity: "your name and date of birth",
    emergency: "that something of yours was opened in an emergency, and why",
    named: "They are named there",
    task: "It is their work to check this",
    actingAs: (as) => `They may act for you: ${as}.`,
    safetyDocument: "a risk and safety document",
    thatYouWorkTogether: "that you work together",
    rights: {
      grant: "You share it with them",
      agreement: "They took part in it",
      relation: "You work together",
      own: "It is yours",
      emergency: "In an emergency",
      duty: "The law has them write it down",
      card: "They opened its link, without signing in",
    },
    older: "Show earlier ones",
    newest: "Back to the newest",
    and: "and",
  },
  "en-GB-x-easyread": {
    title: "Who looked?",
    lede: "Here you see who looked at your words. Only you see this list.",
    none: { title: "Nobody looked yet", text: "When somebody looks, you will see it here." },
    filter: "Show",
    everybody: "Everybody",
    withCard: "Somebody who has your card",
    looker: (name, role, looks) => `${name}${role ? `, ${role}` : ""} (${looks === 1 ? "1 time" : `${looks} times`})`,
    show: "Show",
    at: (times) => `at ${times}`,
    often: (time, count) => `${time} (${count} times)`,
    act: {
      saw: (what) => `looked at ${what}`,
      wrote: (what) => `wrote in ${what}`,
      signed: (what) => `signed ${what}`,
      "put forward": (what) => `asked people to sign ${what}`,
      printed: (what) => `printed ${what}`,
      "took a copy": (what) => `copied ${what}`,
      recorded: (what) => `wrote something about ${what}`,
      "took back": (what) => `took back ${what}`,
      "looked for": () => "looked for you in an emergency",
    },
    yourRecord: "your words",
    oneEntry: "one thing",
    acting: "who can act for you",
    identity: "your name and birthday",
    emergency: "that your words were opened in an emergency, and why",
    named: "They are named there",
    task: "It is their job to check this",
    actingAs: (as) => `They can act for you. They are your ${as}.`,
    safetyDocument: "a safety paper",
    thatYouWorkTogether: "that you work together",
    rights: {
      grant: "You share it with them",
      agreement: "You made it together",
      relation: "You work together",
      own: "It is yours",
      emergency: "It was an emergency",
      duty: "The law says they must write it",
      card: "They opened the link on your card",
    },
    older: "Show older ones",
    newest: "Back to the newest",
    and: "and",
  },
});
