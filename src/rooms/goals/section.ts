import { inEach } from "../../ground/core/words.ts";
import { GOAL_WORDS } from "./words.ts";
import type { Section } from "../../record/statements/section.ts";

export const GOALS_SECTION: Section = {
  section: "goals",
  kind: "goal",
  path: "/goals",
  picture: "goals",
  part: "goals",
  words: inEach((language) => GOAL_WORDS[language].section),
};
