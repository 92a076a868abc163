import type { Capability } from "../../web/capability.ts";
import { planRoutes } from "./routes.tsx";
import { DISPUTED, SIGNED_ELSEWHERE } from "./waits.ts";

export const PLAN_CAPABILITY: Capability = {
  routes: planRoutes,
  waits: [SIGNED_ELSEWHERE, DISPUTED],
};
