import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./shared-session-words.easy.ts";
import { en } from "./shared-session-words.en.ts";

export const SHARED_SESSION_WORDS = inLanguages({ en, easy });
