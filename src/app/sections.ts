import { ADVANCE_SECTIONS } from "../rooms/advance-choices/section.ts";
import { CARD_SECTION } from "../rooms/crisis-card/section.ts";
import { DECIDING_SECTIONS } from "../rooms/deciding/section.ts";
import { GOALS_SECTION } from "../rooms/goals/section.ts";
import { STORY_SECTION } from "../rooms/my-story/section.ts";
import { RISK_SECTION } from "../rooms/positive-risk/section.ts";
import { LEGAL_SECTION } from "../rooms/legal-status/section.ts";
import { CHOICES_SECTION } from "../rooms/remaining-choices/section.ts";
import type { Section } from "../record/statements/section.ts";
import { EVENTS_SECTION } from "../rooms/restrictive-events/section.ts";
import { SAFETY_SECTIONS } from "../rooms/safety-plan/section.ts";
import { STRENGTHS_SECTION } from "../rooms/strengths/section.ts";
import { WELLNESS_SECTION } from "../rooms/wellness-plan/section.ts";

/** Every section of a record, one line each, in the person's order. The plan, made together, has pages of its own. */
export const SECTIONS: readonly Section[] = [
  STORY_SECTION,
  STRENGTHS_SECTION,
  WELLNESS_SECTION,
  ...SAFETY_SECTIONS,
  CARD_SECTION,
  ...ADVANCE_SECTIONS,
  RISK_SECTION,
  ...DECIDING_SECTIONS,
  CHOICES_SECTION,
  LEGAL_SECTION,
  GOALS_SECTION,
  EVENTS_SECTION,
];
