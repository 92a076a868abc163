import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./check-words.easy.ts";
import { en } from "./check-words.en.ts";

/** What others wrote down while they asked with pictures, for the person to say whether it is right. */
export const CHECK_WORDS = inLanguages({ en, easy });
