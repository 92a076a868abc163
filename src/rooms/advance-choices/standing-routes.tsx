import { tellAccess } from "../../record/statements/access.ts";
import { readRecord } from "../../record/statements/store.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, route } from "../../web/route.ts";
import { aloudRoutes } from "./aloud-routes.tsx";
import { inAdvance } from "./rules.ts";
import { StandingPage } from "./standing-page.tsx";
import { readAdvance, type AdvanceView } from "./store.ts";

/** What stands, for whoever may see any of it; for everybody else there is nothing here. */
export function standingRoutes(ctx: Context): void {
  aloudRoutes(ctx);
  route(ctx, "GET", "/people/:personId/advance", async (asked) => {
    const { tx, actor, params } = asked;
    const personId = params.personId!;
    const [view, record] = await Promise.all([readAdvance(tx, personId), readRecord(tx, personId)]);
    if (!view) throw new NotHere();
    tellAccess(tx, actor, { personId, act: "saw", right: view.right, what: partsSeen(view) });
    return { page: <StandingPage {...{ ctx, asked, personId, view }} current={inAdvance(record)} /> };
  });
}

/** The parts of which words were shown; where there were none, those that could have been. */
function partsSeen({ standing, sections }: AdvanceView): string[] {
  const shown = [...new Set(standing?.statements.map((each) => each.section))].sort();
  return shown.length > 0 ? shown : sections;
}
