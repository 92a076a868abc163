import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./kind-words.en.ts";

export const easy: TextsOf<typeof en> = {
  type: "What staff did",
  began: "When it began",
  ended: "When it ended",
  goesOn: "It was not over yet.",
  place: "Where",
  reason: "Why they did it",
  text: "What happened",
  before: "What they tried first",
  harm: "Was anybody hurt?",
  choices: "What I said before",
  noChoice: { "none-applied": "It was about other things.", "none-seen": "Staff could not see any." },
  followed: { yes: "They did it.", partly: "They did some of it.", no: "They did not do it." },
  account: "How it was for me",
  absent: "Why my words are missing",
  askOn: "They ask again on",
  planned: "We talk about it on",
  talked: "We talked on",
  who: "Who was there",
  said: "What we said",
  changes: "What changes now",
  wish: "To talk about it",
  wishes: { yes: "I want to talk.", later: "Not now.", no: "I do not want to talk." },
  notSo: {
    happened: "It was not like that: what happened",
    before: "It was not like that: what they tried first",
    choices: "It was not like that: what I said before",
    account: "It was not like that: my words",
    talk: "It was not like that: when we talked",
  },
};
