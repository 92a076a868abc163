import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  link: "With pictures",
  answer: { yes: "Yes", no: "No", unsure: "Not sure" },
  here: "Answered with pictures",
  wroteDown: (scribe) => `${scribe} wrote it`,
  whence: "See more",
};
