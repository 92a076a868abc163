import type { Words } from "../../ground/core/language.ts";
import type { Choices, Followed, Part, Wish } from "./shape.ts";

type Texts = {
  type: string;
  began: string;
  ended: string;
  goesOn: string;
  place: string;
  reason: string;
  text: string;
  before: string;
  harm: string;
  choices: string;
  noChoice: Record<Exclude<Choices, "named">, string>;
  followed: Record<Followed, string>;
  account: string;
  absent: string;
  askOn: string;
  planned: string;
  talked: string;
  who: string;
  said: string;
  changes: string;
  wish: string;
  wishes: Record<Wish["wish"], string>;
  notSo: Record<Part, string>;
};

/** How what is written of an event is called wherever it is read. */
export const KIND_WORDS: Words<Texts> = {
  "en-GB": {
    type: "What was done",
    began: "When it began",
    ended: "When it ended",
    goesOn: "It was going on when this was written.",
    place: "Where",
    reason: "Why it was done, as whoever decided says",
    text: "What happened",
    before: "What was tried before",
    harm: "Whether anybody was hurt",
    choices: "Choices made in advance",
    noChoice: {
      "none-applied": "None of them was about this.",
      "none-seen": "Whoever wrote this could see none.",
    },
    followed: { yes: "Followed.", partly: "Followed in part.", no: "Not followed." },
    account: "How it was for the person",
    absent: "Why the person’s own account is missing",
    askOn: "To be asked again on",
    planned: "To talk about it on",
    talked: "Talked about on",
    who: "Who was there",
    said: "What was said",
    changes: "What changes",
    wish: "To talk about it",
    wishes: { yes: "I want to.", later: "Not now. Ask me again.", no: "I do not want to." },
    notSo: {
      happened: "That is not how it was: what happened",
      before: "That is not how it was: what was tried before",
      choices: "That is not how it was: my choices in advance",
      account: "That is not how it was: what is written of me",
      talk: "That is not how it was: the conversation",
    },
  },
  "en-GB-x-easyread": {
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
  },
};
