import type { Capability } from "../../web/capability.ts";
import { emergencyRoutes } from "./routes.tsx";
import { EMERGENCY_ASKS, EMERGENCY_WAITS, LOOKED_FOR_WAITS } from "./waits.ts";

export const EMERGENCY_ACCESS_CAPABILITY: Capability = {
  routes: emergencyRoutes,
  waits: [EMERGENCY_WAITS, LOOKED_FOR_WAITS, EMERGENCY_ASKS],
};
