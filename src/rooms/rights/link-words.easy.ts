import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./link-words.en.ts";

export const easy: TextsOf<typeof en> = { rights: "The law and rights", asks: "What they ask for" };
