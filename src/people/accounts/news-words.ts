import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./news-words.easy.ts";
import { en } from "./news-words.en.ts";

export const NEWS_WORDS = inLanguages({ en, easy });
