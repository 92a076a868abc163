import { useAuthorities } from "../acting/kinds.ts";
import { useAdvancePrompts } from "../advance-choices/topics.ts";
import { useDecidingPrompts } from "../deciding/topics.ts";
import { usePictureQuestions } from "../by-pictures/questions.ts";
import { useSupport } from "../capacity/support.ts";
import { useStatuses } from "../legal-status/statuses.ts";
import type { Kinds } from "../record/kinds.ts";
import { useTopics } from "../remaining-choices/topics.ts";
import { useEventTypes } from "../restrictive-events/types.ts";
import { usePrompts } from "../safety-plan/steps.ts";
import { useAreas } from "../strengths/areas.ts";
import { useParts } from "../wellness-plan/prompts.ts";

const OWN = [
  useAuthorities,
  useAdvancePrompts,
  useDecidingPrompts,
  usePrompts,
  useAreas,
  useParts,
  useTopics,
  useEventTypes,
  useStatuses,
  useSupport,
];

/** All content of an installation's own, for whoever words a record without the whole server. */
export function useOwnContent(dataDir: string, kinds: Kinds): void {
  for (const use of OWN) use(dataDir);
  usePictureQuestions(dataDir, kinds);
}
