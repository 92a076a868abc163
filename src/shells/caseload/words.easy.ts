import { easy as places } from "../../web/place-words.easy.ts";
import { relationWord } from "../../ground/core/name.ts";
import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: places.people,
  titleOfSupporter: "People who let me in",
  lede: "People who wait for you are first.",
  search: "Find a name",
  find: "Find",
  everybody: "Show everybody",
  invite: "Invite somebody",
  emptyTitle: "Nobody is here yet",
  empty: "You see people here when they say yes to you.",
  nobody: (query) => `We found nobody called “${query}”.`,
  count: (count) => `${count} people`,
  needing: (count) => `${count} wait for you`,
  withNews: (count) => `${count} with new things`,
  question: (count, day) => `Asked ${count} questions. ${day}.`,
  ask: (count, day) => `Please answer what they want: ${count}. Since ${day}.`,
  afterwards: (day) => `Something was done without a yes. Talk about it. Since ${day}.`,
  sign: (it) => `Please say what you think of ${it}`,
  disputed: (day) => `Somebody said: I did not sign this. ${day}. Please look.`,
  askAgain: (day) => `Ask again. ${day}.`,
  reviewDue: (day) => `Look at the plan again. It was ${day}.`,
  reviewSoon: (day) => `Look at the plan again: ${day}.`,
  capacityDue: (day) => `A record ended on ${day}. Ask again what they can decide.`,
  news: (count) => `${count} new things`,
  newsSince: (count, day) => `${count} new things since ${day}`,
  calm: "Nothing waits",
  you: (relationship) => `You are their ${relationWord(relationship)}.`,
};
