import type { TextsOf } from "../ground/core/words.ts";
import type { en } from "./place-words.en.ts";

export const easy: TextsOf<typeof en> = {
  people: "People",
  sharing: "Who can see what?",
  emergency: "In an emergency",
  rights: "My rights",
  administration: "Administration",
};
