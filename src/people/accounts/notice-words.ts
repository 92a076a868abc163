import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./notice-words.easy.ts";
import { en } from "./notice-words.en.ts";

/** Messages that the database asks for, by what they are about. */
export const NOTICE_WORDS = inLanguages({ en, easy });
