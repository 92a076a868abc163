import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

/** What is said wherever a part of a record is kept on a device. */
export const ON_DEVICE_WORDS = inLanguages({ en, easy });
