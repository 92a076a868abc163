import type { Problems } from "../../../ground/core/result.ts";
import { newId } from "../../../ground/core/id.ts";
import { BRING_BACK, PUT_AWAY } from "../../../record/own-writing/rules.ts";
import { answerKept, dropUnsaved, keepUnsaved, readAllUnsaved, type Unsaved } from "../../../record/own-writing/unsaved.ts";
import { tellAccess } from "../../../record/statements/access.ts";
import { explain, parse } from "../../../ground/core/problems.ts";
import { maybeDay } from "../../../ground/core/text.ts";
import { isAside, type Statement } from "../../../record/statements/statement.ts";
import { act } from "../../../record/statements/store.ts";
import { saveNew } from "../../../record/responses/saving.ts";
import type { Context } from "../../../web/context.ts";
import { today } from "../../../web/dates.ts";
import { NotHere, route, type Answer, type Asked } from "../../../web/route.ts";
import { enter, type Room } from "../room.ts";
import { isOurs } from "./entries.tsx";
import { AfterwardsPage } from "./page.tsx";
import { afterwardsPath, seesAfterwards, voiceOfAfterwards } from "./room.ts";
import { after, AFTERWARDS_SECTION, afterwards, effect, stepsIn, type Effect } from "./shape.ts";
import { AFTER_WORDS } from "./words.ts";

const PATH = "/people/:personId/deciding/:statementId/afterwards";

/** What came of a decision: the person says it, or somebody who may write down what they say. */
export function afterwardsRoutes(ctx: Context): void {
  route(ctx, "GET", PATH, async (asked) => {
    const [room, unsaved] = await Promise.all([enterToRead(asked), readBegun(asked)]);
    return show(ctx, asked, room, {}, "", unsaved);
  });
  route(ctx, "POST", `${PATH}/took`, (asked) => sayTook(ctx, asked));
  route(ctx, "POST", `${PATH}/effects`, (asked) => nameEffect(ctx, asked));
  route(ctx, "POST", `${PATH}/marks`, (asked) => mark(ctx, asked));
  route(ctx, "POST", `${PATH}/put-away/:partId`, (asked) => keepOrPutAway(asked, true));
  route(ctx, "POST", `${PATH}/bring-back/:partId`, (asked) => keepOrPutAway(asked, false));
}

async function enterToRead(asked: Asked): Promise<Room> {
  const room = await enter(asked);
  if (!seesAfterwards(room)) throw new NotHere();
  return room;
}

const readBegun = ({ tx, actor, params }: Asked): Promise<Unsaved[]> => readAllUnsaved(tx, actor.accountId, params.personId!);

/** What was sent and not saved is in the form as it was sent; `unsaved` is what was begun and not sent. */
function show(ctx: Context, asked: Asked, room: Room, problems: Problems, failed: string, unsaved: Unsaved[]): Answer {
  const { personId, root } = room;
  tellAccess(asked.tx, asked.actor, { personId, act: "saw", right: "grant", what: [AFTERWARDS_SECTION], statementId: root.statement_id });
  return { page: <AfterwardsPage {...{ ctx, asked, room, problems, failed, unsaved }} />, status: failed ? 422 : 200 };
}

const refuse = async (ctx: Context, asked: Asked, room: Room, problems: Problems, failed: string): Promise<Answer> =>
  show(ctx, asked, room, problems, failed, await readBegun(asked));

async function sayTook(ctx: Context, asked: Asked): Promise<Answer> {
  const room = await enter(asked);
  const { took = "", text = "", on = "" } = asked.form;
  return write(ctx, asked, room, { kind: afterwards.kind, body: { decision: room.root.statement_id, took, text, on }, failed: "took" });
}

async function nameEffect(ctx: Context, asked: Asked): Promise<Answer> {
  const room = await enter(asked);
  const { text = "", wish = "", steps = "" } = asked.form;
  return write(ctx, asked, room, { kind: effect.kind, body: { decision: room.root.statement_id, text, wish, steps }, failed: "effect" });
}

/** A mark holds the word it was made with: when the person changes their words later, what they said stays what it was. */
async function mark(ctx: Context, asked: Asked): Promise<Answer> {
  const room = await enter(asked);
  const { form } = asked;
  const of: Statement<Effect> | undefined = room.after.find(
    (each) => each.statement_id === form.effect && each.kind === effect.kind && !isAside(each),
  );
  if (!of) throw new NotHere();
  const failed = `mark-${of.statement_id}`;
  const steps = stepsIn(of.body.steps);
  const step = steps.indexOf(String(form.word ?? ""));
  if (voiceOfAfterwards(room) !== null && step < 0)
    return refuse(ctx, asked, room, { word: explain("choice-wrong", asked.language) }, failed);
  const { text = "", on = "" } = form;
  return write(ctx, asked, room, {
    kind: after.kind,
    aboutId: of.statement_id,
    body: { word: steps[step], step, of: steps.length, text, on },
    failed,
  });
}

type Writing = { kind: string; aboutId?: string; body: Record<string, unknown>; failed: string };

async function write(ctx: Context, asked: Asked, room: Room, { kind, aboutId, body, failed }: Writing): Promise<Answer> {
  const { form, language } = asked;
  const { personId, root } = room;
  const voice = voiceOfAfterwards(room);
  if (voice === null) throw new NotHere();
  if (asked.wantsJson) return answerKept(await keepUnsaved(asked, { personId, statementId: form.statementId, kind }));
  const on = parse(maybeDay(), body.on ?? "", language);
  if (on.ok && on.value !== null && on.value > today(ctx.installation.current.timeZone))
    return refuse(ctx, asked, room, { on: AFTER_WORDS[language].dayLater }, failed);
  const statementId = String(form.statementId ?? "");
  const saved = await saveNew(asked, {
    personId,
    statementId,
    revisionId: String(form.id ?? ""),
    kind,
    aboutId,
    voice,
    body,
  });
  if (!saved.ok) return refuse(ctx, asked, room, saved.problems, failed);
  await dropUnsaved(asked.tx, form);
  return { redirect: `${afterwardsPath(personId, root.statement_id)}?done=saved#s-${aboutId ?? statementId}` };
}

/** The person puts away what they said, and brings it back: nothing of it is lost. */
async function keepOrPutAway(asked: Asked, away: boolean): Promise<Answer> {
  const { tx, actor, params } = asked;
  const room = await enter(asked);
  const part = room.after.find((each) => each.statement_id === params.partId && isOurs(each));
  if (!part || !room.reach.own) throw new NotHere();
  if (isAside(part) !== away) {
    const what = away ? PUT_AWAY : BRING_BACK;
    await act(tx, { personId: room.personId, eventId: newId(), statementId: part.statement_id, act: what, actorId: actor.accountId });
  }
  return { redirect: `${afterwardsPath(room.personId, room.root.statement_id)}?done=${away ? "away" : "saved"}` };
}
