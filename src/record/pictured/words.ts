import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

/** What is said of an answer with pictures wherever it is read. */
export const PICTURED_WORDS = inLanguages({ en, easy });
