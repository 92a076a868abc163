import type { Capability } from "../../web/capability.ts";
import { peopleRoutes } from "./routes.tsx";

export const PERSON_CAPABILITY: Capability = {
  routes: peopleRoutes,
};
