import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./speaker-words.easy.ts";
import { en } from "./speaker-words.en.ts";

/** Whose words these are. */
export const SPEAKER_WORDS = inLanguages({ en, easy });
