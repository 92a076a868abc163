import { z } from "zod";
import type { Voice } from "../../ground/core/voice.ts";
import { isId, newId } from "../../ground/core/id.ts";
import { BRING_BACK, PUT_AWAY } from "../../record/own-writing/rules.ts";
import { parse } from "../../ground/core/problems.ts";
import { isAside } from "../../record/statements/statement.ts";
import { act } from "../../record/statements/store.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, route, type Answer, type Asked } from "../../web/route.ts";
import { pickPath } from "./medicines/pick-page.tsx";
import { matching } from "./medicines/store.ts";
import { decidingPath } from "./path.ts";
import { enter, mayPutAway, type Room } from "./room.ts";
import { isPersons, NOTHING } from "./rules.ts";
import { matters, option, point, SIDES, withoutNothing } from "./shape.ts";
import { show, voiceFor, write } from "./writing.tsx";

const PATH = "/people/:personId/deciding/:statementId";

/** The options of a decision, filled in by everybody who is let in: each cell in the voice of whoever says it. */
export function gridRoutes(ctx: Context): void {
  route(ctx, "GET", PATH, async (asked) => show(ctx, asked, await enter(asked)));
  route(ctx, "POST", `${PATH}/options`, (asked) => addOption(ctx, asked));
  route(ctx, "POST", `${PATH}/points`, (asked) => addPoint(ctx, asked));
  route(ctx, "POST", `${PATH}/matters`, (asked) => sayMatters(ctx, asked));
  route(ctx, "POST", `${PATH}/nothing`, (asked) => leaveNothingOut(ctx, asked));
  route(ctx, "POST", `${PATH}/put-away/:partId`, (asked) => keepOrPutAway(asked, true));
  route(ctx, "POST", `${PATH}/bring-back/:partId`, (asked) => keepOrPutAway(asked, false));
}

const forPersonIn = ({ form }: Asked): boolean => form.forPerson === "yes";

async function addOption(ctx: Context, asked: Asked): Promise<Answer> {
  const room = await enter(asked);
  const voice = voiceFor(room, forPersonIn(asked));
  if (voice === null) throw new NotHere();
  const body = { text: asked.form.text ?? "" };
  const answer = await write(ctx, asked, room, { kind: option.kind, aboutId: room.root.statement_id, body, voice, failed: "option" });
  return (await nameOffered(asked, room, answer)) ?? answer;
}

/** Once it is saved, names from the list of medicines are offered for it, where some fit. */
async function nameOffered({ tx, form }: Asked, room: Room, answer: Answer): Promise<Answer | null> {
  const text = String(form.text ?? "");
  const asks = "redirect" in answer && room.hasMedicines && room.root.body.about === "medicine";
  if (!asks || (await matching(tx, text, 1)).length === 0) return null;
  return { redirect: pickPath(room.personId, room.root.statement_id, { statement_id: String(form.statementId), text }) };
}

const where = z.object({ option: z.string() });

/** What is about an option, or about leaving things as they are: that is about the decision itself. */
function aboutOf(room: Room, asked: Asked): { aboutId: string; nothing: boolean; key: string } {
  const parsed = parse(where, asked.form, asked.language);
  const key = parsed.ok ? parsed.value.option : "";
  if (key === NOTHING) return { aboutId: room.root.statement_id, nothing: true, key };
  const there = room.statements.find((each) => each.statement_id === key && each.kind === option.kind && !isAside(each));
  if (!there) throw new NotHere();
  return { aboutId: there.statement_id, nothing: false, key };
}

async function addPoint(ctx: Context, asked: Asked): Promise<Answer> {
  const room = await enter(asked);
  const voice = voiceFor(room, forPersonIn(asked));
  const side = SIDES.find((each) => each === asked.form.side);
  if (voice === null || !side) throw new NotHere();
  const { aboutId, nothing, key } = aboutOf(room, asked);
  const body = { side, text: asked.form.text ?? "", nothing };
  return write(ctx, asked, room, { kind: point.kind, aboutId, body, voice, failed: `${side}-${key}` });
}

/**
 * How much something matters, and why: only the person says so, or somebody who writes down what they say. Of one point
 * they say it once, and change it; of an option as often as they like.
 */
async function sayMatters(ctx: Context, asked: Asked): Promise<Answer> {
  const { form } = asked;
  const room = await enter(asked);
  const voice: Voice | null = room.reach.own ? "own" : voiceFor(room, true);
  if (voice === null) throw new NotHere();
  const of = room.statements.find((each) => each.statement_id === form.point && each.kind === point.kind && !isAside(each));
  if (isId(form.point) && !of) throw new NotHere();
  const { weight = "", text = "" } = form;
  if (!of) {
    const { aboutId, nothing, key } = aboutOf(room, asked);
    return write(ctx, asked, room, { kind: matters.kind, aboutId, body: { weight, text, nothing }, voice, failed: `matters-${key}` });
  }
  const was = room.statements.find((each) => each.kind === matters.kind && each.about_id === of.statement_id && !isAside(each));
  if (was && !isPersons(was)) throw new NotHere();
  const body = { ...was?.body, weight, nothing: false };
  return write(ctx, asked, room, { kind: matters.kind, aboutId: of.statement_id, body, voice, was, failed: `weigh-${of.statement_id}` });
}

async function leaveNothingOut(ctx: Context, asked: Asked): Promise<Answer> {
  const room = await enter(asked);
  if (!room.reach.own) throw new NotHere();
  const body = { text: asked.form.text ?? "" };
  return write(ctx, asked, room, { kind: withoutNothing.kind, aboutId: room.root.statement_id, body, voice: "own", failed: NOTHING });
}

/** The person puts anything away that they or others said here, and brings it back; others take back what is theirs. */
async function keepOrPutAway(asked: Asked, away: boolean): Promise<Answer> {
  const { tx, actor, params } = asked;
  const room = await enter(asked);
  const part = room.statements.find((each) => each.statement_id === params.partId && each.about_id !== null);
  if (!part || !mayPutAway(room, part, actor.accountId) || (!away && !room.reach.own)) throw new NotHere();
  if (room.reach.own ? isAside(part) !== away : away) {
    const what = room.reach.own ? (away ? PUT_AWAY : BRING_BACK) : "withdrawn";
    await act(tx, { personId: room.personId, eventId: newId(), statementId: part.statement_id, act: what, actorId: actor.accountId });
  }
  return { redirect: `${decidingPath(room.personId, room.root.statement_id)}?done=${away ? "away" : "saved"}` };
}
