import { relationWord } from "../../ground/core/name.ts";

export const en = {
  you: "You",
  person: "The person",
  theirs: "the person",
  wroteForYou: (scribe: string) => `You. ${scribe} wrote this down for you`,
  wroteFor: (scribe: string, person: string) => `${person}. ${scribe} wrote this down`,
  your: (name: string, relation: string) => `${name}, your ${relationWord(relation)}`,
  actsForYou: (who: string) => `${who}, acting for you`,
  actsFor: (who: string, person: string) => `${who}, acting for ${person}`,
};
