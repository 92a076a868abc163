import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./first-line-words.easy.ts";
import { en } from "./first-line-words.en.ts";

export { YOU } from "./first-line-words.en.ts";

export const FIRST_LINE_WORDS = inLanguages({ en, easy });
