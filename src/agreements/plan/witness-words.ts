import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./witness-words.easy.ts";
import { en } from "./witness-words.en.ts";

export const WITNESS_WORDS = inLanguages({ en, easy });
