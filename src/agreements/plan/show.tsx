import type { Problems } from "../../ground/core/result.ts";
import { today } from "../../web/dates.ts";
import type { Context } from "../../web/context.ts";
import type { Answer, Asked } from "../../web/route.ts";
import { PlanPage } from "./plan-page.tsx";
import { enterPlan, type PlanRoom } from "./room.ts";

export const PLAN = "/people/:personId/plan/:agreementId";

export const idsOf = (params: Record<string, string>) => ({ personId: params.personId!, agreementId: params.agreementId! });
export const pathOf = (params: Record<string, string>) => `/people/${params.personId}/plan/${params.agreementId}`;

export const enter = (ctx: Context, { tx, actor, params }: Asked): Promise<PlanRoom> => enterPlan(tx, actor, ctx.house, idsOf(params));

/** The agreement's page; with `failed`, the form of that name is open again with what was typed and what is wrong with it. */
export function show(ctx: Context, asked: Asked, room: PlanRoom, problems: Problems = {}, failed?: string): Answer {
  const page = <PlanPage {...{ ctx, asked, room, problems, failed }} today={today(ctx.installation.current.timeZone)} />;
  return { page, status: failed ? 422 : 200 };
}
