import type { Capability } from "../../web/capability.ts";
import { besideChoice } from "./beside-choice.tsx";
import { ADVANCE_CHOICES } from "./family.ts";
import { wholeFieldsOf } from "./fields.tsx";
import { AdvanceForOthers } from "./for-others.tsx";
import { advanceRoutes } from "./routes.tsx";
import { ADVANCE_SECTIONS } from "./section.ts";
import { ADVANCE_KINDS } from "./shape.ts";
import { PARTS, sectionOf, useAdvancePrompts } from "./topics.ts";
import { ADVANCE_WAITS, ALOUD_WAITS } from "./waits.ts";

export const ADVANCE_CHOICES_CAPABILITY: Capability = {
  routes: advanceRoutes,
  kinds: ADVANCE_KINDS,
  sections: ADVANCE_SECTIONS,
  without: [{ section: "advance", facts: {} }],
  families: [ADVANCE_CHOICES],
  waits: [ALOUD_WAITS, ADVANCE_WAITS],
  besideWords: besideChoice,
  views: Object.fromEntries(PARTS.map((part) => [sectionOf(part), AdvanceForOthers])),
  fields: Object.fromEntries(PARTS.map((part) => [sectionOf(part), wholeFieldsOf(part)])),
  content: [useAdvancePrompts],
};
