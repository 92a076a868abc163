import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./field-words.en.ts";

export const easy: TextsOf<typeof en> = {
  text: "The words",
};
