import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./prove-words.easy.ts";
import { en } from "./prove-words.en.ts";

export const PROVE_WORDS = inLanguages({ en, easy });
