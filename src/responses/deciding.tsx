import type { Problems } from "../core/result.ts";
import { tellAccess } from "../record/access.ts";
import { parse } from "../record/problems.ts";
import { confirm } from "../record/save.ts";
import { act } from "../record/store.ts";
import type { Context } from "../web/context.ts";
import { NotHere, type Answer, type Asked } from "../web/route.ts";
import { withDone } from "./back.ts";
import { become } from "./becoming.ts";
import { aroundOf, enter, fresh, statusOf, typed, type Room } from "./entering.ts";
import { ChangePage, DeclinePage } from "./page.tsx";
import { CHANGED, DECLINED, TAKEN_UP, wordsOf } from "./rules.ts";
import { actForm, declineForm } from "./shape.ts";

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
  const { id, becomesId } = asked.form;
  const body = { text: wordsOf(statement) };
  const taken = await become(asked, ctx.kinds, { suggestion: statement, id, becomesId, body, how: TAKEN_UP });
  if (!taken.ok) return showChange(ctx, asked, room, taken.problems);
  return { redirect: withDone(back, "take-up", taken.value) };
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
  const changed = await become(asked, ctx.kinds, {
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
