import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./fit-words.easy.ts";
import { en } from "./fit-words.en.ts";

export const FIT_WORDS = inLanguages({ en, easy });
