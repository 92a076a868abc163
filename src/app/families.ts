import { ADVANCE_CHOICES } from "../rooms/advance-choices/family.ts";
import { familyIn, type Family } from "../agreements/sealed/family.ts";
import { DECISION } from "../rooms/deciding/decided/family.ts";
import { CARE_PLAN } from "../agreements/plan-meeting/family.ts";
import { POSITIVE_RISK } from "../rooms/positive-risk/family.ts";
import { SAFETY_PART } from "../rooms/safety-parts/family.ts";
import { WHOLE_SAFETY_PLAN } from "../rooms/whole-safety-plan/family.ts";

/** Every family of agreements, one line each. */
export const FAMILIES: readonly Family[] = [CARE_PLAN, DECISION, POSITIVE_RISK, SAFETY_PART, WHOLE_SAFETY_PLAN, ADVANCE_CHOICES];

/** The family of an agreement's kind. What was agreed outlasts the product's own changes: an unknown one is a plan. */
export const familyOf = (kind: string): Family => FAMILIES.find(({ family }) => family === familyIn(kind)) ?? CARE_PLAN;
