import type { Capability } from "../../web/capability.ts";
import { welcomeRoutes } from "./routes.tsx";

export const WELCOME_CAPABILITY: Capability = {
  routes: welcomeRoutes,
};
