import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./picture-words.easy.ts";
import { en } from "./picture-words.en.ts";

/** The card by pictures: one question for each thing that could stand on it. */
export const CARD_PICTURE_WORDS = inLanguages({ en, easy });
