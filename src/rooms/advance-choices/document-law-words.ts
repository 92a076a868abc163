import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./document-law-words.easy.ts";
import { en } from "./document-law-words.en.ts";

export const DOCUMENT_LAW_WORDS = inLanguages({ en, easy });
