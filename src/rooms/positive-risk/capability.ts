import type { Capability } from "../../web/capability.ts";
import { POSITIVE_RISK } from "./family.ts";
import { RisksForOthers } from "./for-others.tsx";
import { positiveRiskRoutes } from "./routes.tsx";
import { RISK_SECTION } from "./section.ts";
import { RISK_KINDS } from "./shape.ts";

export const POSITIVE_RISK_CAPABILITY: Capability = {
  routes: positiveRiskRoutes,
  kinds: RISK_KINDS,
  sections: [RISK_SECTION],
  families: [POSITIVE_RISK],
  views: { "positive-risk": RisksForOthers },
};
