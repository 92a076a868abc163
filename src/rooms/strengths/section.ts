import { inEach } from "../../ground/core/words.ts";
import { STRENGTHS_WORDS } from "./words.ts";
import type { Section } from "../../record/statements/section.ts";

export const STRENGTHS_SECTION: Section = {
  section: "strengths",
  kind: "strength",
  path: "/strengths",
  picture: "strengths",
  part: "strengths",
  words: inEach((language) => STRENGTHS_WORDS[language].section),
};
