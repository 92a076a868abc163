import type { Capability } from "../../web/capability.ts";
import { bothSidesRoutes } from "./both-routes.tsx";
import { POSITIVE_RISK } from "./family.ts";
import { RISKS } from "./list.tsx";
import { RISK_KINDS } from "./shape.ts";

export const POSITIVE_RISK_CAPABILITY: Capability = {
  ...RISKS,
  routes: async (ctx) => {
    await RISKS.routes!(ctx);
    bothSidesRoutes(ctx);
  },
  kinds: RISK_KINDS,
  families: [POSITIVE_RISK],
};
