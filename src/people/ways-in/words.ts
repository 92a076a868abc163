import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

export const WAY_IN_WORDS = inLanguages({ en, easy });
