import type { SomeTextsOf } from "../../ground/core/words.ts";
import type { en } from "./voice-words.en.ts";

/** Not yet checked by a speaker of Welsh. */
export const cy: SomeTextsOf<typeof en> = {
  own: "geiriau ei hun",
  supporter: "cefnogwr",
  practitioner: "gweithiwr proffesiynol",
};
