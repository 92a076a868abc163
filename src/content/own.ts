import { useAuthorities } from "../acting/kinds.ts";
import { useAdvancePrompts } from "../advance-choices/topics.ts";
import { useDecidingPrompts } from "../deciding/topics.ts";
import { usePrompts } from "../safety-plan/steps.ts";
import { useAreas } from "../strengths/areas.ts";
import { useParts } from "../wellness-plan/prompts.ts";

/** All content of an installation's own, for whoever words a record without the whole server. */
export function useOwnContent(dataDir: string): void {
  for (const use of [useAuthorities, useAdvancePrompts, useDecidingPrompts, usePrompts, useAreas, useParts]) use(dataDir);
}
