import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./looked-words.easy.ts";
import { en } from "./looked-words.en.ts";

export const LOOKED_WORDS = inLanguages({ en, easy });
