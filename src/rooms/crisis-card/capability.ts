import type { Capability } from "../../web/capability.ts";
import { CARD_ROOM } from "./pictures.ts";
import { cardRoutes } from "./routes.tsx";
import { CARD_SECTION } from "./section.ts";
import { CARD_KINDS } from "./shape.ts";
import { CARD_WAITS } from "./waits.ts";

export const CRISIS_CARD_CAPABILITY: Capability = {
  routes: cardRoutes,
  kinds: CARD_KINDS,
  sections: [CARD_SECTION],
  waits: [CARD_WAITS],
  pictures: [CARD_ROOM],
};
