import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./fit-words.en.ts";

export const easy: TextsOf<typeof en> = {
  fits: "It fits on a card.",
  tight: "It fits. The letters are small.",
  over: () => "This is too much for a small card.",
  leaveOut: "What can you take off? Or use fewer words:",
  shorter: (words) => `“${words}”`,
  tooLong: (words) => `“${words}” is too long for a card. Write a short line.`,
};
