import type { Capability } from "../../web/capability.ts";
import { homeRoutes } from "./routes.tsx";

export const HOME_CAPABILITY: Capability = {
  routes: homeRoutes,
};
