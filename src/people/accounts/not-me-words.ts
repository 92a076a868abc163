import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./not-me-words.easy.ts";
import { en } from "./not-me-words.en.ts";

/** What is asked of whoever was let in anew, and of the account's holder. */
export const NOT_ME_WORDS = inLanguages({ en, easy });
