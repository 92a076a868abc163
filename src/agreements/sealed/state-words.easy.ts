import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./state-words.en.ts";

export const easy: TextsOf<typeof en> = {
  reached: (day) => `Done on ${day}`,
  done: (day) => `Done on ${day}`,
  rest: (day) => `Not now. Since ${day}`,
  "let go": (day) => `Let go on ${day}`,
};
