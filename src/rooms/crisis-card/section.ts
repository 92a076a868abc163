import { inEach } from "../../ground/core/words.ts";
import { CARD_WORDS } from "./words.ts";
import type { Section } from "../../record/statements/section.ts";

export const CARD_SECTION: Section = {
  section: "crisis-card",
  kind: "card-line",
  counted: "crisis-card",
  path: "/card",
  picture: "card",
  wing: "hard",
  part: "crisis-card",
  facts: { emergency: true, card: true },
  words: inEach((language) => CARD_WORDS[language].section),
};
