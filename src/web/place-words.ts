import { inLanguages } from "../ground/core/words.ts";
import { easy } from "./place-words.easy.ts";
import { en } from "./place-words.en.ts";

export const PLACE_WORDS = inLanguages({ en, easy });
