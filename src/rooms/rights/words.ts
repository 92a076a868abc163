import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

/** The room "My rights", what of it waits at home, and its days on the list of people. */
export const RIGHTS_WORDS = inLanguages({ en, easy });
