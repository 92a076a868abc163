import { inLanguages } from "../../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

/** Deciding something for somebody who cannot decide it now. */
export const FOR_THEM_WORDS = inLanguages({ en, easy });
