import type { Capability } from "../../web/capability.ts";
import { agreeingRoutes } from "./routes.tsx";

export const AGREEING_CAPABILITY: Capability = {
  routes: agreeingRoutes,
};
