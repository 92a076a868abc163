import { readStandingAdvance } from "../../rooms/advance-choices/store.ts";
import { readCard } from "../../rooms/crisis-card/store.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { readRecord } from "../../record/statements/store.ts";
import { shared } from "../../record/reach/duty.ts";
import { reachInto } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, route } from "../../web/route.ts";
import { PersonPage } from "./page.tsx";
import { singles, wholeSections } from "./rules.ts";
import { readProfile } from "./store.ts";

export function peopleRoutes(ctx: Context): void {
  route(ctx, "GET", "/people/:personId", async (asked) => {
    const { tx, actor, params } = asked;
    const personId = params.personId!;
    if (personId === actor.personId) return { redirect: "/home" };
    const [profile, reach, record, card, choices] = await Promise.all([
      readProfile(tx, personId),
      reachInto(tx, actor, personId),
      readRecord(tx, personId),
      readCard(tx, personId, asked.language),
      readStandingAdvance(tx, personId),
    ]);
    if (!profile) throw new NotHere();
    const statements = reach ? shared(record, reach) : [];
    const what = reach
      ? [
          ...new Set([
            ...wholeSections(asked.house.sections, reach),
            ...singles(asked.house.sections, reach, statements).map((each) => each.section),
          ]),
        ]
      : [];
    tellAccess(tx, actor, { personId, act: "saw", right: reach ? "grant" : "relation", what });
    const byDuty = profile.duty ? record : null;
    return { page: <PersonPage {...{ ctx, asked, personId, profile, reach, statements, card, choices, byDuty }} /> };
  });
}
