import type { Capability } from "../../web/capability.ts";
import { SAFETY_PART } from "./family.ts";
import { safetyPartRoutes } from "./routes.tsx";
import { safetyPart } from "./shape.ts";

export const SAFETY_PARTS_CAPABILITY: Capability = {
  routes: safetyPartRoutes,
  kinds: [safetyPart],
  families: [SAFETY_PART],
};
