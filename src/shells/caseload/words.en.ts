import { en as places } from "../../web/place-words.en.ts";
import { relationWord } from "../../ground/core/name.ts";

export const en = {
  title: places.people,
  /** to a supporter, who works with nobody */
  titleOfSupporter: "People who let me in",
  lede: "People who need something from you are at the top.",
  search: "Find somebody by name",
  find: "Find",
  everybody: "Show everybody",
  invite: "Invite somebody",
  emptyTitle: "Nobody is here yet",
  empty: "People appear here when they have accepted an invitation. You see of each what they share with you, and nothing else.",
  nobody: (query: string) => `Nobody here is called “${query}”.`,
  count: (count: number) => (count === 1 ? "1 person" : `${count} people`),
  needing: (count: number) => `${count} waiting for something from you`,
  withNews: (count: number) => `${count} with something new`,
  question: (count: number, day: string) => (count === 1 ? `Asked a question on ${day}` : `Asked ${count} questions, the first on ${day}`),
  ask: (count: number, day: string) =>
    count === 1 ? `1 request unanswered since ${day}` : `${count} requests unanswered, the oldest since ${day}`,
  afterwards: (day: string) => `Outstanding after something done without agreement, since ${day}`,
  /** `it`: "this plan", "this decision" */
  sign: (it: string) => `Waiting for what you say to ${it}`,
  /** a signature in somebody's name that they say they did not give */
  disputed: (day: string) => `A signature does not count any more: “that was not me”, said on ${day}`,
  askAgain: (day: string) => `To be asked again since ${day}`,
  reviewDue: (day: string) => `Review was due on ${day}`,
  reviewSoon: (day: string) => `Review due on ${day}`,
  capacityDue: (day: string) => `A record of what they could decide ended on ${day}: look at it again together`,
  news: (count: number) => `${count} new`,
  newsSince: (count: number, day: string) => `${count} new since ${day}`,
  calm: "Nothing waits",
  you: (relationship: string) => `You are their ${relationWord(relationship)}.`,
};
