import type { Capability } from "../../web/capability.ts";
import { useAreas } from "./areas.ts";
import { StrengthsForOthers } from "./for-others.tsx";
import { strengthsRoutes } from "./routes.tsx";
import { STRENGTHS_SECTION } from "./section.ts";
import { STRENGTH_KINDS } from "./shape.ts";

export const STRENGTHS_CAPABILITY: Capability = {
  routes: strengthsRoutes,
  kinds: STRENGTH_KINDS,
  sections: [STRENGTHS_SECTION],
  views: { strengths: StrengthsForOthers },
  content: [useAreas],
};
