import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./acting-ask-words.easy.ts";
import { en } from "./acting-ask-words.en.ts";

/** What can be asked about whoever acts for the person, by their name. */
export type ActingAsk = "want" | "know" | "right" | "fewer" | "other";

export const ACTING_ASKS = inLanguages({ en, easy });
