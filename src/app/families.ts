import { ADVANCE_CHOICES } from "../rooms/advance-choices/family.ts";
import type { Family } from "../agreements/sealed/family.ts";
import { DECISION } from "../rooms/deciding/decided/family.ts";
import { POSITIVE_RISK } from "../rooms/positive-risk/family.ts";
import { SAFETY_PART } from "../rooms/safety-parts/family.ts";
import { WHOLE_SAFETY_PLAN } from "../rooms/whole-safety-plan/family.ts";

/** Every family of agreements but the plan, one line each. */
export const FAMILIES: readonly Family[] = [DECISION, POSITIVE_RISK, SAFETY_PART, WHOLE_SAFETY_PLAN, ADVANCE_CHOICES];
