import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

/** Who may act for somebody, as it is read and ended. */
export const ACTING_PAGE_WORDS = inLanguages({ en, easy });
