import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./end-words.easy.ts";
import { en } from "./end-words.en.ts";

/** What is said before sharing, or working together, ends. */
export const END_WORDS = inLanguages({ en, easy });
