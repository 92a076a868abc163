import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

/** What is said of any statement, and of the wings that its sections stand in. */
export const SAID_WORDS = inLanguages({ en, easy });
