import { inLanguages, type TextsOf } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

export const ACCOUNT_WORDS = inLanguages({ en, easy });

export type AccountTexts = TextsOf<typeof en>;
