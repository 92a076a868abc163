import type { Capability } from "../../web/capability.ts";
import { statementRoutes } from "./routes.tsx";

export const ONE_STATEMENT_CAPABILITY: Capability = {
  routes: statementRoutes,
};
