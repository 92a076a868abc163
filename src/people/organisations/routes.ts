import type { Context } from "../../web/context.ts";
import { adminAccountRoutes } from "./accounts-routes.tsx";
import { adminRoutes } from "./admin-routes.tsx";
import { setUpRoutes } from "./set-up-routes.tsx";

/** Setting up an empty installation, and looking after it. */
export function organisationRoutes(ctx: Context): void {
  setUpRoutes(ctx);
  adminRoutes(ctx);
  adminAccountRoutes(ctx);
}
