import { inEach } from "../../ground/core/words.ts";
import { RISK_WORDS } from "./words.ts";
import type { Section } from "../../record/statements/section.ts";

export const RISK_SECTION: Section = {
  section: "positive-risk",
  kind: "positive-risk",
  path: "/worth-trying",
  picture: "door",
  wing: "together",
  part: "positive-risk",
  words: inEach((language) => RISK_WORDS[language].section),
};
