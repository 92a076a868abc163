import { backTo } from "../../web/back-to.ts";
import { isId } from "../../ground/core/id.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, route, type Asked, type Later } from "../../web/route.ts";
import { ActsPage } from "./page.tsx";
import type { asTable } from "./rules.ts";
import { heavy, job } from "../../ground/threads/heavy.ts";
import { readActs } from "./store.ts";

const TABLE = job<typeof asTable>(new URL("./rules.ts", import.meta.url), "asTable");

const AT_ONCE = 50;
/** More than an installation does in many years: a limit all the same, as everything is held at once. */
const MOST = 20_000;

/** What was done by those who look after the installation, for administrators and records officers. */
export function actRoutes(ctx: Context): void {
  route(ctx, "GET", "/acts", async (asked) => {
    only(asked);
    const before = isId(asked.query.before) ? asked.query.before : null;
    const acts = await readActs(asked.tx, before, AT_ONCE + 1);
    const last = acts.length > AT_ONCE ? acts[AT_ONCE - 1]! : null;
    const { actor, language } = asked;
    const back = actor.administrator ? backTo("administration", language) : backTo("people", language);
    const older = last && `/acts?before=${last.act_id}`;
    const { timeZone } = ctx.installation.current;
    return { page: <ActsPage {...{ actor, language, timeZone, older, back }} acts={acts.slice(0, AT_ONCE)} paged={before !== null} /> };
  });
  route(ctx, "GET", "/acts/table", async (asked): Promise<Later> => {
    only(asked);
    const acts = await readActs(asked.tx, null, MOST);
    return { file: () => heavy(asked.actor.accountId, TABLE, acts), type: "text/csv; charset=utf-8", name: "acts.csv" };
  });
}

/** Others do not find the page. */
function only({ actor }: Asked): void {
  if (!actor.administrator && !actor.memberships.some(({ role }) => role === "records officer")) throw new NotHere();
}
