import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./type-words.easy.ts";
import { en } from "./type-words.en.ts";

export const TYPE_WORDS = inLanguages({ en, easy });
