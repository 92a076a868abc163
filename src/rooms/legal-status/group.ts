import { inEach } from "../../ground/core/words.ts";
import { STATUS_WORDS } from "./words.ts";
import type { SectionGroup } from "../../record/statements/section.ts";

/** The room in which a person reads what the law takes and what it leaves: legal status, choices, what was done by force. */
export const RIGHTS_GROUP: SectionGroup = {
  group: "rights",
  path: "/rights",
  picture: "key",
  wing: "hard",
  words: inEach((language) => STATUS_WORDS[language].group),
};
