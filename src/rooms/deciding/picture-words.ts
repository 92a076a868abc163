import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./picture-words.easy.ts";
import { en } from "./picture-words.en.ts";

/** A decision by pictures: questions about the words that are there already, and what a yes says. */
export const DECIDING_PICTURE_WORDS = inLanguages({ en, easy });
