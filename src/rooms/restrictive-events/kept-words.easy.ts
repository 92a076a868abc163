import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./kept-words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "Kept of closed records",
  lede: "These people closed their record. The law says: keep what was done without a yes. We keep it for 3 years.",
  none: "There is nothing to keep.",
  events: (count) => (count === 1 ? "1 time" : `${count} times`),
  closed: (day) => `They closed it on ${day}.`,
  until: (day) => `It is deleted on ${day}.`,
  open: "Read it or print it",
  note: (name) => `${name} closed this. What ${name} said is not here.`,
};
