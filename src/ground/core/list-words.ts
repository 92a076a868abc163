import { easy } from "./list-words.easy.ts";
import { en } from "./list-words.en.ts";
import { inLanguages } from "./words.ts";

export const LIST_WORDS = inLanguages({ en, easy });
