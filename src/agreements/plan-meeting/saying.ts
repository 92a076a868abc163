import type { Result } from "../../ground/core/result.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { kindNamed } from "../../record/statements/kinds.ts";
import { parse } from "../../ground/core/problems.ts";
import { isAside } from "../../record/statements/statement.ts";
import { say } from "../../record/statements/say.ts";
import { may } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, type Asked } from "../../web/route.ts";
import type { Room } from "./room.ts";
import { last } from "./rules.ts";
import { partOf, sayForm } from "./shape.ts";
import { addItem } from "./store.ts";

/** What can be said in the room itself: something for this plan, or a goal or a step of the person's record. */
export const SAID = ["contribution", "difference", "goal", "step"] as const;
export type Said = (typeof SAID)[number];

/** The name of the form, for the one that was refused: a step's and another view's stand beside what they are about. */
export const formOf = (kind: Said, aboutId: unknown): string => (aboutId ? `${kind}-${String(aboutId)}` : kind);

/**
 * Says something in the meeting and puts it in the plan at once; a step and another view go with what they are about.
 * Answers the statement's id, or what is wrong with the words.
 */
export async function sayInRoom(ctx: Context, asked: Asked, room: Room, kind: Said): Promise<Result<string>> {
  const { tx, actor, form, language } = asked;
  const parsed = parse(sayForm, form, language);
  if (!parsed.ok) return parsed;
  const { id, statementId, text } = parsed.value;
  const aboutId = parsed.value.aboutId || null;
  if (!mayBeAbout(room, kind, aboutId)) throw new NotHere();
  const saved = await say(asked, {
    personId: room.personId,
    statementId,
    revisionId: id,
    basedOn: null,
    kind,
    aboutId,
    voice: voiceOf(asked, room, kind),
    body: bodyOf(kind, text, form),
  });
  if (!saved.ok) return saved;
  if (!saved.value.repeated)
    tellAccess(tx, actor, { personId: room.personId, act: "wrote", right: "grant", what: [sectionOf(ctx, kind)], statementId });
  const part = partOf(ctx.house.sections, kind);
  if (!aboutId && part) {
    await addItem(tx, room.personId, room.meeting.meeting_id, { statementId, part, position: last(room.items) + 1 }, actor.accountId);
  }
  return { ok: true, value: statementId };
}

/** A step goes with a goal, another view with a view that is in the plan; everything else stands by itself. */
function mayBeAbout(room: Room, kind: Said, aboutId: string | null): boolean {
  const about = room.statements.find((each) => each.statement_id === aboutId);
  if (aboutId === null) return kind !== "step";
  if (!about || isAside(about)) return false;
  if (kind === "step") return about.kind === "goal";
  return kind === "difference" && about.kind === "difference" && room.items.some((item) => item.statement_id === aboutId);
}

function voiceOf({ form }: Asked, room: Room, kind: Said): Voice {
  const { reach } = room;
  if (reach.own) return "own";
  if (kind === "goal" || kind === "step") {
    if (!mayWriteGoals(room)) throw new NotHere();
    return "scribed";
  }
  return form.forPerson === "yes" ? "scribed" : reach.voice;
}

/** Goals and steps are the person's: they write them, or somebody they let write writes them down for them. */
export const mayWriteGoals = ({ reach }: Room): boolean => reach.own || may(reach, "write", "goals");

const sectionOf = (ctx: Context, kind: Said): string => (kind === "step" ? "goals" : kindNamed(ctx.house.kinds, kind).section!);

function bodyOf(kind: Said, text: string, { why, who, by }: Asked["form"]): unknown {
  if (kind === "goal") return { text, why };
  return kind === "step" ? { text, who, by } : { text };
}
