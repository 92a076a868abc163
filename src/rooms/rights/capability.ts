import type { Capability } from "../../web/capability.ts";
import { rightsRoutes } from "./routes.tsx";
import { RIGHTS_WAITS } from "./waits.ts";

export const RIGHTS_CAPABILITY: Capability = {
  routes: rightsRoutes,
  waits: RIGHTS_WAITS,
};
