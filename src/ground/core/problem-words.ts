import { inLanguages } from "./words.ts";
import { easy } from "./problem-words.easy.ts";
import { en } from "./problem-words.en.ts";

export const PROBLEM_WORDS = inLanguages({ en, easy });
