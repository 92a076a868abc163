import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./again-words.easy.ts";
import { en } from "./again-words.en.ts";

export const AGAIN_WORDS = inLanguages({ en, easy });
