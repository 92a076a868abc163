import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./print-words.easy.ts";
import { en } from "./print-words.en.ts";

export const PRINT_WORDS = inLanguages({ en, easy });
