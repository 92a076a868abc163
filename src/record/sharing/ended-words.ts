import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./ended-words.easy.ts";
import { en } from "./ended-words.en.ts";

/** What is said once all sharing has ended, and before it is brought back. */
export const ENDED_WORDS = inLanguages({ en, easy });
