import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./search-words.easy.ts";
import { en } from "./search-words.en.ts";

/** Looking for somebody by name and date of birth, and what is told of it. */
export const SEARCH_WORDS = inLanguages({ en, easy });
