import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./ask-words.en.ts";

export const easy: TextsOf<typeof en> = {
  agree: "Do you agree with this?",
  agreementRoom: "Do I agree?",
};
