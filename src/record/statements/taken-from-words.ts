import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./taken-from-words.easy.ts";
import { en } from "./taken-from-words.en.ts";

export const TAKEN_FROM_WORDS = inLanguages({ en, easy });
