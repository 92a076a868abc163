import { inLanguages } from "../ground/core/words.ts";
import { easy } from "./error-words.easy.ts";
import { en } from "./error-words.en.ts";

export const ERROR_WORDS = inLanguages({ en, easy });
