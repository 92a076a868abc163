import type { Capability } from "../web/capability.ts";
import { ACCOUNTS_CAPABILITY } from "../people/accounts/capability.ts";
import { ORGANISATIONS_CAPABILITY } from "../people/organisations/capability.ts";
import { ACTS_CAPABILITY } from "../people/acts/capability.ts";
import { WAYS_IN_CAPABILITY } from "../people/ways-in/capability.ts";
import { INVITATIONS_CAPABILITY } from "../people/invitations/capability.ts";
import { JOINING_CAPABILITY } from "../people/joining/capability.ts";
import { KEPT_WORDS_CAPABILITY } from "../web/kept-words/capability.ts";
import { IDENTITY_CAPABILITY } from "../record/identity/capability.ts";
import { PICTURED_CAPABILITY } from "../record/pictured/capability.ts";
import { ACTING_CAPABILITY } from "../record/acting/capability.ts";
import { SHARING_CAPABILITY } from "../record/sharing/capability.ts";
import { OWN_WRITING_CAPABILITY } from "../record/own-writing/capability.ts";
import { RESPONSES_CAPABILITY } from "../record/responses/capability.ts";
import { ONE_STATEMENT_CAPABILITY } from "../record/one-statement/capability.ts";
import { EMERGENCY_ACCESS_CAPABILITY } from "../record/emergency-access/capability.ts";
import { PLAN_MEETING_CAPABILITY } from "../agreements/plan-meeting/capability.ts";
import { PLAN_CAPABILITY } from "../agreements/plan/capability.ts";
import { AGREEING_CAPABILITY } from "../agreements/agreeing/capability.ts";
import { MY_STORY_CAPABILITY } from "../rooms/my-story/capability.tsx";
import { ONE_PAGE_CAPABILITY } from "../rooms/one-page/capability.tsx";
import { STRENGTHS_CAPABILITY } from "../rooms/strengths/capability.ts";
import { WELLNESS_PLAN_CAPABILITY } from "../rooms/wellness-plan/capability.ts";
import { SAFETY_PLAN_CAPABILITY } from "../rooms/safety-plan/capability.ts";
import { SAFETY_PARTS_CAPABILITY } from "../rooms/safety-parts/capability.ts";
import { WHOLE_SAFETY_PLAN_CAPABILITY } from "../rooms/whole-safety-plan/capability.ts";
import { SAFETY_DOCUMENT_CAPABILITY } from "../rooms/safety-document/capability.ts";
import { PICTURES_CAPABILITY } from "../rooms/pictures/capability.ts";
import { CRISIS_CARD_CAPABILITY } from "../rooms/crisis-card/capability.ts";
import { ADVANCE_CHOICES_CAPABILITY } from "../rooms/advance-choices/capability.ts";
import { POSITIVE_RISK_CAPABILITY } from "../rooms/positive-risk/capability.ts";
import { DECIDING_CAPABILITY } from "../rooms/deciding/capability.ts";
import { REMAINING_CHOICES_CAPABILITY } from "../rooms/remaining-choices/capability.ts";
import { LEGAL_STATUS_CAPABILITY } from "../rooms/legal-status/capability.ts";
import { GOALS_CAPABILITY } from "../rooms/goals/capability.ts";
import { RESTRICTIVE_EVENTS_CAPABILITY } from "../rooms/restrictive-events/capability.ts";
import { CAPACITY_CAPABILITY } from "../rooms/capacity/capability.ts";
import { RIGHTS_CAPABILITY } from "../rooms/rights/capability.ts";
import { OPENED_IN_EMERGENCY_CAPABILITY } from "../rooms/opened-in-emergency/capability.ts";
import { HOME_CAPABILITY } from "../shells/home/capability.ts";
import { WELCOME_CAPABILITY } from "../shells/welcome/capability.ts";
import { CASELOAD_CAPABILITY } from "../shells/caseload/capability.ts";
import { PERSON_CAPABILITY } from "../shells/person/capability.ts";
import { BY_PICTURES_CAPABILITY } from "../shells/by-pictures/capability.ts";
import { POCKET_CAPABILITY } from "../shells/pocket/capability.ts";
import { TAKING_CAPABILITY } from "../shells/taking/capability.ts";

/** Every room, one line each; sections stand in the order in which a person meets them. */
export const CAPABILITIES: readonly Capability[] = [
  ACCOUNTS_CAPABILITY,
  ORGANISATIONS_CAPABILITY,
  ACTS_CAPABILITY,
  WAYS_IN_CAPABILITY,
  INVITATIONS_CAPABILITY,
  JOINING_CAPABILITY,
  KEPT_WORDS_CAPABILITY,
  IDENTITY_CAPABILITY,
  PICTURED_CAPABILITY,
  ACTING_CAPABILITY,
  SHARING_CAPABILITY,
  OWN_WRITING_CAPABILITY,
  RESPONSES_CAPABILITY,
  ONE_STATEMENT_CAPABILITY,
  EMERGENCY_ACCESS_CAPABILITY,
  PLAN_MEETING_CAPABILITY,
  PLAN_CAPABILITY,
  AGREEING_CAPABILITY,
  MY_STORY_CAPABILITY,
  ONE_PAGE_CAPABILITY,
  STRENGTHS_CAPABILITY,
  WELLNESS_PLAN_CAPABILITY,
  SAFETY_PLAN_CAPABILITY,
  SAFETY_PARTS_CAPABILITY,
  WHOLE_SAFETY_PLAN_CAPABILITY,
  SAFETY_DOCUMENT_CAPABILITY,
  PICTURES_CAPABILITY,
  CRISIS_CARD_CAPABILITY,
  ADVANCE_CHOICES_CAPABILITY,
  POSITIVE_RISK_CAPABILITY,
  DECIDING_CAPABILITY,
  REMAINING_CHOICES_CAPABILITY,
  LEGAL_STATUS_CAPABILITY,
  GOALS_CAPABILITY,
  RESTRICTIVE_EVENTS_CAPABILITY,
  CAPACITY_CAPABILITY,
  RIGHTS_CAPABILITY,
  OPENED_IN_EMERGENCY_CAPABILITY,
  HOME_CAPABILITY,
  WELCOME_CAPABILITY,
  CASELOAD_CAPABILITY,
  PERSON_CAPABILITY,
  BY_PICTURES_CAPABILITY,
  POCKET_CAPABILITY,
  TAKING_CAPABILITY,
];
