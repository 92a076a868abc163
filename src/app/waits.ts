import { ACCOUNT_WAITS } from "../people/accounts/waits.ts";
import { ADVANCE_WAITS, ALOUD_WAITS } from "../rooms/advance-choices/waits.ts";
import { ACTING_WAITS } from "../record/acting/waits.ts";
import { CAPACITY_WAITS } from "../rooms/capacity/waits.ts";
import { CARD_WAITS } from "../rooms/crisis-card/waits.ts";
import { DECIDED_FOR_WAITS, LOOK_WAITS, MEETING_WAITS } from "../rooms/deciding/waits.ts";
import { EMERGENCY_ASKS, EMERGENCY_WAITS, LOOKED_FOR_WAITS } from "../record/emergency-access/waits.ts";
import type { Waits } from "../web/waits.ts";
import { EVENTS_WAITS } from "../rooms/restrictive-events/waits.ts";
import { JOINING_WAITS } from "../people/joining/waits.ts";
import { DOCUMENT_WAITS } from "../rooms/safety-document/waits.ts";
import { RIGHTS_WAITS } from "../rooms/rights/waits.ts";
import { DISPUTED, SIGNED_ELSEWHERE } from "../agreements/plan/waits.ts";
import { SAFETY_WAITS } from "../rooms/safety-plan/waits.ts";

/** Everything a capability can let wait for a person at home, one line each, in the order in which it is told. */
export const WAITS: readonly Waits[] = [
  ACCOUNT_WAITS[0]!,
  EMERGENCY_WAITS,
  LOOKED_FOR_WAITS,
  SIGNED_ELSEWHERE,
  DISPUTED,
  JOINING_WAITS,
  ALOUD_WAITS,
  ...EVENTS_WAITS,
  ACTING_WAITS,
  CAPACITY_WAITS,
  DECIDED_FOR_WAITS,
  ...RIGHTS_WAITS,
  CARD_WAITS,
  DOCUMENT_WAITS,
  MEETING_WAITS,
  LOOK_WAITS,
  SAFETY_WAITS,
  EMERGENCY_ASKS,
  ADVANCE_WAITS,
  ACCOUNT_WAITS[1]!,
];
