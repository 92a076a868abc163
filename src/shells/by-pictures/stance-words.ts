import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./stance-words.easy.ts";
import { en } from "./stance-words.en.ts";

/** What is said to an agreement after its last sentence. */
export const STANCE_WORDS = inLanguages({ en, easy });
