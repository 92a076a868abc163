import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./field-words.easy.ts";
import { en } from "./field-words.en.ts";

/** What each kind's fields are called wherever its words are written down or changed. */
export const FIELD_WORDS = inLanguages({ en, easy });
