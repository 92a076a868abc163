import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

export const RESPONSE_WORDS = inLanguages({ en, easy });

/** What just happened, from the address a form led to. */
export const doneWords = (done: string | undefined, language: keyof typeof RESPONSE_WORDS): string | undefined =>
  done !== undefined && Object.hasOwn(RESPONSE_WORDS[language].done, done) ? RESPONSE_WORDS[language].done[done] : undefined;
