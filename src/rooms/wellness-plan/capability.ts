import type { Capability } from "../../web/capability.ts";
import { WellnessForOthers } from "./for-others.tsx";
import { useParts } from "./prompts.ts";
import { wellnessRoutes } from "./routes.tsx";
import { WELLNESS_SECTION } from "./section.ts";
import { WELLNESS_KINDS } from "./shape.ts";

export const WELLNESS_PLAN_CAPABILITY: Capability = {
  routes: wellnessRoutes,
  kinds: WELLNESS_KINDS,
  sections: [WELLNESS_SECTION],
  views: { "wellness-plan": WellnessForOthers },
  content: [useParts],
};
