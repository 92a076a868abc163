import type { Capability } from "../../web/capability.ts";
import { carePlanOf } from "./family.ts";
import { planMeetingRoutes } from "./routes.tsx";
import { PLAN_SECTION_WORDS } from "./section-words.ts";
import { PLAN_KINDS } from "./shape.ts";

export const PLAN_MEETING_CAPABILITY: Capability = {
  routes: planMeetingRoutes,
  kinds: PLAN_KINDS,
  families: [carePlanOf],
  without: [{ section: "plan", facts: { acting: true }, words: PLAN_SECTION_WORDS }],
};
