import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./picture-words.en.ts";

export const easy: TextsOf<typeof en> = {
  lede: "Pictures you did not answer yet. Press your answer. We send it later.",
  open: (n) => (n === 1 ? "1 more picture" : `${n} more pictures`),
  answeredElsewhere: (answer) => `You gave another answer before this came: ${answer}. We kept that one.`,
  writtenElsewhere: (answer, scribe) => `${scribe} wrote another answer for you: ${answer}. You can change it there.`,
  putAwayElsewhere: "You put this answer away before. Do you want it? Press it again.",
};
