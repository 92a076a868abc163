import { relationWord } from "../../ground/core/name.ts";
import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  /** to a supporter, who works with nobody */
  titleOfSupporter: string;
  lede: string;
  search: string;
  find: string;
  everybody: string;
  invite: string;
  emptyTitle: string;
  empty: string;
  nobody: (query: string) => string;
  count: (count: number) => string;
  needing: (count: number) => string;
  withNews: (count: number) => string;
  question: (count: number, day: string) => string;
  ask: (count: number, day: string) => string;
  afterwards: (day: string) => string;
  /** `it`: "this plan", "this decision" */
  sign: (it: string) => string;
  /** a signature in somebody's name that they say they did not give */
  disputed: (day: string) => string;
  askAgain: (day: string) => string;
  reviewDue: (day: string) => string;
  reviewSoon: (day: string) => string;
  capacityDue: (day: string) => string;
  news: (count: number) => string;
  newsSince: (count: number, day: string) => string;
  calm: string;
  you: (relationship: string) => string;
};

export const CASELOAD_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "People I work with",
    titleOfSupporter: "People who let me in",
    lede: "Whoever waits for you comes first.",
    search: "Find somebody by name",
    find: "Find",
    everybody: "Show everybody",
    invite: "Invite somebody",
    emptyTitle: "Nobody is here yet",
    empty: "People appear here when they have accepted an invitation. You see of each what they share with you, and nothing else.",
    nobody: (query) => `Nobody here is called “${query}”.`,
    count: (count) => (count === 1 ? "1 person" : `${count} people`),
    needing: (count) => `${count} waiting for something from you`,
    withNews: (count) => `${count} with something new`,
    question: (count, day) => (count === 1 ? `Asked a question on ${day}` : `Asked ${count} questions, the first on ${day}`),
    ask: (count, day) =>
      count === 1 ? `Asked for something: no answer since ${day}` : `Asked for ${count} things: no answer since ${day}`,
    afterwards: (day) => `Outstanding after something done without agreement, since ${day}`,
    sign: (it) => `Waiting for what you say to ${it}`,
    disputed: (day) => `A signature does not count any more: “that was not me”, said on ${day}`,
    askAgain: (day) => `To be asked again since ${day}`,
    reviewDue: (day) => `Review was due on ${day}`,
    reviewSoon: (day) => `Review due on ${day}`,
    capacityDue: (day) => `A record of what they could decide ended on ${day}: look at it again together`,
    news: (count) => `${count} new`,
    newsSince: (count, day) => `${count} new since ${day}`,
    calm: "Nothing waits",
    you: (relationship) => `You are their ${relationWord(relationship)}.`,
  },
  "en-GB-x-easyread": {
    title: "People",
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
  },
});
