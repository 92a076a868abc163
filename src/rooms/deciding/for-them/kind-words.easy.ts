import type { TextsOf } from "../../../ground/core/words.ts";
import type { en } from "./kind-words.en.ts";

export const easy: TextsOf<typeof en> = {
  text: "Somebody decided this for the person",
  wants: "What the person wants",
  heard: "What the person said",
  heardCount: (count) => (count === 1 ? "One thing they said is here" : `${count} things they said are here`),
  tried: "What they tried first",
  why: "Why",
  lookOn: "They look at it again on",
  by: (name, as) => `${name}, ${as}. The person could not decide it then`,
};
