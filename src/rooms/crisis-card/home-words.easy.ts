import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./home-words.en.ts";

export const easy: TextsOf<typeof en> = {
  opened: (times) => (times === 1 ? "Somebody opened your card" : `Your card was opened ${times} times`),
  openedText: (when) => `It was on ${when}.`,
  look: "Look at it",
};
