import type { Capability } from "../../web/capability.ts";
import { unsavedRoutes } from "./draft-routes.ts";

export const OWN_WRITING_CAPABILITY: Capability = {
  routes: unsavedRoutes,
};
