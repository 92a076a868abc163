import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./sign-words.easy.ts";
import { en } from "./sign-words.en.ts";

/** Signing on somebody’s behalf. */
export const ACTING_SIGN_WORDS = inLanguages({ en, easy });
