import type { TextsOf } from "../../ground/core/words.ts";
import { what, type en } from "./not-agreed-words.en.ts";

const EASY = what("decided by", ". The law:", "somebody else");

export const easy: TextsOf<typeof en> = {
  label: "This is not a yes",
  what: EASY,
  line: (by, under) => `This is not a yes: ${EASY(by, under)}.`,
  stance: {
    agree: "It is written right. This is not a yes.",
    "agree-but": "It is written right, but… This is not a yes.",
  },
};
