import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./picture-words.easy.ts";
import { en } from "./picture-words.en.ts";

/** Pictures that are answered without a signal. */
export const POCKET_PICTURE_WORDS = inLanguages({ en, easy });
