import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { draftFrom } from "../own-writing/drafts.ts";
import { tellAccess } from "../statements/access.ts";
import { readStatement, wasSaid } from "../statements/store.ts";
import type { Statement } from "../statements/statement.ts";
import { reachInto, type Reach } from "../reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, type Asked } from "../../web/route.ts";
import { backOf } from "./back.ts";
import { calledBy } from "./called.ts";
import type { Around } from "./page.tsx";
import { allowedActs, type ActName } from "./rules.ts";
import { actForm } from "./shape.ts";
import { holdStatement, wasDone } from "./store.ts";

export type Room = {
  personId: string;
  reach: Reach;
  statement: Statement;
  back: string;
  /** what the person is called, where the actor may know */
  called: string;
  /** this very form was sent before */ repeated: boolean;
};

export const fresh = (): Record<string, string> => ({ id: newId(), statementId: newId() });

/** What was sent, to be shown again as it was typed. */
export function typed(form: Record<string, unknown>): Record<string, string> {
  const { id, statementId, fields } = draftFrom(form);
  return { ...fields, id, statementId };
}

/** The statement, if it is here for this actor and they may do this about it. A form that was sent before may pass. */
export async function enter(asked: Asked, act: ActName, hold = false): Promise<Room> {
  const { tx, actor, params, form, query } = asked;
  const personId = params.personId!;
  const read = hold && actor.personId === personId ? holdStatement : readStatement;
  const [reach, statement, called] = await Promise.all([
    reachInto(tx, actor, personId),
    read(tx, personId, params.statementId!),
    calledBy(tx, personId),
  ]);
  if (!reach || !statement) throw new NotHere();
  const back = backOf(form.back ?? query.back, `/people/${personId}/statements/${statement.statement_id}`);
  const allowed = allowedActs(statement, { reach, accountId: actor.accountId }).includes(act);
  const repeated = !allowed && (await wasSent(asked, statement));
  if (!allowed && !repeated) throw new NotHere();
  return { personId, reach, statement, back, called, repeated };
}

async function wasSent({ tx, form }: Asked, { person_id, statement_id }: Statement): Promise<boolean> {
  const parsed = actForm.safeParse(form);
  if (!parsed.success) return false;
  return (await wasDone(tx, person_id, statement_id, parsed.data.id)) || (await wasSaid(tx, person_id, statement_id, parsed.data.id));
}

type Entered = Pick<Room, "personId" | "back" | "called">;

export const aroundOf = (ctx: Context, asked: Asked, { personId, back, called }: Entered, problems?: Problems): Around => ({
  ctx,
  asked,
  personId,
  back,
  called,
  problems,
});

export const statusOf = (problems?: Problems): number => (problems ? 422 : 200);

/** Each of these pages shows the words it is about. */
export const tellSeen = ({ tx, actor }: Asked, { person_id: personId, section, statement_id: statementId }: Statement): void =>
  tellAccess(tx, actor, { personId, act: "saw", right: "grant", what: [section], statementId });
