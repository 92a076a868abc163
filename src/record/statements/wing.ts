import type { Words } from "../../ground/core/language.ts";

/** Rooms of a record that stand together, at home and where they are shared: a wing of the house, in the order of walking through. */
export const WINGS = ["life", "hard", "together"] as const;
export type Wing = (typeof WINGS)[number];

export const WING_WORDS: Words<Record<Wing, string>> = {
  "en-GB": { life: "My life", hard: "When it is hard", together: "Deciding with others" },
  "en-GB-x-easyread": { life: "My life", hard: "When it is hard", together: "Deciding with other people" },
};
