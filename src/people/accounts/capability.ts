import type { Capability } from "../../web/capability.ts";
import { accountRoutes } from "./routes.tsx";
import { ACCOUNT_WAITS } from "./waits.ts";

export const ACCOUNTS_CAPABILITY: Capability = {
  routes: accountRoutes,
  waits: ACCOUNT_WAITS,
};
