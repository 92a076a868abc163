import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./document-words.easy.ts";
import { en } from "./document-words.en.ts";

/** The record of what was done without agreement, as a document. */
export const DOCUMENT_WORDS = inLanguages({ en, easy });
