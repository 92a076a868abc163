import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./answering-words.easy.ts";
import { en } from "./answering-words.en.ts";

/** For whoever answers what somebody asks for. */
export const ANSWERING_WORDS = inLanguages({ en, easy });
