import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./choose-words.easy.ts";
import { en } from "./choose-words.en.ts";

/** What is said while one chooses what stands on the card. */
export const CHOOSE_WORDS = inLanguages({ en, easy });
