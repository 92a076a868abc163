import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./supporters-words.easy.ts";
import { en } from "./supporters-words.en.ts";

export const SUPPORTER_WORDS = inLanguages({ en, easy });
