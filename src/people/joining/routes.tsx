import { recordAct } from "../acts/act.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, route, type Afterwards, type Answer, type Asked } from "../../web/route.ts";
import { isLanguage } from "../../ground/core/language.ts";
import { JOINING_PATH, PeopleInTeamPage, ToConfirmPage } from "./pages.tsx";
import * as store from "./store.ts";
import { JOINING_WORDS } from "./words.ts";

/** Letting somebody into a team takes two: whoever invited them, and somebody else who knows them. */
export function joiningRoutes(ctx: Context): void {
  route(ctx, "GET", JOINING_PATH, async (asked) => {
    if (asked.actor.memberships.length === 0) throw new NotHere();
    const [waiting, beside] = await Promise.all([store.readToConfirm(asked.tx), store.readBesideJoinings(asked.tx)]);
    return { page: <ToConfirmPage {...{ ctx, asked, waiting, beside }} /> };
  });
  route(ctx, "POST", `${JOINING_PATH}/:organisationId/:joiningId/confirm`, (asked) => decide(ctx, asked, true));
  route(ctx, "POST", `${JOINING_PATH}/:organisationId/:joiningId/refuse`, (asked) => decide(ctx, asked, false));
  personRoute(ctx, "GET", "/sharing/teams/:teamId", async (asked) => {
    const teamId = asked.params.teamId!;
    const [team, people] = await Promise.all([
      store.readTeamOfMine(asked.tx, asked.personId, teamId),
      store.readPeopleInTeam(asked.tx, teamId),
    ]);
    if (!team) throw new NotHere();
    store.markPeopleSeen(asked.tx, teamId);
    return { page: <PeopleInTeamPage {...{ ctx, asked, teamId, team, people }} /> };
  });
}

async function decide(ctx: Context, { tx, actor, params }: Asked, confirmed: boolean): Promise<Answer & Afterwards> {
  if (actor.memberships.length === 0) throw new NotHere();
  const it = await store.decide(tx, { organisationId: params.organisationId!, joiningId: params.joiningId!, confirmed });
  if (!it) return { redirect: `${JOINING_PATH}?done=already` };
  await recordAct(tx, actor, {
    kind: confirmed ? "member-confirmed" : "member-refused",
    organisationId: params.organisationId!,
    teamId: it.team_id,
    aboutId: it.account_id,
    detail: { invitation: params.joiningId!, role: it.role },
  });
  await tellNewcomer(ctx, tx, params.organisationId!, params.joiningId!, it);
  return { redirect: `${JOINING_PATH}?done=${confirmed ? "confirmed" : "refused"}`, afterwards: ctx.accounts.sendSoon };
}

/** The newcomer hears of it by e-mail, where they have proved an address; else they read it when they sign in. */
async function tellNewcomer(
  { installation }: Context,
  tx: Tx,
  organisationId: string,
  joiningId: string,
  it: store.Decided,
): Promise<void> {
  const { language } = installation.current;
  const words = JOINING_WORDS[isLanguage(language) ? language : "en-GB"].message;
  const text = (it.confirmed ? words.confirmed : words.refused)(it.team_name);
  await store.tellNewcomer(tx, { organisationId, joiningId, subject: words.subject, text });
}
