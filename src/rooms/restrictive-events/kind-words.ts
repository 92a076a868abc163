import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./kind-words.easy.ts";
import { en } from "./kind-words.en.ts";

/** How what is written of an event is called wherever it is read. */
export const KIND_WORDS = inLanguages({ en, easy });
