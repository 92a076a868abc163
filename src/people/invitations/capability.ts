import type { Capability } from "../../web/capability.ts";
import { invitationRoutes } from "./routes.tsx";

export const INVITATIONS_CAPABILITY: Capability = {
  routes: invitationRoutes,
};
