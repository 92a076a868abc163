import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./share-words.easy.ts";
import { en } from "./share-words.en.ts";

export { type Told } from "./share-words.en.ts";

export const SHARE_WORDS = inLanguages({ en, easy });
