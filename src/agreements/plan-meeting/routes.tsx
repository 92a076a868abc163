import { isAside } from "../../record/statements/statement.ts";
import type { Actor } from "../../ground/core/actor.ts";
import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { prepare, readingOf, type Draft } from "../sealed/put-forward.ts";
import {
  documentOf,
  nextVersion,
  putForward,
  readAgreement,
  readAgreements,
  readBecame,
  readConsents,
  readKeeps,
  readCorrected,
} from "../sealed/store.ts";
import type { Participant } from "../sealed/content.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import { readRecord } from "../../record/statements/store.ts";
import { may, reachInto, type Reach } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { NotHere, route, type Answer, type Asked } from "../../web/route.ts";
import { meetingRoute } from "./over.tsx";
import { CARE_PLAN } from "./family.ts";
import { MeetingPage } from "./page.tsx";
import { pathOf } from "./parts.tsx";
import { ReadyPage } from "./ready-page.tsx";
import { enter, mayAct, type Room } from "./room.ts";
import { inOrder, last, meetingView, moved } from "./rules.ts";
import { formOf, SAID, sayInRoom, type Said } from "./saying.ts";
import { isImposed } from "../../record/reach/duty.ts";
import { itemForm, moveForm, participantForm, partOf, reviewForm, startForm } from "./shape.ts";
import * as store from "./store.ts";
import { toldAt, type Done } from "./told.tsx";
import { MEETING_WORDS } from "./words.ts";

const PATH = "/people/:personId/plan/meeting";

export function planMeetingRoutes(ctx: Context): void {
  route(ctx, "POST", "/people/:personId/plan/meetings", start);
  meetingRoute(ctx, "GET", PATH, async (asked) => showMeeting(ctx, asked, await enter(asked), {}));
  meetingRoute(ctx, "POST", `${PATH}/add`, (asked) => inRoom(asked, "added", addItem));
  meetingRoute(ctx, "POST", `${PATH}/take-out`, (asked) => inRoom(asked, "taken-out", takeOut));
  meetingRoute(ctx, "POST", `${PATH}/move`, (asked) => inRoom(asked, "moved", move));
  meetingRoute(ctx, "POST", `${PATH}/ask-in`, (asked) => inRoom(asked, "asked-in", askIn));
  meetingRoute(ctx, "POST", `${PATH}/leave-out`, (asked) => inRoom(asked, "left-out", leaveOut));
  for (const kind of SAID) meetingRoute(ctx, "POST", `${PATH}/${kind}`, (asked) => say(ctx, asked, kind));
  meetingRoute(ctx, "POST", `${PATH}/review`, (asked) => setReview(ctx, asked));
  meetingRoute(ctx, "POST", `${PATH}/stop`, stop);
  meetingRoute(ctx, "GET", `${PATH}/ready`, (asked) => showReady(ctx, asked));
  meetingRoute(ctx, "POST", `${PATH}/put-forward`, (asked) => goForward(ctx, asked));
}

/** Does something in the room, and leads back to where it was done, which tells it. */
async function inRoom(asked: Asked, done: Done, work: (asked: Asked, room: Room) => Promise<void>): Promise<Answer> {
  const room = await enter(asked);
  if (!mayAct(room, asked.actor)) throw new NotHere();
  await work(asked, room);
  return { redirect: toldAt(room, done, asked.form.statementId) };
}

/** The person begins one alone; a team member they let into their plan begins one with them. */
async function start({ tx, actor, params, form, language }: Asked): Promise<Answer> {
  const personId = params.personId!;
  const reach = await reachInto(tx, actor, personId);
  if (!reach || !may(reach, "answer", "plan")) throw new NotHere();
  const parsed = parse(startForm, form, language);
  if (!parsed.ok) throw new NotHere();
  if (!(await store.openMeeting(tx, personId))) await begin(tx, actor, personId, parsed.value.id, reach);
  return { redirect: pathOf({ personId }) };
}

async function begin(tx: Tx, actor: Actor, personId: string, meetingId: string, reach: Reach): Promise<void> {
  const [latest] = (await readAgreements(tx, personId)).filter((each) => each.kind === CARE_PLAN && each.withdrawn_at === null);
  const teamId = reach.own
    ? null
    : (reach.grants.find((grant) => grant.team_id && grant.may.includes("answer") && grant.sections.includes("plan"))?.team_id ?? null);
  await store.startMeeting(tx, {
    personId,
    meetingId,
    kind: CARE_PLAN,
    teamId,
    previous: latest?.agreement_id ?? null,
    by: actor.accountId,
  });
  // the next version concerns those whom the last one did, as far as they may still be asked in
  const before = latest ? documentOf(latest).content.participants.map((each) => each.accountId) : [];
  const concerned = new Set([personId, actor.accountId, ...before]);
  for (const who of (await store.readCandidates(tx, personId, CARE_PLAN)).filter((each) => concerned.has(each.account_id))) {
    await store.addParticipant(tx, personId, meetingId, who, actor.accountId);
  }
  if (latest) await carryOver(tx, actor, personId, meetingId, latest.agreement_id);
}

/** The next version begins with what the last one held, in the words of today. */
async function carryOver(tx: Tx, actor: Actor, personId: string, meetingId: string, agreementId: string): Promise<void> {
  const was = await readAgreement(tx, personId, agreementId);
  if (!was) return;
  const seen = new Map((await readRecord(tx, personId)).map((each) => [each.statement_id, each]));
  const before = (JSON.parse(was.content) as { parts: { part: string; statements: { statementId: string }[] }[] }).parts;
  let position = 0;
  for (const { part, statements } of before) {
    for (const { statementId } of statements) {
      const now = seen.get(statementId);
      if (now && !isAside(now) && !now.only_mine && now.state !== "reached") {
        await store.addItem(tx, personId, meetingId, { statementId, part, position: ++position }, actor.accountId);
      }
    }
  }
}

async function addItem({ tx, actor, form, language, house }: Asked, room: Room): Promise<void> {
  const parsed = parse(itemForm, form, language);
  const statement = parsed.ok ? room.statements.find((each) => each.statement_id === parsed.value.statementId) : undefined;
  const isOffered = statement && statement.about_id === null && !isAside(statement) && !isImposed(statement) && !statement.only_mine;
  const part = isOffered ? partOf(house.sections, statement.kind) : null;
  if (!statement || part === null) throw new NotHere();
  await store.addItem(
    tx,
    room.personId,
    room.meeting.meeting_id,
    { statementId: statement.statement_id, part, position: last(room.items) + 1 },
    actor.accountId,
  );
}

async function takeOut({ tx, form, language }: Asked, room: Room): Promise<void> {
  const parsed = parse(itemForm, form, language);
  if (!parsed.ok || !(await store.removeItem(tx, room.personId, room.meeting.meeting_id, parsed.value.statementId))) throw new NotHere();
}

async function move({ tx, form, language }: Asked, room: Room): Promise<void> {
  const parsed = parse(moveForm, form, language);
  if (!parsed.ok) throw new NotHere();
  for (const { statementId, position } of moved(room.items, parsed.value.statementId, parsed.value.way) ?? []) {
    await store.placeItem(tx, room.personId, room.meeting.meeting_id, statementId, position);
  }
}

async function askIn({ tx, actor, form, language }: Asked, room: Room): Promise<void> {
  const parsed = parse(participantForm, form, language);
  const who = parsed.ok ? room.candidates.find((each) => each.account_id === parsed.value.accountId) : undefined;
  if (!who) throw new NotHere();
  await store.addParticipant(tx, room.personId, room.meeting.meeting_id, who, actor.accountId);
}

async function leaveOut({ tx, form, language }: Asked, room: Room): Promise<void> {
  const parsed = parse(participantForm, form, language);
  if (!parsed.ok) throw new NotHere();
  await store.removeParticipant(tx, room.personId, room.meeting.meeting_id, parsed.value.accountId);
}

async function say(ctx: Context, asked: Asked, kind: Said): Promise<Answer> {
  const room = await enter(asked);
  if (!mayAct(room, asked.actor)) throw new NotHere();
  const saved = await sayInRoom(ctx, asked, room, kind);
  return saved.ok
    ? { redirect: toldAt(room, "added", saved.value) }
    : showMeeting(ctx, asked, room, saved.problems, formOf(kind, asked.form.aboutId));
}

async function setReview(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, form, language } = asked;
  const room = await enter(asked);
  if (!mayAct(room, actor)) throw new NotHere();
  const words = MEETING_WORDS[language];
  const parsed = parse(reviewForm, form, language);
  if (!parsed.ok) return showMeeting(ctx, asked, room, { reviewOn: words.reviewMissing }, "review");
  if (parsed.value.reviewOn <= today(ctx.installation.current.timeZone))
    return showMeeting(ctx, asked, room, { reviewOn: words.reviewPast }, "review");
  await store.setReview(tx, room.personId, room.meeting.meeting_id, parsed.value.reviewOn);
  return { redirect: `${pathOf(room)}/ready` };
}

async function stop(asked: Asked): Promise<Answer> {
  const room = await enter(asked);
  if (!mayAct(room, asked.actor)) throw new NotHere();
  await store.endMeeting(asked.tx, room.personId, room.meeting.meeting_id);
  return { redirect: room.reach.own ? "/plan" : `/people/${room.personId}/plan` };
}

async function showMeeting(ctx: Context, asked: Asked, room: Room, problems: Problems, failed?: string): Promise<Answer> {
  const view = meetingView(asked.house.sections, room.items, room.statements);
  const page = <MeetingPage {...{ ctx, asked, room, view, problems, failed }} here={mayAct(room, asked.actor)} />;
  return { page, status: Object.keys(problems).length > 0 ? 422 : 200 };
}

async function showReady(ctx: Context, asked: Asked): Promise<Answer> {
  const [room, making, teams] = await Promise.all([enter(asked), readMaking(asked), store.readTeams(asked.tx, asked.params.personId!)]);
  if (!mayAct(room, asked.actor)) throw new NotHere();
  const words = MEETING_WORDS[asked.language];
  const view = meetingView(asked.house.sections, room.items, room.statements);
  if (view.parts.length === 0) return showMeeting(ctx, asked, room, { "": words.emptyPlan });
  if (!room.meeting.review_on) return showMeeting(ctx, asked, room, { reviewOn: words.reviewMissing }, "review");
  const prepared = prepareFrom(ctx, asked, room, making);
  return { page: <ReadyPage {...{ ctx, asked, room, prepared, teams }} changed={asked.query.changed === "yes"} /> };
}

type Making = Pick<Draft, "version" | "became" | "corrected" | "consents" | "keeps">;

/** What goes into a plan beside what is in the room. */
async function readMaking({ tx, params }: Asked): Promise<Making> {
  const personId = params.personId!;
  const [version, became, corrected, consents, keeps] = await Promise.all([
    nextVersion(tx, personId, CARE_PLAN),
    readBecame(tx, personId),
    readCorrected(tx, personId),
    readConsents(tx, personId, CARE_PLAN),
    readKeeps(tx, personId, CARE_PLAN),
  ]);
  return { version, became, corrected, consents, keeps };
}

function prepareFrom(ctx: Context, asked: Asked, room: Room, making: Making) {
  const { actor, language } = asked;
  const participants: Participant[] = room.participants.map((each) => ({
    accountId: each.account_id,
    name: each.name,
    role: each.role,
    relation: each.relation,
  }));
  const view = meetingView(asked.house.sections, room.items, room.statements);
  return prepare({
    agreementId: newId(),
    meetingId: room.meeting.meeting_id,
    kind: room.meeting.kind,
    language,
    ...making,
    previousAgreementId: room.meeting.previous_agreement_id,
    person: { personId: room.personId, ...room.person },
    by: participants.find((each) => each.accountId === actor.accountId)!,
    at: new Date(),
    reviewOn: room.meeting.review_on!,
    participants,
    chosen: inOrder(view),
    statements: room.statements,
    kinds: ctx.house.kinds,
  });
}

/** Puts forward what was read: when words, participants or the review day changed meanwhile, it is shown again instead. */
async function goForward(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, form } = asked;
  const [room, making] = await Promise.all([enter(asked), readMaking(asked)]);
  if (!mayAct(room, actor) || !room.meeting.review_on) throw new NotHere();
  const prepared = prepareFrom(ctx, asked, room, making);
  if (prepared.revisionIds.length === 0 || form.read !== readingOf(prepared)) return { redirect: `${pathOf(room)}/ready?changed=yes` };
  await putForward(tx, ctx.seals, prepared);
  tellAccess(tx, actor, {
    personId: room.personId,
    act: "put forward",
    right: "grant",
    what: ["plan"],
    agreementId: prepared.content.agreementId,
  });
  return { redirect: `/people/${room.personId}/plan/${prepared.content.agreementId}?done=put-forward` };
}
