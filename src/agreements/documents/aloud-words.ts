import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./aloud-words.easy.ts";
import { en } from "./aloud-words.en.ts";

/** What was said aloud about words since they were signed, as every document tells it. */
export const ALOUD_LINE_WORDS = inLanguages({ en, easy });
