import type { Capability } from "../../web/capability.ts";
import { readLetIn } from "./let-in-store.ts";
import { sharingRoutes } from "./routes.tsx";

export const SHARING_CAPABILITY: Capability = {
  routes: sharingRoutes,
  letIn: readLetIn,
};
