import { inEach } from "../../ground/core/words.ts";
import { STATUS_WORDS } from "./words.ts";
import type { Section } from "../../record/statements/section.ts";
import { RIGHTS_GROUP } from "./group.ts";

/** What holds the person by law. A service writes in it by duty; at its own page the person notes what they were told. */
export const LEGAL_SECTION: Section = {
  section: "legal-status",
  kind: "legal-status",
  path: "/rights/told",
  picture: "key",
  part: "legal-status",
  facts: { duty: true, acting: true },
  group: RIGHTS_GROUP,
  words: inEach((language) => STATUS_WORDS[language].section),
};
