import { inLanguages } from "../../../ground/core/words.ts";
import { easy } from "./kind-words.easy.ts";
import { en } from "./kind-words.en.ts";

/** How what somebody decided for the person is called wherever it is read. */
export const DECIDED_FOR_KIND_WORDS = inLanguages({ en, easy });
