import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./save-words.easy.ts";
import { en } from "./save-words.en.ts";

/** What an autosaving form says about itself. */
export const SAVE_WORDS = inLanguages({ en, easy });
