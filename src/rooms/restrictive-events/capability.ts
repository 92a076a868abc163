import type { Capability } from "../../web/capability.ts";
import { EventsForOthers } from "./for-others.tsx";
import { restrictiveEventRoutes } from "./routes.tsx";
import { EVENTS_SECTION } from "./section.ts";
import { EVENT_KINDS } from "./shape.ts";
import { useEventTypes } from "./types.ts";
import { EVENTS_WAITS } from "./waits.ts";

export const RESTRICTIVE_EVENTS_CAPABILITY: Capability = {
  routes: restrictiveEventRoutes,
  kinds: EVENT_KINDS,
  sections: [EVENTS_SECTION],
  waits: EVENTS_WAITS,
  views: { "restrictive-events": EventsForOthers },
  content: [useEventTypes],
};
