import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./picture-words.easy.ts";
import { en } from "./picture-words.en.ts";

/** What can be asked about whoever acts for the person, by their name. */
export const ACTING_PICTURE_WORDS = inLanguages({ en, easy });
