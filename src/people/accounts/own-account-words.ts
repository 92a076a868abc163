import { inLanguages, type TextsOf } from "../../ground/core/words.ts";
import { easy } from "./own-account-words.easy.ts";
import { en } from "./own-account-words.en.ts";

export const OWN_ACCOUNT_WORDS = inLanguages({ en, easy });

/** The pages of one's own account: who one is here, and where one is signed in. */
export type OwnAccountTexts = TextsOf<typeof en>;
