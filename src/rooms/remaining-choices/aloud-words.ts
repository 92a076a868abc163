import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./aloud-words.easy.ts";
import { en } from "./aloud-words.en.ts";

/** An ask that somebody says aloud, written down by duty. */
export const ALOUD_WORDS = inLanguages({ en, easy });
