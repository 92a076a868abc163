import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./state-words.easy.ts";
import { en } from "./state-words.en.ts";

/** What became of words that are in a plan, where something did; being active or not done yet is nothing to tell. */
export const STATE_WORDS = inLanguages({ en, easy });
