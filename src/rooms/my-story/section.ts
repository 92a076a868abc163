import { inEach } from "../../ground/core/words.ts";
import { STORY_WORDS } from "./words.ts";
import type { Section } from "../../record/statements/section.ts";

export const STORY_SECTION: Section = {
  section: "my-story",
  kind: "story-part",
  path: "/story",
  picture: "story",
  part: "my-story",
  facts: { card: true },
  words: inEach((language) => STORY_WORDS[language].section),
};
