import type { Capability } from "../../web/capability.ts";
import { organisationRoutes } from "./routes.ts";

export const ORGANISATIONS_CAPABILITY: Capability = {
  routes: organisationRoutes,
};
