import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./aloud-words.easy.ts";
import { en } from "./aloud-words.en.ts";

/** A choice in advance that somebody withdraws by saying so. */
export const ALOUD_WORDS = inLanguages({ en, easy });
