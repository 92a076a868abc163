import type { Context } from "./web/context.ts";

/** Every capability registers its routes here; the order does not matter. */
export async function registerCapabilities(_context: Context): Promise<void> {}
