import type { AdvanceView } from "../../rooms/advance-choices/store.ts";
import type { Card } from "../../rooms/crisis-card/card.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { Reach } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import type { Asked } from "../../web/route.ts";
import type { Profile } from "./store.ts";

export type PersonProps = {
  ctx: Context;
  asked: Asked;
  personId: string;
  profile: Profile;
  reach: Reach | null;
  statements: Statement[];
  /** as far as it is shared */ card: Card | null;
  /** what stands of their choices in advance, as far as the actor may see it */ choices: AdvanceView | null;
  /** all that the actor may see, where they have the duty to write what the law asks for; null otherwise */
  byDuty: Statement[] | null;
};
