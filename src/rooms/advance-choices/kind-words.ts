import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./kind-words.easy.ts";
import { en } from "./kind-words.en.ts";

export const KIND_WORDS = inLanguages({ en, easy });
