import { inEach } from "../../ground/core/words.ts";
import { DECIDING_WORDS } from "./words.ts";
import type { Section, SectionGroup } from "../../record/statements/section.ts";

const DECIDING_GROUP: SectionGroup = {
  group: "deciding",
  path: "/deciding",
  picture: "talk",
  wing: "together",
  words: inEach((language) => DECIDING_WORDS[language].group),
};

/** The decision and its options are one section, what the person prepares another, what came of it a third: each is shared by itself. */
export const DECIDING_SECTIONS: readonly Section[] = [
  {
    section: "decisions",
    kind: "decision",
    path: "/deciding",
    picture: "talk",
    part: "decisions",
    facts: { acting: true },
    group: DECIDING_GROUP,
    words: inEach((language) => DECIDING_WORDS[language].decisions),
  },
  {
    section: "decision-preparation",
    kind: "preparation",
    path: "/deciding/preparations",
    picture: "pen",
    part: "decision-preparation",
    facts: { acting: true },
    group: DECIDING_GROUP,
    words: inEach((language) => DECIDING_WORDS[language].preparation),
  },
  {
    section: "decision-afterwards",
    kind: "afterwards",
    path: "/deciding/afterwards",
    picture: "heart",
    part: "decision-afterwards",
    group: DECIDING_GROUP,
    words: inEach((language) => DECIDING_WORDS[language].afterwards),
  },
];
