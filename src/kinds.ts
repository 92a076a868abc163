import { pictureAnswer } from "./by-pictures/shape.ts";
import { ADVANCE_KINDS } from "./advance-choices/shape.ts";
import { CAPACITY_KINDS } from "./capacity/shape.ts";
import { CARD_KINDS } from "./crisis-card/shape.ts";
import { DECIDING_KINDS } from "./deciding/shape.ts";
import { LEGAL_KINDS } from "./legal-status/shape.ts";
import { CHOICE_KINDS } from "./remaining-choices/shape.ts";
import { GOAL_KINDS } from "./goals/shape.ts";
import { STORY_KINDS } from "./my-story/shape.ts";
import { PLAN_KINDS } from "./plan-meeting/shape.ts";
import { markable } from "./record/by-picture.ts";
import { EVENT_KINDS } from "./restrictive-events/shape.ts";
import { kindsOf, type Kinds } from "./record/kinds.ts";
import { RISK_KINDS } from "./positive-risk/shape.ts";
import { RESPONSE_KINDS } from "./responses/shape.ts";
import { SAFETY_KINDS } from "./safety-plan/shape.ts";
import { safetyPart } from "./safety-parts/shape.ts";
import { STRENGTH_KINDS } from "./strengths/shape.ts";
import { wholePlan } from "./whole-safety-plan/shape.ts";
import { WELLNESS_KINDS } from "./wellness-plan/shape.ts";

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
