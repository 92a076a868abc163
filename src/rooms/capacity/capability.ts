import type { Capability } from "../../web/capability.ts";
import { capacityRoutes } from "./routes.tsx";
import { CAPACITY_FACTS, CAPACITY_SECTION } from "./section.ts";
import { CAPACITY_KINDS } from "./shape.ts";
import { useSupport } from "./support.ts";
import { CAPACITY_WAITS } from "./waits.ts";
import { CAPACITY_WORDS } from "./words.ts";

import { CapacityNote } from "./note.tsx";

export const CAPACITY_CAPABILITY: Capability = {
  capacityNote: CapacityNote,
  routes: capacityRoutes,
  kinds: CAPACITY_KINDS,
  without: [{ section: CAPACITY_SECTION, facts: CAPACITY_FACTS, words: CAPACITY_WORDS }],
  waits: [CAPACITY_WAITS],
  content: [useSupport],
};
