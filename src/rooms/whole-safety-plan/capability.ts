import type { Capability } from "../../web/capability.ts";
import { WHOLE_SAFETY_PLAN } from "./family.ts";
import { wholeSafetyPlanRoutes } from "./routes.tsx";
import { wholePlan } from "./shape.ts";

export const WHOLE_SAFETY_PLAN_CAPABILITY: Capability = {
  routes: wholeSafetyPlanRoutes,
  kinds: [wholePlan],
  families: [WHOLE_SAFETY_PLAN],
};
