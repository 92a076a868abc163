import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./notice-words.en.ts";

export const easy: TextsOf<typeof en> = {
  subject: "Something new for you",
  what: {
    new: "There is something new for you. Sign in to read it:",
    "authority-wish": "Somebody asks for an authority to end. Sign in to read it:",
    "emergency-opened": "Somebody opened something of yours. Sign in. Then you can read who it was, and why:",
    "emergency-told":
      "Somebody trusts you. They want you to know this. Something of theirs was opened in an emergency. You may want to talk to them. Sign in to read more:",
  },
};
