import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  lede: string;
  open(n: number): string;
  answeredElsewhere(answer: string): string;
  writtenElsewhere(answer: string, scribe: string): string;
  putAwayElsewhere: string;
};

/** Pictures that are answered without a signal. */
export const POCKET_PICTURE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    lede: "Pictures that you have not answered yet. What you press waits here, and is sent by itself when there is a signal.",
    open: (n) => (n === 1 ? "1 more picture, if you like" : `${n} more pictures, if you like`),
    answeredElsewhere: (answer) => `You have answered this elsewhere meanwhile: ${answer}. That stands until you change it there.`,
    writtenElsewhere: (answer, scribe) =>
      `${scribe} wrote down another answer for you meanwhile: ${answer}. It stands until you change it there.`,
    putAwayElsewhere: "You have put your answer to this away elsewhere meanwhile. If you want it again, press it once more.",
  },
  "en-GB-x-easyread": {
    lede: "Pictures you did not answer yet. Press your answer. We send it later.",
    open: (n) => (n === 1 ? "1 more picture" : `${n} more pictures`),
    answeredElsewhere: (answer) => `You gave another answer before this came: ${answer}. We kept that one.`,
    writtenElsewhere: (answer, scribe) => `${scribe} wrote another answer for you: ${answer}. You can change it there.`,
    putAwayElsewhere: "You put this answer away before. Do you want it? Press it again.",
  },
});
