import { pictureAnswer } from "../record/pictured/shape.ts";
import { ADVANCE_KINDS } from "../rooms/advance-choices/shape.ts";
import { CAPACITY_KINDS } from "../rooms/capacity/shape.ts";
import { CARD_KINDS } from "../rooms/crisis-card/shape.ts";
import { DECIDING_KINDS } from "../rooms/deciding/shape.ts";
import { LEGAL_KINDS } from "../rooms/legal-status/shape.ts";
import { CHOICE_KINDS } from "../rooms/remaining-choices/shape.ts";
import { GOAL_KINDS } from "../rooms/goals/shape.ts";
import { STORY_KINDS } from "../rooms/my-story/shape.ts";
import { PLAN_KINDS } from "../agreements/plan-meeting/shape.ts";
import { markable } from "../record/statements/by-picture.ts";
import { EVENT_KINDS } from "../rooms/restrictive-events/shape.ts";
import { kindsOf, type Kinds } from "../record/statements/kinds.ts";
import { RISK_KINDS } from "../rooms/positive-risk/shape.ts";
import { RESPONSE_KINDS } from "../record/responses/shape.ts";
import { SAFETY_KINDS } from "../rooms/safety-plan/shape.ts";
import { safetyPart } from "../rooms/safety-parts/shape.ts";
import { STRENGTH_KINDS } from "../rooms/strengths/shape.ts";
import { wholePlan } from "../rooms/whole-safety-plan/shape.ts";
import { WELLNESS_KINDS } from "../rooms/wellness-plan/shape.ts";

/** Every kind of statement there is, one line each. */
export const KINDS: Kinds = kindsOf(
  pictureAnswer,
  // each can be said by answering a picture, too
  ...[
    ...ADVANCE_KINDS,
    ...CAPACITY_KINDS,
    ...CARD_KINDS,
    ...DECIDING_KINDS,
    ...EVENT_KINDS,
    ...GOAL_KINDS,
    ...LEGAL_KINDS,
    ...CHOICE_KINDS,
    ...PLAN_KINDS,
    ...RESPONSE_KINDS,
    ...RISK_KINDS,
    ...SAFETY_KINDS,
    safetyPart,
    ...STORY_KINDS,
    ...STRENGTH_KINDS,
    ...WELLNESS_KINDS,
    wholePlan,
  ].map(markable),
);
