import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./basics-words.en.ts";

export const easy: TextsOf<typeof en> = {
  always: (who) => `${who} always see your name, how to contact you and what helps you. Teams see your date of birth.`,
};
