import type { Problems } from "../../ground/core/result.ts";
import { tellAccess } from "../statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import { confirm, sayAgain } from "../statements/say.ts";
import { PUT_AWAY } from "../own-writing/rules.ts";
import { act, readSubjectOf } from "../statements/store.ts";
import type { Statement } from "../statements/statement.ts";
import { takenFromOf } from "../statements/taken-from.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, type Answer, type Asked } from "../../web/route.ts";
import { backOf, withDone } from "./back.ts";
import { become, joined } from "./becoming.ts";
import { aroundOf, enter, fresh, statusOf, typed, type Room } from "./entering.ts";
import { ChangePage, DeclinePage, TakeUpPage } from "./page.tsx";
import { CHANGED, DECLINED, NOT_NOW, TAKEN_UP, wordsOf } from "./rules.ts";
import { actForm, declineForm } from "./shape.ts";
import { holdStatement, readBefore } from "./store.ts";
import { RESPONSE_WORDS } from "./words.ts";

export async function confirmWords(asked: Asked): Promise<Answer> {
  const { personId, statement, back, repeated } = await enter(asked, "confirm", true);
  const { tx, form, language } = asked;
  if (!repeated) {
    const parsed = parse(actForm, form, language);
    // somebody wrote it anew while it was read: what stands there now is read first
    if (!parsed.ok || form.based !== statement.revision_id) return { redirect: withDone(back, "meanwhile", statement.statement_id) };
    await confirm(tx, personId, statement.statement_id, parsed.value.id, statement.revision_id);
  }
  return { redirect: withDone(back, "confirm", statement.statement_id) };
}

export async function takeUp(ctx: Context, asked: Asked): Promise<Answer> {
  const room = await enter(asked, "take-up", true);
  const { statement, back, repeated } = room;
  if (repeated) return { redirect: withDone(back, "take-up", statement.statement_id) };
  const { id, becomesId, how, shown } = asked.form;
  if (statement.body.of === "words") {
    const mine = await readMine(asked);
    // both are seen before anything is put in the place of the person's words, and as they are now
    if (!mine || (how !== "add" && how !== "instead") || shown !== mine.revision_id) return showTakeUp(ctx, asked, { room, mine });
    const text = how === "add" ? joined(wordsOf(mine), wordsOf(statement)) : wordsOf(statement);
    const taken = await become(asked, ctx.house.kinds, {
      suggestion: statement,
      id,
      becomesId,
      body: { text },
      how: TAKEN_UP,
      added: how === "add",
    });
    return taken.ok ? { redirect: withDone(back, "use", taken.value) } : showTakeUp(ctx, asked, { room, mine }, taken.problems);
  }
  const body = { text: wordsOf(statement) };
  const taken = await become(asked, ctx.house.kinds, { suggestion: statement, id, becomesId, body, how: TAKEN_UP });
  if (!taken.ok) return showChange(ctx, asked, room, taken.problems);
  return { redirect: withDone(back, "take-up", taken.value) };
}

/** The person's own words that a suggestion is beside. */
const readMine = ({ tx, params }: Asked): Promise<Statement | null> => readSubjectOf(tx, params.personId!, params.statementId!);

/** Other words for what the person said: theirs and the person's own beside each other, and what can become of them. */
export async function askTakeUp(ctx: Context, asked: Asked): Promise<Answer> {
  const [room, mine] = await Promise.all([enter(asked, "take-up"), readMine(asked)]);
  return showTakeUp(ctx, asked, { room, mine });
}

function showTakeUp(ctx: Context, asked: Asked, { room, mine }: { room: Room; mine: Statement | null }, problems?: Problems): Answer {
  if (!mine || room.statement.body.of !== "words") throw new NotHere();
  const around = aroundOf(ctx, asked, room, problems);
  return { page: <TakeUpPage {...{ around, mine }} statement={room.statement} />, status: statusOf(problems) };
}

/** What the person had said before they took up somebody's words comes back; the suggestion is open again. */
export async function bringBackMine(asked: Asked): Promise<Answer> {
  const { tx, actor, params, form } = asked;
  const personId = params.personId!;
  const [statement, id] = [await holdStatement(tx, personId, params.statementId!), actForm.safeParse(form)];
  const taken = takenFromOf(statement?.body);
  if (actor.personId !== personId || !statement || !id.success) throw new NotHere();
  const back = backOf(form.back, `/people/${personId}/statements/${statement.statement_id}`);
  if (!taken || form.based !== statement.revision_id) return { redirect: withDone(back, "meanwhile", statement.statement_id) };
  const before = await readBefore(tx, statement);
  if (!before) throw new NotHere();
  await sayAgain(tx, {
    statement,
    revisionId: id.data.id,
    basedOn: statement.revision_id,
    voice: "own",
    authorId: actor.accountId,
    scribeId: null,
    body: before.body,
  });
  await act(tx, { personId, eventId: id.data.id, statementId: taken.statementId, act: NOT_NOW, actorId: actor.accountId });
  return { redirect: withDone(back, "mine", statement.statement_id) };
}

/** "No, I did not say that": what was written down for the person goes aside, and says why. */
export async function notMine(asked: Asked): Promise<Answer> {
  const { personId, statement, back, repeated } = await enter(asked, "not-mine", true);
  const { tx, actor, form, language } = asked;
  const parsed = parse(actForm, form, language);
  if (!parsed.ok) throw new NotHere();
  if (!repeated) {
    const note = RESPONSE_WORDS[language].notMine;
    await act(tx, {
      personId,
      eventId: parsed.value.id,
      statementId: statement.statement_id,
      act: PUT_AWAY,
      actorId: actor.accountId,
      note,
    });
  }
  return { redirect: withDone(back, "not-mine", statement.statement_id) };
}

export function showChange(ctx: Context, asked: Asked, room: Room, problems?: Problems): Answer {
  const { statement } = room;
  const values = problems && asked.form.text !== undefined ? typed(asked.form) : { ...fresh(), text: wordsOf(statement) };
  const around = aroundOf(ctx, asked, room, problems);
  return { page: <ChangePage {...{ around, statement, values }} />, status: statusOf(problems) };
}

export async function change(ctx: Context, asked: Asked): Promise<Answer> {
  const room = await enter(asked, "change", true);
  const { statement, back, repeated } = room;
  if (repeated) return { redirect: withDone(back, "change", statement.statement_id) };
  const { form } = asked;
  const changed = await become(asked, ctx.house.kinds, {
    suggestion: statement,
    id: form.id,
    becomesId: form.statementId,
    body: form,
    how: CHANGED,
  });
  if (!changed.ok) return showChange(ctx, asked, room, changed.problems);
  return { redirect: withDone(back, "change", changed.value) };
}

export function showDecline(ctx: Context, asked: Asked, room: Room, values: Record<string, string>, problems?: Problems): Answer {
  const around = aroundOf(ctx, asked, room, problems);
  return { page: <DeclinePage {...{ around, statement: room.statement, values }} />, status: statusOf(problems) };
}

export async function decline(ctx: Context, asked: Asked): Promise<Answer> {
  const room = await enter(asked, "decline", true);
  const { tx, actor, form, language } = asked;
  const { personId, statement, back, repeated } = room;
  const parsed = parse(declineForm, { ...form, reason: form.reason ?? "" }, language);
  if (!parsed.ok) return showDecline(ctx, asked, room, typed(form), parsed.problems);
  const { id, reason } = parsed.value;
  if (!repeated) {
    await act(tx, { personId, eventId: id, statementId: statement.statement_id, act: DECLINED, actorId: actor.accountId, note: reason });
  }
  return { redirect: withDone(back, "decline", statement.statement_id) };
}

export async function justAct(asked: Asked, name: "not-now" | "withdraw", what: string): Promise<Answer> {
  const { personId, statement, back, repeated } = await enter(asked, name, true);
  const { tx, actor, form, language } = asked;
  const parsed = parse(actForm, form, language);
  if (!parsed.ok) throw new NotHere();
  if (!repeated) {
    await act(tx, { personId, eventId: parsed.value.id, statementId: statement.statement_id, act: what, actorId: actor.accountId });
    if (name === "withdraw")
      tellAccess(tx, actor, { personId, act: "wrote", right: "grant", what: [statement.section], statementId: statement.statement_id });
  }
  return { redirect: withDone(back, name, statement.statement_id) };
}
