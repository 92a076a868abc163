import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./their-words.easy.ts";
import { en } from "./their-words.en.ts";

/** For those who work with somebody whom the law holds. */
export const THEIR_WORDS = inLanguages({ en, easy });
