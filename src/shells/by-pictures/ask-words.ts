import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./ask-words.easy.ts";
import { en } from "./ask-words.en.ts";

/** Questions about words that are there already, whatever they say. */
export const ASKS = inLanguages({ en, easy });
