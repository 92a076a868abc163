import type { Capability } from "../../web/capability.ts";
import { pocketRoutes } from "./routes.tsx";

export const POCKET_CAPABILITY: Capability = {
  routes: pocketRoutes,
};
