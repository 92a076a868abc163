import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./line-words.easy.ts";
import { en } from "./line-words.en.ts";

/** What the facts about a legal status are called, everywhere they are read. */
export const LINE_WORDS = inLanguages({ en, easy });
