import { changedSince } from "../sealed/changed.ts";
import { dispute, sign, withdraw, type Signing } from "../sealed/store.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import { CARE_PLAN } from "../plan-meeting/family.ts";
import { openMeeting } from "../plan-meeting/store.ts";
import { mayBegin, reachInto } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { NotHere, personRoute, route, type Answer, type Asked } from "../../web/route.ts";
import { IndexPage } from "./index-page.tsx";
import { readCurrent, readVersions, whatIs, type PlanRoom } from "./room.ts";
import { documentOf, type AgreementRow } from "../sealed/store.ts";
import { absenceForm, signForm } from "./shape.ts";
import { enter, idsOf, pathOf, PLAN, show } from "./show.tsx";
import { signFor } from "./sign-for.ts";
import { signHere } from "./sign-here.tsx";
import { planFiles } from "./files.ts";
import { capacityOf, stopsSigning } from "./witnessing.ts";
import { PLAN_WORDS } from "./words.ts";

export function planRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/plan", (asked) => index(ctx, asked, asked.personId));
  route(ctx, "GET", "/people/:personId/plan", (asked) => index(ctx, asked, asked.params.personId!));
  route(ctx, "GET", PLAN, async (asked) => show(ctx, asked, await enter(ctx, asked)));
  route(ctx, "POST", `${PLAN}/sign`, (asked) => signOwn(ctx, asked));
  route(ctx, "POST", `${PLAN}/not-me`, (asked) => notMe(ctx, asked));
  route(ctx, "POST", `${PLAN}/absence`, (asked) => recordAbsence(ctx, asked));
  route(ctx, "POST", `${PLAN}/withdraw`, (asked) => takeBack(ctx, asked));
  signHere(ctx);
  signFor(ctx);
  planFiles(ctx);
}

async function index(ctx: Context, asked: Asked, personId: string): Promise<Answer> {
  const { tx, actor } = asked;
  const [reach, versions, person, current, meeting] = await Promise.all([
    reachInto(tx, actor, personId),
    readVersions(tx, personId),
    tx.one<{ called: string }>("plan/person", "select called from person where person_id = $1", [personId]),
    readCurrent(tx, personId, null),
    openMeeting(tx, personId),
  ]);
  if (!reach && versions.length === 0) throw new NotHere();
  const plans = versions.filter((each) => each.kind === CARE_PLAN);
  const latest = plans.find((each) => each.withdrawn_at === null) ?? null;
  const document = latest && documentOf(latest);
  const changes = latest && document ? changedSince(document.content, latest.put_forward_at, current, ctx.house.kinds) : [];
  tellAccess(tx, actor, { personId, act: "saw", right: versions.length > 0 ? "agreement" : "grant", what: ["plan"] });
  return {
    page: (
      <IndexPage
        {...{ ctx, asked, personId, plans, latest, document, changes }}
        name={reach?.own ? null : (person?.called ?? document?.content.person.name ?? "")}
        others={newestOfOthers(versions)}
        meeting={reach !== null && meeting !== null}
        mayBegin={reach !== null && mayBegin(reach)}
        today={today(ctx.installation.current.timeZone)}
      />
    ),
  };
}

/** What else was put forward, the newest of each kind. */
function newestOfOthers(versions: AgreementRow[]): AgreementRow[] {
  const others = versions.filter((each) => each.kind !== CARE_PLAN && each.withdrawn_at === null);
  return others.filter((each) => each === others.find((other) => other.kind === each.kind));
}

async function signOwn(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, form, params, language } = asked;
  const room = await enter(ctx, asked);
  const parsed = parse(signForm, form, language);
  if (!parsed.ok) return show(ctx, asked, room, parsed.problems, "sign");
  if (parsed.value.digest !== room.row.digest) return show(ctx, asked, room, { "": PLAN_WORDS[language].wordsChanged }, "sign");
  const stops = stopsSigning(room, actor.accountId, parsed.value, language);
  if (stops) return show(ctx, asked, room, stops, "sign");
  // that one no longer agrees can be said of any version; to agree is for the newest
  if (room.newer && parsed.value.stance !== "disagree") return show(ctx, asked, room, { "": PLAN_WORDS[language].newerVersion }, "sign");
  const { id, stance, reason } = parsed.value;
  await sign(tx, ctx.seals, {
    ...signing(params, room, id),
    sessionId: actor.sessionId,
    accountId: actor.accountId,
    stance,
    reason,
    how: "own sign-in",
    recordedBy: null,
    askAgainOn: null,
    capacity: capacityOf(room, actor.accountId, parsed.value),
  });
  tellAccess(tx, actor, {
    personId: params.personId!,
    act: "signed",
    right: "agreement",
    what: whatIs(room.row.kind),
    agreementId: params.agreementId,
  });
  return { redirect: `${pathOf(params)}?done=signed#signed` };
}

/** "That was not me": said of what was signed with one's own proof on another's device. Then the PIN is changed. */
async function notMe(ctx: Context, asked: Asked): Promise<Answer> {
  const { actor, form, params, tx } = asked;
  const room = await enter(ctx, asked);
  const mine = room.document.signatures.find(
    (each) => each.signatureId === form.signatureId && each.lentBy && each.participant.accountId === actor.accountId,
  );
  if (!mine) throw new NotHere();
  await dispute(tx, ctx.seals, { ...idsOf(params), signatureId: mine.signatureId, accountId: actor.accountId });
  return { redirect: "/account/pin" };
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
  const { accountId: recordedBy, sessionId } = actor;
  await sign(tx, ctx.seals, {
    ...signing(params, room, id),
    accountId,
    stance,
    reason,
    how: "recorded",
    recordedBy,
    sessionId,
    askAgainOn,
  });
  tellAccess(tx, actor, {
    personId: params.personId!,
    act: "recorded",
    right: "agreement",
    what: whatIs(room.row.kind),
    agreementId: params.agreementId,
  });
  return { redirect: `${pathOf(params)}?done=recorded#signed` };
}

async function takeBack(ctx: Context, { tx, actor, params }: Asked): Promise<Answer> {
  const { personId, agreementId } = idsOf(params);
  const taken = await withdraw(tx, ctx.seals, personId, agreementId);
  if (!taken) throw new NotHere();
  tellAccess(tx, actor, { personId, act: "took back", right: "agreement", what: whatIs(taken.kind), agreementId });
  return { redirect: pathOf(params) };
}
