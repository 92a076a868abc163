import { inEach } from "../../ground/core/words.ts";
import { CHOICE_WORDS } from "./words.ts";
import { RIGHTS_GROUP } from "../legal-status/group.ts";
import type { Section } from "../../record/statements/section.ts";

/** What the person asks for, whatever the law has taken, and what they were answered. */
export const CHOICES_SECTION: Section = {
  section: "remaining-choices",
  kind: "choice-ask",
  path: "/rights/choices",
  picture: "door",
  part: "remaining-choices",
  facts: { acting: true },
  group: RIGHTS_GROUP,
  words: inEach((language) => CHOICE_WORDS[language].section),
};
