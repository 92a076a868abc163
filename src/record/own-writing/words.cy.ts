import type { SomeTextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

/** Not yet checked by a speaker of Welsh. */
export const cy: SomeTextsOf<typeof en> = {
  home: "Fy lle i",
  whoSees: "Pwy all weld hwn:",
  change: "Newid",
  add: "Ychwanegu",
  save: "Cadw",
  cancel: "Yn ôl heb gadw",
  you: "Chi",
  more: "Mwy",
  up: "Symud i fyny",
  down: "Symud i lawr",
  putAway: "Rhoi o'r neilltu",
  bringBack: "Dod ag ef yn ôl",
  undo: "Dadwneud",
  backNotice: "Mae'n ôl.",
  ideas: "Syniadau i ddewis ohonyn nhw",
};
