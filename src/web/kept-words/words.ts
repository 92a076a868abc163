import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

/** What is said where somebody acts on a page that was drawn for somebody else, or for nobody any more. */
export const KEPT_WORDS = inLanguages({ en, easy });
