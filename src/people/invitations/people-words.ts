import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./people-words.easy.ts";
import { en } from "./people-words.en.ts";

/** For a service's pages: the same in both languages but for their length. */
export const PEOPLE_INVITE_WORDS = inLanguages({ en, easy });
