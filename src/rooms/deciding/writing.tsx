import type { Problems } from "../../ground/core/result.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { say } from "../../record/statements/say.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { voiceIn } from "../../record/responses/rules.ts";
import type { Context } from "../../web/context.ts";
import type { Answer, Asked } from "../../web/route.ts";
import { DecisionPage } from "./decision-page.tsx";
import { decidingPath } from "./path.ts";
import { markDecidedForSeen } from "./for-them/store.ts";
import { mayAnswer, mayWrite, type Room } from "./room.ts";
import { isForThem } from "./rules.ts";
import { point } from "./shape.ts";

/** The decision's page; with what is to mend under the form that was refused. */
export function show(ctx: Context, asked: Asked, room: Room, problems: Problems = {}, failed = ""): Answer {
  const { personId, root } = room;
  tellAccess(asked.tx, asked.actor, { personId, act: "saw", right: "grant", what: [root.section], statementId: root.statement_id });
  if (room.reach.own)
    markDecidedForSeen(
      asked.tx,
      personId,
      room.statements.filter(isForThem).map((each) => each.statement_id),
    );
  return { page: <DecisionPage {...{ ctx, asked, room, problems, failed }} />, status: failed ? 422 : 200 };
}

/** In their own voice whoever may answer; in the person's, written down for them, whoever may write. */
export function voiceFor(room: Room, forPerson: boolean): Voice | null {
  if (forPerson && !room.reach.own) return mayWrite(room) ? "scribed" : null;
  return mayAnswer(room) ? voiceIn(room.reach, room.root.section, room.root.statement_id) : null;
}
export type Writing = { kind: string; aboutId: string; body: unknown; voice: Voice; was?: Statement; failed: string };

/** Saves what was said about a decision, and leads back to where it stands. */
export async function write(ctx: Context, asked: Asked, room: Room, { kind, aboutId, body, voice, was, failed }: Writing): Promise<Answer> {
  const { tx, actor, form } = asked;
  const { personId, root } = room;
  const saved = await say(asked, {
    personId,
    statementId: was?.statement_id ?? String(form.statementId ?? ""),
    revisionId: String(form.id ?? ""),
    basedOn: was?.revision_id ?? "",
    kind,
    aboutId,
    voice,
    body,
  });
  if (!saved.ok) return show(ctx, asked, room, saved.problems, failed);
  const { statementId, repeated } = saved.value;
  if (!repeated) tellAccess(tx, actor, { personId, act: "wrote", right: "grant", what: [root.section], statementId: root.statement_id });
  return {
    redirect: `${decidingPath(personId, root.statement_id)}?done=saved&at=${statementId}#s-${anchorOf(room, aboutId, statementId)}`,
  };
}

/** What is said about a point stands with the point. */
const anchorOf = ({ statements }: Room, aboutId: string, statementId: string): string =>
  statements.some((each) => each.statement_id === aboutId && each.kind === point.kind) ? aboutId : statementId;
