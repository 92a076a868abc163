import type { Capability } from "../../web/capability.ts";
import { actRoutes } from "./routes.tsx";

export const ACTS_CAPABILITY: Capability = {
  routes: actRoutes,
};
