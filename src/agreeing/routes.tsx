import { z } from "zod";
import { newId } from "../core/id.ts";
import type { Problems } from "../core/result.ts";
import { putForward, readAgreement, readConsents, sign } from "../agreements/store.ts";
import * as meeting from "../plan-meeting/store.ts";
import { tellAccess } from "../record/access.ts";
import { parse } from "../record/problems.ts";
import { day, id } from "../record/text.ts";
import type { Context } from "../web/context.ts";
import { today } from "../web/dates.ts";
import { NotHere, route, type Answer, type Asked } from "../web/route.ts";
import { AgreePage } from "./page.tsx";
import { always, choosable, enter, preparedFrom, sealOf, type Room } from "./room.ts";
import { AGREEING_WORDS } from "./words.ts";

/** Putting forward what needs no meeting: the exact words, whom they concern, when they are looked at again. */
export function agreeingRoutes(ctx: Context): void {
  for (const path of ["/people/:personId/agree/:family", "/people/:personId/agree/:family/:about"]) {
    route(ctx, "GET", path, async (asked) => show(ctx, asked, await enter(asked), {}));
    route(ctx, "POST", path, (asked) => goForward(ctx, asked));
  }
}

function show(ctx: Context, asked: Asked, room: Room, problems: Problems, changed = false): Answer {
  const missing = room.made.missing(room.statements, room.about, asked.language);
  return {
    page: <AgreePage {...{ ctx, asked, room, problems, changed, missing }} />,
    status: Object.keys(problems).length > 0 ? 422 : 200,
  };
}

const list = z.preprocess((each) => (each === undefined ? [] : [each].flat()), z.array(id()));
const agreeForm = z.object({ id: id(), read: z.string(), with: list, reviewOn: day() });

/** Puts forward what was read; where a word changed meanwhile it is shown again instead. Sent twice it is there once. */
async function goForward(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, form, language } = asked;
  const room = await enter(asked);
  const parsed = parse(agreeForm, form, language);
  if (!parsed.ok) return show(ctx, asked, room, parsed.problems);
  const { id: agreementId, read, reviewOn } = parsed.value;
  if (await readAgreement(tx, room.personId, agreementId)) return { redirect: pathOf(room, agreementId) };
  const problem = whatStops(ctx, asked, room, reviewOn);
  if (problem) return show(ctx, asked, room, problem);
  if (read !== sealOf(room, asked, ctx.kinds)) return show(ctx, asked, room, {}, true);
  return put(ctx, asked, room, { agreementId, reviewOn, chosen: parsed.value.with });
}

function whatStops(ctx: Context, { actor, language }: Asked, room: Room, reviewOn: string): Problems | null {
  const words = AGREEING_WORDS[language];
  const missing = room.made.missing(room.statements, room.about, language);
  if (missing) return { "": missing };
  if (reviewOn <= today(ctx.installation.current.timeZone)) return { reviewOn: words.reviewPast };
  const there = room.candidates.map((each) => each.account_id);
  return always(room, actor.accountId).every((each) => there.includes(each)) ? null : { "": words.gone };
}

type Put = { agreementId: string; reviewOn: string; chosen: string[] };

async function put(ctx: Context, asked: Asked, room: Room, { agreementId, reviewOn, chosen }: Put): Promise<Answer> {
  const { tx, actor } = asked;
  const { personId, kind } = room;
  const concerned = [...room.candidates].filter(
    (each) =>
      always(room, actor.accountId).includes(each.account_id) ||
      choosable(room, actor.accountId).some((other) => other === each && chosen.includes(each.account_id)),
  );
  const teamId = room.reach.own ? null : (concerned.find((each) => each.account_id === actor.accountId)?.team_id ?? null);
  const previous = room.previous?.agreement_id ?? null;
  await meeting.startMeeting(tx, { personId, meetingId: agreementId, kind, teamId, previous, by: actor.accountId });
  for (const who of concerned) await meeting.addParticipant(tx, personId, agreementId, who, actor.accountId);
  const prepared = preparedFrom(room, asked, ctx.kinds, {
    agreementId,
    reviewOn,
    accountIds: concerned.map((each) => each.account_id),
    consents: await readConsents(tx, personId, kind),
  });
  if (prepared.revisionIds.length === 0) throw new NotHere();
  await putForward(tx, prepared);
  if (room.made.asks) await signAsAsked(asked, room, agreementId, prepared.digest);
  tellAccess(tx, actor, { personId, act: "put forward", right: "grant", what: [room.family.family], agreementId });
  return { redirect: `${pathOf(room, agreementId)}?done=put-forward` };
}

/** Whoever asks for something has said yes to it by asking. */
const signAsAsked = ({ tx, actor }: Asked, { personId }: Room, agreementId: string, digest: string) =>
  sign(tx, {
    personId,
    agreementId,
    signatureId: newId(),
    accountId: actor.accountId,
    stance: "agree",
    reason: "",
    how: "own sign-in",
    recordedBy: null,
    askAgainOn: null,
    digest,
  });

const pathOf = ({ personId }: Room, agreementId: string): string => `/people/${personId}/plan/${agreementId}`;
