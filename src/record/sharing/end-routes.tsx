import { readAuthorities } from "../acting/store.ts";
import { isId, newId } from "../../ground/core/id.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer, type Asked } from "../../web/route.ts";
import { ENDED_WITH_IT, EndAllPage, EndTeamPage } from "./end-page.tsx";
import { ENDED_PATH, EndedPage, UNDO_PATH, UndoPage } from "./ended-page.tsx";
import { bringBack, endAll, readEndedAll } from "./ended-store.ts";
import { endTeam, entriesOf, readShared } from "./store.ts";

type Mine = Asked & { personId: string };

/** Ending everything at once, being sure of it, and bringing it back; and no longer working with a team. */
export function endRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/sharing/end-all", async ({ tx, actor, personId, language }) => {
    const [shared, authorities] = await Promise.all([readShared(tx, personId), readAuthorities(tx, personId)]);
    const acting = authorities.filter((each) => each.in_force);
    return { page: <EndAllPage {...{ actor, language, shared, acting, timeZone: ctx.installation.current.timeZone, now: new Date() }} /> };
  });
  personRoute(ctx, "POST", "/sharing/end-all", async ({ tx, personId, form }) => {
    const ticked = [form.also ?? []].flat();
    await endAll(
      tx,
      personId,
      isId(form.id) ? form.id : newId(),
      ENDED_WITH_IT.filter((each) => ticked.includes(each)),
    );
    return { redirect: ENDED_PATH };
  });
  personRoute(ctx, "GET", ENDED_PATH, (asked) => showEnded(ctx, asked));
  personRoute(ctx, "GET", UNDO_PATH, async ({ tx, actor, personId, language }) => {
    const [shared, ended] = await Promise.all([readShared(tx, personId), readEndedAll(tx, personId)]);
    const { timeZone } = ctx.installation.current;
    const entries = entriesOf(ctx, shared, language);
    return { page: <UndoPage {...{ actor, language, timeZone, now: new Date(), shared, ended, entries }} /> };
  });
  personRoute(ctx, "POST", UNDO_PATH, async ({ tx, personId, form }) => {
    const back = await bringBack(tx, personId, [form.back ?? []].flat().map(String));
    return { redirect: back === null ? "/sharing?done=already-back" : back === 0 ? "/sharing" : "/sharing?done=brought-back" };
  });
  personRoute(ctx, "GET", "/sharing/teams/:teamId/end", async ({ tx, actor, personId, params, language }) => {
    const { teams } = await readShared(tx, personId);
    const team = teams.find((each) => each.team_id === params.teamId);
    if (!team) throw new NotHere();
    return { page: <EndTeamPage {...{ actor, language, team }} /> };
  });
  personRoute(ctx, "POST", "/sharing/teams/:teamId/end", async ({ tx, personId, params }) => {
    if (!(await endTeam(tx, personId, params.teamId!))) throw new NotHere();
    return { redirect: "/sharing?done=team-ended" };
  });
}

/** Where something is shared it is not done: whoever comes back to this page later reads what is so now. */
async function showEnded(ctx: Context, { tx, actor, personId, language }: Mine): Promise<Answer> {
  const [shared, ended] = await Promise.all([readShared(tx, personId), readEndedAll(tx, personId)]);
  const now = new Date();
  const shares = shared.readers.grants.some(({ authority_id, ends_at }) => !authority_id && (ends_at === null || ends_at > now));
  if (shares) return { redirect: "/sharing" };
  return { page: <EndedPage {...{ actor, language, timeZone: ctx.installation.current.timeZone, now, shared, ended }} /> };
}
