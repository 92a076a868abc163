import type { Capability } from "../../web/capability.ts";
import { joiningRoutes } from "./routes.tsx";
import { JOINING_WAITS } from "./waits.ts";

export const JOINING_CAPABILITY: Capability = {
  routes: joiningRoutes,
  waits: [JOINING_WAITS],
};
