import type { FastifyReply, FastifyRequest } from "fastify";
import type { Problems } from "../core/result.ts";
import { isId } from "../core/id.ts";
import { sign, withdraw, type Signing } from "../agreements/store.ts";
import { transaction } from "../database/transaction.ts";
import { tellAccess } from "../record/access.ts";
import { parse } from "../record/problems.ts";
import { openMeeting } from "../plan-meeting/store.ts";
import { may, reachInto } from "../sharing/reach.ts";
import type { Context } from "../web/context.ts";
import { today } from "../core/today.ts";
import { languageOf, NotHere, personRoute, route, send, type Answer, type Asked } from "../web/route.ts";
import { IndexPage } from "./index-page.tsx";
import { PlanPage } from "./plan-page.tsx";
import { changesOf, enterPlan, readVersions, type PlanRoom } from "./room.ts";
import { documentOf } from "../agreements/store.ts";
import { absenceForm, signForm, signHereForm } from "./shape.ts";
import { planFiles } from "./files.ts";
import { PLAN_WORDS } from "./words.ts";

const PLAN = "/people/:personId/plan/:agreementId";

export function planRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/plan", (asked) => index(ctx, asked, asked.personId));
  route(ctx, "GET", "/people/:personId/plan", (asked) => index(ctx, asked, asked.params.personId!));
  route(ctx, "GET", PLAN, async (asked) => show(ctx, asked, await enter(ctx, asked), {}));
  route(ctx, "POST", `${PLAN}/sign`, (asked) => signOwn(ctx, asked));
  route(ctx, "POST", `${PLAN}/absence`, (asked) => recordAbsence(ctx, asked));
  route(ctx, "POST", `${PLAN}/withdraw`, takeBack);
  ctx.fastify.post(`${PLAN}/sign-here`, (request, reply) => signHere(ctx, request, reply));
  planFiles(ctx);
}

const idsOf = (params: Record<string, string>) => ({ personId: params.personId!, agreementId: params.agreementId! });
const pathOf = (params: Record<string, string>) => `/people/${params.personId}/plan/${params.agreementId}`;

const enter = (ctx: Context, { tx, actor, params, language }: Asked): Promise<PlanRoom> =>
  enterPlan(tx, actor, ctx.kinds, language, idsOf(params));

async function index(ctx: Context, asked: Asked, personId: string): Promise<Answer> {
  const { tx, actor, language } = asked;
  const reach = await reachInto(tx, actor, personId);
  const versions = await readVersions(tx, personId);
  if (!reach && versions.length === 0) throw new NotHere();
  const person = await tx.one<{ called: string }>("plan/person", "select called from person where person_id = $1", [personId]);
  const latest = versions.find((each) => each.withdrawn_at === null) ?? null;
  const document = latest && documentOf(latest);
  const changes = latest && document ? await changesOf(tx, latest, document, ctx.kinds, language) : [];
  const meeting = reach ? await openMeeting(tx, personId) : null;
  tellAccess(tx, actor, { personId, act: "saw", right: versions.length > 0 ? "agreement" : "grant", what: ["plan"] });
  return {
    page: (
      <IndexPage
        {...{ ctx, asked, personId, versions, latest, document, changes }}
        name={reach?.own ? null : (person?.called ?? document?.content.person.name ?? "")}
        meeting={meeting !== null}
        mayBegin={reach !== null && may(reach, "answer", "plan")}
        today={today(ctx.installation.current.timeZone)}
      />
    ),
  };
}

async function show(ctx: Context, asked: Asked, room: PlanRoom, problems: Problems, failed?: string): Promise<Answer> {
  const page = <PlanPage {...{ ctx, asked, room, problems, failed }} today={today(ctx.installation.current.timeZone)} />;
  return { page, status: failed ? 422 : 200 };
}

async function signOwn(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, form, params, language } = asked;
  const room = await enter(ctx, asked);
  const parsed = parse(signForm, form, language);
  if (!parsed.ok) return show(ctx, asked, room, parsed.problems, "sign");
  if (parsed.value.digest !== room.row.digest) return show(ctx, asked, room, { "": PLAN_WORDS[language].wordsChanged }, "sign");
  const { id, stance, reason } = parsed.value;
  await sign(tx, {
    ...signing(params, room, id),
    accountId: actor.accountId,
    stance,
    reason,
    how: "own sign-in",
    recordedBy: null,
    askAgainOn: null,
  });
  tellAccess(tx, actor, { personId: params.personId!, act: "signed", right: "agreement", what: ["plan"], agreementId: params.agreementId });
  return { redirect: `${pathOf(params)}#signed` };
}

const signing = (
  params: Record<string, string>,
  room: PlanRoom,
  id: string,
): Pick<Signing, "personId" | "agreementId" | "signatureId" | "digest"> => ({
  ...idsOf(params),
  signatureId: id,
  digest: room.row.digest,
});

async function recordAbsence(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, form, params, language } = asked;
  const room = await enter(ctx, asked);
  const parsed = parse(absenceForm, form, language);
  if (!parsed.ok) return show(ctx, asked, room, parsed.problems, "absence");
  const { id, accountId, stance, reason, askAgainOn } = parsed.value;
  if (accountId === actor.accountId) throw new NotHere();
  await sign(tx, { ...signing(params, room, id), accountId, stance, reason, how: "recorded", recordedBy: actor.accountId, askAgainOn });
  tellAccess(tx, actor, {
    personId: params.personId!,
    act: "recorded",
    right: "agreement",
    what: ["plan"],
    agreementId: params.agreementId,
  });
  return { redirect: `${pathOf(params)}#signed` };
}

async function takeBack({ tx, params }: Asked): Promise<Answer> {
  const { personId, agreementId } = idsOf(params);
  if (!(await withdraw(tx, personId, agreementId))) throw new NotHere();
  return { redirect: pathOf(params) };
}

/**
 * A participant signs with their own PIN on a device where another participant is signed in. Three steps, as the PIN is
 * checked on a connection of its own: what the holder of the device sees; the PIN; then signing as the one who proved it.
 */
async function signHere(ctx: Context, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const params = request.params as Record<string, string>;
  if (!isId(params.personId) || !isId(params.agreementId)) throw new NotHere();
  const token = ctx.accounts.readSessionToken(request.headers.cookie);
  const parsed = parse(signHereForm, request.body, languageOf(request));
  const seen = parsed.ok ? await mayOfferDevice(ctx, token, params, parsed.value.accountId) : null;
  const proof = parsed.ok && seen ? await ctx.accounts.checkPin(parsed.value.accountId, parsed.value.pin) : null;
  if (!parsed.ok || !seen || !proof?.ok) {
    const answer = await again(
      ctx,
      request,
      token,
      parsed.ok ? null : parsed.problems,
      proof && !proof.ok ? Object.values(proof.problems)[0]! : null,
    );
    return send(reply, answer);
  }
  const { id, accountId, stance, reason, digest } = parsed.value;
  await transaction(ctx.database.pool, { provenAccount: accountId }, async (tx, actor) => {
    if (!actor) throw new NotHere();
    await sign(tx, {
      ...idsOf(params),
      signatureId: id,
      accountId,
      stance,
      reason,
      how: "pin",
      recordedBy: null,
      askAgainOn: null,
      digest,
    });
    tellAccess(tx, actor, {
      personId: params.personId!,
      act: "signed",
      right: "agreement",
      what: ["plan"],
      agreementId: params.agreementId,
    });
  });
  return send(reply, { redirect: `${pathOf(params)}#signed` });
}

/** Only somebody who is concerned lends their device, and only to another who is. */
const mayOfferDevice = (ctx: Context, token: string | null, params: Record<string, string>, accountId: string): Promise<boolean> =>
  transaction(ctx.database.pool, { token }, async (tx, actor) => {
    if (!actor) throw new NotHere();
    const { document } = await enterPlan(tx, actor, ctx.kinds, actor.language, idsOf(params));
    if (!document.content.participants.some((each) => each.accountId === accountId)) throw new NotHere();
    return true;
  });

/** Shows the page again with what was typed, but for the PIN. */
function again(
  ctx: Context,
  request: FastifyRequest,
  token: string | null,
  problems: Problems | null,
  proof: string | null,
): Promise<Answer> {
  return transaction<Answer>(ctx.database.pool, { token }, async (tx, actor) => {
    if (!actor) return { redirect: "/sign-in" };
    const words = PLAN_WORDS[actor.language];
    const said: Record<string, string> = { "pin-missing": words.pinNone, paused: words.pinPause, "pin-wrong": words.pinWrong };
    const params = request.params as Record<string, string>;
    const form = (request.body ?? {}) as Record<string, unknown>;
    const asked: Asked = { tx, actor, request, params, query: {}, form, language: actor.language, wantsJson: false };
    const room = await enterPlan(tx, actor, ctx.kinds, actor.language, idsOf(params));
    return show(ctx, asked, room, problems ?? { pin: said[proof ?? ""] ?? words.pinWrong }, "sign-here");
  });
}
