import type { Capability } from "../../web/capability.ts";
import { caseloadRoutes } from "./routes.tsx";

export const CASELOAD_CAPABILITY: Capability = {
  routes: caseloadRoutes,
};
