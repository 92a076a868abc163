import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./told-words.easy.ts";
import { en } from "./told-words.en.ts";

/** The page on which a person notes what they were told. */
export const TOLD_WORDS = inLanguages({ en, easy });
