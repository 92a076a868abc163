import type { Context } from "./context.ts";

/**
 * All that one room hands over; what it does not have, it leaves out. Each floor adds what it takes from a room, beside the code
 * that takes it: `declare module "…/web/capability.ts" { interface Capability { sections?: readonly Section[] } }`. A room exports
 * one, and src/app/capabilities.ts names it once.
 */
export interface Capability {
  routes?: (context: Context) => void | Promise<void>;
  /** reads its part of content/, or an installation's own, when the program starts */
  content?: readonly ((dataDir: string) => unknown)[];
}
