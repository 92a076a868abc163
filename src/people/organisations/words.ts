import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

/** Easy Read is for the pages of people; whoever sets up a server gets its words where they are shorter anyway. */
export const ORGANISATION_WORDS = inLanguages({ en, easy });
