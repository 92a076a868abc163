import { today } from "../web/dates.ts";
import type { Context } from "../web/context.ts";
import { route } from "../web/route.ts";
import { CaseloadPage } from "./page.tsx";
import { inOrderOfNeed, named, nextAfter } from "./rules.ts";
import { readRightsOfAll } from "../legal-status/store.ts";
import { readCaseload } from "./store.ts";

export function caseloadRoutes(ctx: Context): void {
  route(ctx, "GET", "/people/next", async ({ tx, query }) => {
    const next = nextAfter(inOrderOfNeed(await readCaseload(tx), today(ctx.installation.current.timeZone)), query.after);
    return { redirect: next ? `/people/${next}` : "/people" };
  });
  route(ctx, "GET", "/people", async (asked) => {
    const [rows, legal] = await Promise.all([readCaseload(asked.tx), readRightsOfAll(asked.tx)]);
    const query = typeof asked.query.q === "string" ? asked.query.q.slice(0, 200) : "";
    const listed = inOrderOfNeed(named(rows, query), today(ctx.installation.current.timeZone));
    return { page: <CaseloadPage {...{ ctx, asked, listed, query, legal }} everybody={rows.length} /> };
  });
}
