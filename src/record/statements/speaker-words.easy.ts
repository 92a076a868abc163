import { relationWord } from "../../ground/core/name.ts";
import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./speaker-words.en.ts";

export const easy: TextsOf<typeof en> = {
  you: "You",
  person: "The person",
  theirs: "the person",
  wroteForYou: (scribe) => `You. ${scribe} wrote this`,
  wroteFor: (scribe, person) => `${person}. ${scribe} wrote this`,
  your: (name, relation) => `${name}, your ${relationWord(relation)}`,
  actsForYou: (who) => `${who}. They act for you`,
  actsFor: (who, person) => `${who}. They act for ${person}`,
};
