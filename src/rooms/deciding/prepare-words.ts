import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./prepare-words.easy.ts";
import { en } from "./prepare-words.en.ts";

export const PREPARE_WORDS = inLanguages({ en, easy });
