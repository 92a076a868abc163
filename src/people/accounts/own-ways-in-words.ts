import { inLanguages, type TextsOf } from "../../ground/core/words.ts";
import { easy } from "./own-ways-in-words.easy.ts";
import { en } from "./own-ways-in-words.en.ts";

export const WAYS_IN_WORDS = inLanguages({ en, easy });

/** How one signs in and signs: password, code on paper, passkeys, the second step and the PIN. */
export type WaysInTexts = TextsOf<typeof en>;
