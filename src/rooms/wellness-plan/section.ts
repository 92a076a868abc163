import { inEach } from "../../ground/core/words.ts";
import { WELLNESS_WORDS } from "./words.ts";
import type { Section } from "../../record/statements/section.ts";

export const WELLNESS_SECTION: Section = {
  section: "wellness-plan",
  kind: "wellness-entry",
  path: "/wellness",
  picture: "wellness",
  part: "staying-well",
  facts: { card: true },
  words: inEach((language) => WELLNESS_WORDS[language].section),
};
