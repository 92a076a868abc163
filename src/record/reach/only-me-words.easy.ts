import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./only-me-words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "Only for me",
  lede: "You can keep some words for yourself. Other people do not get them.",
  tick: "Only for me",
  tickHint: "We do not share this one. You can change that later.",
  keep: "Keep it only for me",
  undo: "Not only for me any more",
  would: "You can keep this for yourself. Then it is not shared. It is not on your card. You can change it back.",
  stays: "This stays:",
  document: (title, day) => `${title} from ${day}`,
  withdrawn: (title, day) => `${title} from ${day}, taken back`,
  safetyDocuments: (who) => `Old safety papers from ${who}. It can be in them`,
  printedCard: "An old printed card. It can be on it",
  offCard: "It was for your card. Now it is not on the card.",
  offMeeting: "It is not in the plan you are making now.",
  inAdvance: "This is a choice for later. It is not found in an emergency. So people may not follow it.",
  undone: "It is not only for you any more.",
  back: "Go back",
  all: "All that is only for you",
  none: "Nothing is only for you now.",
  kept: "Only for you",
  others: "What else can be only for you",
  count: (count) => (count === 1 ? "You keep 1 thing for yourself" : `You keep ${count} things for yourself`),
  notOffered: (count) =>
    count === 1
      ? "1 thing is not in this list. You keep it for yourself."
      : `${count} things are not in this list. You keep them for yourself.`,
  noCard: "They do not go on the card.",
  refused: "You keep this for yourself. So nobody can sign it. You can change that first.",
};
