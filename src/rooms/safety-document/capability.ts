import type { Capability } from "../../web/capability.ts";
import { safetyDocumentRoutes } from "./routes.tsx";
import { DOCUMENT_WAITS } from "./waits.ts";

export const SAFETY_DOCUMENT_CAPABILITY: Capability = {
  routes: safetyDocumentRoutes,
  waits: [DOCUMENT_WAITS],
};
