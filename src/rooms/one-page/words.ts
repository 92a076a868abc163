import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

export const ONE_PAGE_WORDS = inLanguages({ en, easy });
