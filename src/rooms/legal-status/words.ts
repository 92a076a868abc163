import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

/** What is told about one legal status, to the person and to whoever reads it with them. */
export const STATUS_WORDS = inLanguages({ en, easy });
