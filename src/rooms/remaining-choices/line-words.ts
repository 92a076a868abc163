import type { Words } from "../../ground/core/language.ts";
import type { Answer, Reply } from "./shape.ts";

type Texts = {
  answer: Record<Answer["answer"], string>;
  why: string;
  againOn: string;
  reply: Record<Reply["reply"], string>;
  allRight: string;
  to: Record<Exclude<Reply["to"], "">, string>;
};

/** What asks, answers and replies are called, everywhere they are read. */
export const CHOICE_LINES: Words<Texts> = {
  "en-GB": {
    answer: { yes: "Yes", partly: "Partly", "not-now": "Not now", no: "No" },
    why: "Why",
    againOn: "Looked at again on",
    reply: { "all-right": "To that answer", again: "Asked again" },
    allRight: "That is all right.",
    to: { team: "The team", advocate: "With my advocate", hearing: "At my hearing", complaint: "As a complaint" },
  },
  "en-GB-x-easyread": {
    answer: { yes: "Yes", partly: "Partly yes", "not-now": "Not now", no: "No" },
    why: "Why",
    againOn: "We look again on",
    reply: { "all-right": "I say", again: "I ask again" },
    allRight: "That is all right.",
    to: { team: "The team", advocate: "With my advocate", hearing: "At my hearing", complaint: "I complain" },
  },
};
