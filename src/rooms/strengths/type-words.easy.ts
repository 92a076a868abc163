import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./type-words.en.ts";

export const easy: TextsOf<typeof en> = {
  "good-at": "I am good at this",
  "helped-before": "This helped me before",
  "people-and-places": "People and places I like",
};
