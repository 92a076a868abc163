import type { Period } from "./rules.ts";

export type Chosen = Period & { event: string | null };
