import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

export const KEPT_PATH = "/records/kept";

type Texts = {
  title: string;
  lede: string;
  none: string;
  events: (count: number) => string;
  closed: (day: string) => string;
  until: (day: string) => string;
  open: string;
  note: (name: string) => string;
};

/** For whoever answers for the records of a service. */
export const KEPT_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Kept of closed records",
    lede: "People who closed their record take their words with them. What this service wrote of what was done to them without their agreement stays for three years from the day it was written, as the law asks where force was used. Then it is deleted here by itself.",
    none: "Nobody whose record was closed had anything done to them here without their agreement in the last three years. When there is something to keep, it stands here.",
    events: (count) => (count === 1 ? "1 event" : `${count} events`),
    closed: (day) => `Closed by them on ${day}.`,
    until: (day) => `The last of it is deleted on ${day}.`,
    open: "Read it, print it or keep a copy",
    note: (name) =>
      `${name} closed this record. What ${name} said about it themselves was theirs and is deleted: their side is missing here. Each time it is opened is written down.`,
  },
  "en-GB-x-easyread": {
    title: "Kept of closed records",
    lede: "These people closed their record. The law says: keep what was done without a yes. We keep it for 3 years.",
    none: "There is nothing to keep.",
    events: (count) => (count === 1 ? "1 time" : `${count} times`),
    closed: (day) => `They closed it on ${day}.`,
    until: (day) => `It is deleted on ${day}.`,
    open: "Read it or print it",
    note: (name) => `${name} closed this. What ${name} said is not here.`,
  },
});
