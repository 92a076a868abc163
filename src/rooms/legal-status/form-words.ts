import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./form-words.easy.ts";
import { en } from "./form-words.en.ts";

/** For whoever writes down what holds somebody by law, and for the person who notes what they were told. */
export const STATUS_FORM_WORDS = inLanguages({ en, easy });
