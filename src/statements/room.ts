import type { Statement } from "../record/statement.ts";
import { backOf } from "../responses/back.ts";
import { allowedActs } from "../responses/rules.ts";
import { readThread, type Thread } from "../responses/store.ts";
import { reachInto, type Reach } from "../sharing/reach.ts";
import { NotHere, type Asked } from "../web/route.ts";

/** One statement, and all that there is to know of it. */
export type Room = { personId: string; reach: Reach; statement: Statement; thread: Thread; back: string };

export async function enter(asked: Asked): Promise<Room> {
  const { tx, actor, params, form, query } = asked;
  const personId = params.personId!;
  const [reach, thread] = await Promise.all([reachInto(tx, actor, personId), readThread(tx, personId, params.statementId!, true)]);
  if (!reach) throw new NotHere();
  const statement = thread.statements.find((each) => each.statement_id === params.statementId);
  if (!statement) throw new NotHere();
  return { personId, reach, thread, statement, back: backOf(form.back ?? query.back, pathOf(statement)) };
}

export async function enterToEdit(asked: Asked): Promise<Room> {
  const room = await enter(asked);
  const viewer = { reach: room.reach, accountId: asked.actor.accountId };
  if (!allowedActs(room.statement, viewer).includes("edit")) throw new NotHere();
  return room;
}

export const pathOf = ({ person_id, statement_id }: Pick<Statement, "person_id" | "statement_id">): string =>
  `/people/${person_id}/statements/${statement_id}`;
