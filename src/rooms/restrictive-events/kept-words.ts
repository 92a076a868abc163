import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./kept-words.easy.ts";
import { en } from "./kept-words.en.ts";

export const KEPT_PATH = "/records/kept";

/** For whoever answers for the records of a service. */
export const KEPT_WORDS = inLanguages({ en, easy });
