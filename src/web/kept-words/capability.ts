import type { Capability } from "../capability.ts";
import { keptWordsRoutes } from "./routes.ts";

export const KEPT_WORDS_CAPABILITY: Capability = {
  routes: keptWordsRoutes,
};
