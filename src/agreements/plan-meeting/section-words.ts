import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./section-words.easy.ts";
import { en } from "./section-words.en.ts";

/** The plan, made together, is no section of the record, and is shared like one. */
export const PLAN_SECTION_WORDS = inLanguages({ en, easy });
