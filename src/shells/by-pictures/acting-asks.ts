import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

/** What can be asked about whoever acts for the person, by their name. */
export type ActingAsk = "want" | "know" | "right" | "fewer" | "other";

export const ACTING_ASKS: Words<Record<ActingAsk, (name: string) => string>> = sentences({
  "en-GB": {
    want: (name) => `Do you want ${name} to act for you?`,
    know: (name) => `Do you know what ${name} may do for you?`,
    right: (name) => `Is it all right how ${name} acts for you?`,
    fewer: (name) => `Do you want ${name} to decide less for you?`,
    other: (name) => `Do you want somebody else instead of ${name}?`,
  },
  "en-GB-x-easyread": {
    want: (name) => `Do you want ${name} to act for you?`,
    know: (name) => `Do you know what ${name} can do for you?`,
    right: (name) => `Is ${name} acting well for you?`,
    fewer: (name) => `Do you want ${name} to decide less?`,
    other: () => "Do you want somebody else?",
  },
});
