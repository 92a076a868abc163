import type { Capability } from "../../web/capability.ts";
import { takingRoutes } from "./routes.tsx";

export const TAKING_CAPABILITY: Capability = {
  routes: takingRoutes,
};
