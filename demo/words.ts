import { inLanguages } from "../src/ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

export const DEMO_WORDS = inLanguages({ en, easy });
