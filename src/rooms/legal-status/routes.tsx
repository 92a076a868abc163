import type { Context } from "../../web/context.ts";
import { useStatuses } from "./statuses.ts";
import { theirRightsRoutes } from "./their-routes.tsx";
import { toldRoutes } from "./told-routes.tsx";

export function legalStatusRoutes(ctx: Context): void {
  useStatuses(ctx.config.dataDir);
  toldRoutes(ctx);
  theirRightsRoutes(ctx);
}
