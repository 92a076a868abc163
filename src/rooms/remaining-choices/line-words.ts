import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./line-words.easy.ts";
import { en } from "./line-words.en.ts";

/** What asks, answers and replies are called, everywhere they are read. */
export const CHOICE_LINES = inLanguages({ en, easy });
