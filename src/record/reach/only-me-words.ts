import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./only-me-words.easy.ts";
import { en } from "./only-me-words.en.ts";

/** An entry for the person alone. Who can see what is said by `readers/words.ts`, and here what happens to it. */
export const ONLY_ME_WORDS = inLanguages({ en, easy });
