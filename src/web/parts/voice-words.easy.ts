import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./voice-words.en.ts";

export const easy: TextsOf<typeof en> = {
  own: "wrote this",
  scribed: "somebody wrote this down. It is not checked yet",
  confirmed: "somebody wrote this down. It is right",
  supporter: "a supporter said this",
  peer: "a peer worker said this",
  practitioner: "a professional said this",
  confirmedOn: (when) => `checked on ${when}`,
};
