import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./heard-words.easy.ts";
import { en } from "./heard-words.en.ts";

/** The person's own words beside what somebody decides or signs for them. */
export const HEARD_WORDS = inLanguages({ en, easy });
