import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./section-words.en.ts";

export const easy: TextsOf<typeof en> = {
  section: { title: "Our plan, when we make it", theirs: "Plan", yours: "your plan when you make it", mine: "my plan" },
};
