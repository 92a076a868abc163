import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./not-agreed-words.easy.ts";
import { en } from "./not-agreed-words.en.ts";

/** How it is said that something was decided over the person. */
export const NOT_AGREED_WORDS = inLanguages({ en, easy });
