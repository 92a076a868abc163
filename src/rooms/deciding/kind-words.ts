import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./kind-words.easy.ts";
import { en } from "./kind-words.en.ts";

/** How what is said about a decision is called wherever it is read. */
export const KIND_WORDS = inLanguages({ en, easy });
