import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./record-words.easy.ts";
import { en } from "./record-words.en.ts";

export const RECORD_WORDS = inLanguages({ en, easy });
