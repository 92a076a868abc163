import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./taken-from-words.en.ts";

export const easy: TextsOf<typeof en> = {
  whole: (name) => `this was the idea of ${name}`,
  added: (name) => `a part was the idea of ${name}`,
  reworded: (name) => `it began as an idea of ${name}`,
};
