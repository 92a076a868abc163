import type { Capability } from "../../web/capability.ts";
import { AfterwardsFields, EffectFields, WordsAndDay } from "./afterwards/fields.tsx";
import { AfterwardsForOthers } from "./afterwards/for-others.tsx";
import { DECISION } from "./decided/family.ts";
import { DecidedFields } from "./decided/fields.tsx";
import { MattersFields, PreparationFields } from "./fields.tsx";
import { DecisionsForOthers, PreparationsForOthers } from "./for-others.tsx";
import { DECIDING_ROOM } from "./pictures.ts";
import { decidingRoutes } from "./routes.tsx";
import { DECIDING_SECTIONS } from "./section.ts";
import { DECIDING_KINDS } from "./shape.ts";
import { useDecidingPrompts } from "./topics.ts";
import { DECIDED_FOR_WAITS, LOOK_WAITS, MEETING_WAITS } from "./waits.ts";

export const DECIDING_CAPABILITY: Capability = {
  routes: decidingRoutes,
  kinds: DECIDING_KINDS,
  sections: DECIDING_SECTIONS,
  families: [DECISION],
  waits: [DECIDED_FOR_WAITS, MEETING_WAITS, LOOK_WAITS],
  pictures: [DECIDING_ROOM],
  content: [useDecidingPrompts],
  views: { decisions: DecisionsForOthers, "decision-afterwards": AfterwardsForOthers, "decision-preparation": PreparationsForOthers },
  fields: {
    preparation: PreparationFields,
    decided: DecidedFields,
    afterwards: AfterwardsFields,
    "decision-effect": EffectFields,
    after: WordsAndDay,
    "option-matters": MattersFields,
  },
};
