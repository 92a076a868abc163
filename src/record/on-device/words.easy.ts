import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  notYet: "You can still write about",
  addOrChange: "Add or change",
  waitsHint: "No internet? We keep it here. We send it later.",
  writtenDown: (scribe) => `${scribe} wrote this for you. You did not check it yet.`,
};
