import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./line-words.en.ts";

export const easy: TextsOf<typeof en> = {
  answer: { yes: "Yes", partly: "Partly yes", "not-now": "Not now", no: "No" },
  why: "Why",
  againOn: "We look again on",
  reply: { "all-right": "I say", again: "I ask again" },
  allRight: "That is all right.",
  to: { team: "The team", advocate: "With my advocate", hearing: "At my hearing", complaint: "I complain" },
};
