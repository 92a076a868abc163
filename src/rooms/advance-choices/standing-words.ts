import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./standing-words.easy.ts";
import { en } from "./standing-words.en.ts";

export const STANDING_WORDS = inLanguages({ en, easy });
