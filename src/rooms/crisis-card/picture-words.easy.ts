import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./picture-words.en.ts";

export const easy: TextsOf<typeof en> = {
  onCard: "Shall this be on your card?",
  cardRoom: "My crisis card",
};
