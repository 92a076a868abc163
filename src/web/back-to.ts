import type { Language } from "../ground/core/language.ts";
import { PLACE_WORDS } from "./place-words.ts";

const PATHS = {
  people: "/people",
  sharing: "/sharing",
  emergency: "/sharing/emergency",
  rights: "/rights",
  administration: "/administration",
} as const satisfies Record<keyof (typeof PLACE_WORDS)["en-GB"], string>;

/** The way back from a page to one that others lead to, too. */
export const backTo = (place: keyof typeof PATHS, language: Language): { href: string; text: string } => ({
  href: PATHS[place],
  text: PLACE_WORDS[language][place],
});
