import { today } from "../../web/dates.ts";
import type { Context } from "../../web/context.ts";
import { route } from "../../web/route.ts";
import { CaseloadPage } from "./page.tsx";
import { inOrderOfNeed, named, nextAfter, type CaseRow } from "./rules.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { readOwedToAll } from "./owed.ts";
import { addDays } from "../../rooms/legal-status/days.ts";
import { readMeetingsOfAll } from "../../rooms/deciding/store.ts";
import { AHEAD } from "../../rooms/rights/days-that-come.tsx";
import { countHolders, countToCheck } from "../../record/acting/store.ts";
import { readMyJoinings, readToConfirm } from "../../people/joining/store.ts";
import { countNotMe } from "../../people/ways-in/store.ts";
import { countToReview, readOpenNow } from "../../record/emergency-access/store.ts";
import { readRightsOfAll } from "../../rooms/legal-status/store.ts";
import { readCaseload } from "./store.ts";

export function caseloadRoutes(ctx: Context): void {
  route(ctx, "GET", "/people/next", async ({ tx, query }) => {
    const now = today(ctx.installation.current.timeZone);
    const next = nextAfter(inOrderOfNeed(await readEverybody(tx, now), now), query.after);
    return { redirect: next ? `/people/${next}` : "/people" };
  });
  route(ctx, "GET", "/people", async (asked) => {
    const now = today(ctx.installation.current.timeZone);
    const [rows, legal, meetings, open, toReview, papers, holders, toConfirm, joinings, notMe] = await Promise.all([
      readEverybody(asked.tx, now),
      readRightsOfAll(asked.tx),
      readMeetingsOfAll(asked.tx, now, addDays(now, AHEAD)),
      readOpenNow(asked.tx),
      countToReview(asked.tx),
      countToCheck(asked.tx),
      countHolders(asked.tx),
      readToConfirm(asked.tx),
      readMyJoinings(asked.tx),
      countNotMe(asked.tx),
    ]);
    const query = typeof asked.query.q === "string" ? asked.query.q.slice(0, 200) : "";
    const listed = inOrderOfNeed(named(rows, query), now);
    return {
      page: (
        <CaseloadPage
          {...{ ctx, asked, listed, query, legal, meetings, open, toReview, joinings, notMe }}
          toCheck={papers + holders}
          toConfirm={toConfirm.length}
          everybody={rows.length}
        />
      ),
      noneOfTheirWords: "names, numbers and days",
    };
  });
}

/** Everybody the actor works with, with what their service owes each. */
async function readEverybody(tx: Tx, now: string): Promise<CaseRow[]> {
  const [rows, owed] = await Promise.all([readCaseload(tx), readOwedToAll(tx, now)]);
  return rows.map((row) => ({ ...row, owed: owed.get(row.person_id) }));
}
