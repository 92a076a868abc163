import { inLanguages } from "../../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

export const DECIDED_WORDS = inLanguages({ en, easy });
