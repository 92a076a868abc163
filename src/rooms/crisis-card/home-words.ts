import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./home-words.easy.ts";
import { en } from "./home-words.en.ts";

/** What home says of the card. */
export const CARD_HOME_WORDS = inLanguages({ en, easy });
