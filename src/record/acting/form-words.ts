import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./form-words.easy.ts";
import { en } from "./form-words.en.ts";

/** Naming somebody, and writing down a paper that was seen. */
export const ACTING_FORM_WORDS = inLanguages({ en, easy });
