import type { Capability } from "../../web/capability.ts";
import { identityRoutes } from "./routes.tsx";

export const IDENTITY_CAPABILITY: Capability = {
  routes: identityRoutes,
};
