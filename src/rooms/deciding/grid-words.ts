import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./grid-words.easy.ts";
import { en } from "./grid-words.en.ts";

export const GRID_WORDS = inLanguages({ en, easy });
