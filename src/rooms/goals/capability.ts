import type { Capability } from "../../web/capability.ts";
import { goalRoutes } from "./routes.tsx";
import { GOALS_SECTION } from "./section.ts";
import { GOAL_KINDS } from "./shape.ts";

export const GOALS_CAPABILITY: Capability = {
  routes: goalRoutes,
  kinds: GOAL_KINDS,
  sections: [GOALS_SECTION],
};
