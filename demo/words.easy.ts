import type { TextsOf } from "../src/ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "Who do you want to be?",
  lede: "These people are not real. Pick one. Look around.",
  become: (name) => `Be ${name}`,
};
