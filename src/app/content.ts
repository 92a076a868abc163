import { useAuthorities } from "../record/acting/kinds.ts";
import { useAdvancePrompts } from "../rooms/advance-choices/topics.ts";
import { useDecidingPrompts } from "../rooms/deciding/topics.ts";
import { usePictureQuestions } from "../record/pictured/questions.ts";
import { useSupport } from "../rooms/capacity/support.ts";
import { useStatuses } from "../rooms/legal-status/statuses.ts";
import type { Kinds } from "../record/statements/kinds.ts";
import { useTopics } from "../rooms/remaining-choices/topics.ts";
import { useEventTypes } from "../rooms/restrictive-events/types.ts";
import { usePrompts } from "../rooms/safety-plan/steps.ts";
import { useAreas } from "../rooms/strengths/areas.ts";
import { useParts } from "../rooms/wellness-plan/prompts.ts";

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
