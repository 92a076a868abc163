import { inLanguages, type TextsOf } from "../../ground/core/words.ts";
import { easy } from "./part-words.easy.ts";
import { en } from "./part-words.en.ts";

/** What the parts of a goal are called: steps, what is there to build on, people and places, marks. */
export const PART_WORDS = inLanguages({ en, easy });

export type PartTexts = TextsOf<typeof en>;
