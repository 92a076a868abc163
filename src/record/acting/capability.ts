import type { Capability } from "../../web/capability.ts";
import { useAuthorities } from "./kinds.ts";
import { ACTING_ROOM } from "./pictures.ts";
import { actingRoutes } from "./routes.tsx";
import { ACTING_WAITS } from "./waits.ts";

export const ACTING_CAPABILITY: Capability = {
  routes: actingRoutes,
  waits: [ACTING_WAITS],
  content: [useAuthorities],
  pictures: [ACTING_ROOM],
};
