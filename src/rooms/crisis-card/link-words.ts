import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./link-words.easy.ts";
import { en } from "./link-words.en.ts";

export const LINK_WORDS = inLanguages({ en, easy });
