import type { Right } from "../statements/access.ts";
import type { Statement } from "../statements/statement.ts";
import { backOf } from "../responses/back.ts";
import { allowedActs } from "../responses/rules.ts";
import { readThread, type Thread } from "../responses/store.ts";
import { DUTY_SECTIONS } from "../reach/duty.ts";
import { reachInto, type Reach } from "../reach/reach.ts";
import { NotHere, type Asked } from "../../web/route.ts";

/** One statement, and all that there is to know of it. */
export type Room = {
  personId: string;
  reach: Reach;
  statement: Statement;
  thread: Thread;
  back: string;
};

export async function enter(asked: Asked): Promise<Room> {
  const { tx, actor, params, form, query } = asked;
  const personId = params.personId!;
  const [reach, thread] = await Promise.all([reachInto(tx, actor, personId), readThread(tx, personId, params.statementId!, true)]);
  const statement = thread.statements.find((each) => each.statement_id === params.statementId);
  if (!statement) throw new NotHere();
  const reading = reach ?? byDuty(statement);
  if (!reading) throw new NotHere();
  return { personId, reach: reading, thread, statement, back: backOf(form.back ?? query.back, pathOf(statement)) };
}

/** What a service writes by law is read by its practitioners without anything being shared with them: read, and no more. */
const byDuty = ({ section }: Statement): Reach | null =>
  (DUTY_SECTIONS as readonly string[]).includes(section) ? { own: false, voice: "practitioner", grants: [] } : null;

/** By which right it is read. */
export const rightOf = ({ reach }: Pick<Room, "reach">): Right => (!reach.own && reach.grants.length === 0 ? "duty" : "grant");

export async function enterToEdit(asked: Asked): Promise<Room> {
  const room = await enter(asked);
  const viewer = { reach: room.reach, accountId: asked.actor.accountId };
  if (!allowedActs(room.statement, viewer).includes("edit")) throw new NotHere();
  return room;
}

export const pathOf = ({ person_id, statement_id }: Pick<Statement, "person_id" | "statement_id">): string =>
  `/people/${person_id}/statements/${statement_id}`;
