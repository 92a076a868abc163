import { planMeetingRoutes } from "./plan-meeting/routes.tsx";
import { planRoutes } from "./plan/routes.tsx";
import { accountRoutes } from "./accounts/routes.tsx";
import type { Context } from "./web/context.ts";

/** Every capability registers its routes here; the order does not matter. */
export async function registerCapabilities(context: Context): Promise<void> {
  accountRoutes(context);
  planMeetingRoutes(context);
  planRoutes(context);
}
