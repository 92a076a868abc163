import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./check-words.easy.ts";
import { en } from "./check-words.en.ts";

/** Checking what practitioners wrote down. */
export const ACTING_CHECK_WORDS = inLanguages({ en, easy });
