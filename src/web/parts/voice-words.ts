import type { Words } from "../../ground/core/language.ts";
import type { Voice } from "../../ground/core/voice.ts";

/** What each voice is called, so that nobody has to know the shapes. */
export const VOICE_WORDS: Words<Record<Voice, string>> = {
  "en-GB": {
    own: "own words",
    scribed: "written down, not yet confirmed",
    confirmed: "written down, and confirmed",
    supporter: "supporter",
    peer: "peer worker",
    practitioner: "practitioner",
  },
  "en-GB-x-easyread": {
    own: "wrote this",
    scribed: "somebody wrote this down. It is not checked yet",
    confirmed: "somebody wrote this down. It is right",
    supporter: "a supporter said this",
    peer: "a peer worker said this",
    practitioner: "a professional said this",
  },
};
