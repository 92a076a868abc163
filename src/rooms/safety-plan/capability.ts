import type { Capability } from "../../web/capability.ts";
import { SafetyForOthers } from "./for-others.tsx";
import { safetyRoutes } from "./routes.tsx";
import { SAFETY_SECTIONS } from "./section.ts";
import { SAFETY_KINDS } from "./shape.ts";
import { STEPS, sectionOf, usePrompts } from "./steps.ts";
import { SAFETY_WAITS } from "./waits.ts";

export const SAFETY_PLAN_CAPABILITY: Capability = {
  routes: safetyRoutes,
  kinds: SAFETY_KINDS,
  sections: SAFETY_SECTIONS,
  without: [{ section: "safety-plan", facts: {} }],
  waits: [SAFETY_WAITS],
  views: Object.fromEntries(STEPS.map((step) => [sectionOf(step), SafetyForOthers])),
  content: [usePrompts],
};
