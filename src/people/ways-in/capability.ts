import type { Capability } from "../../web/capability.ts";
import { wayInRoutes } from "./routes.tsx";

export const WAYS_IN_CAPABILITY: Capability = {
  routes: wayInRoutes,
};
