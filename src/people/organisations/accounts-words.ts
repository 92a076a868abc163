import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./accounts-words.easy.ts";
import { en } from "./accounts-words.en.ts";

export const ACCOUNTS_WORDS = inLanguages({ en, easy });
