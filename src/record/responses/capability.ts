import type { Capability } from "../../web/capability.ts";
import { responseRoutes } from "./routes.tsx";
import { RESPONSE_KINDS } from "./shape.ts";

export const RESPONSES_CAPABILITY: Capability = {
  routes: responseRoutes,
  kinds: RESPONSE_KINDS,
};
