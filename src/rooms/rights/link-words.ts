import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./link-words.easy.ts";
import { en } from "./link-words.en.ts";

/** The ways to somebody's rights, from their page. */
export const RIGHTS_LINKS = inLanguages({ en, easy });
