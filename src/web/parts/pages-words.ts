import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./pages-words.easy.ts";
import { en } from "./pages-words.en.ts";

export const PAGES_WORDS = inLanguages({ en, easy });
