import { isId } from "../../ground/core/id.ts";
import { refuse, type Problems, type Result } from "../../ground/core/result.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { kindNamed } from "../../record/statements/kinds.ts";
import { explain, parse } from "../../ground/core/problems.ts";
import { say } from "../../record/statements/say.ts";
import type { Said } from "../../record/statements/store.ts";
import type { Voice } from "../../ground/core/voice.ts";
import type { Context } from "../../web/context.ts";
import type { Asked } from "../../web/route.ts";
import type { EventsRoom } from "./room.ts";
import { EVENTS_SECTION } from "./section.ts";

/** One thing that is said with or about an event; its ids were made with the form, so that a second press is harmless. */
export type ToSay = {
  kind: string;
  voice: Voice;
  body: Record<string, unknown>;
  statementId: unknown;
  revisionId: unknown;
  basedOn?: string;
  aboutId?: string;
  /** the names of its fields in the form, where they differ from those of its body */
  fields?: Record<string, string>;
};

/** All that is to mend in what was typed, under the names of the form's fields. */
export function problemsOf(ctx: Context, { language }: Asked, { kind, body, fields = {}, ...ids }: ToSay): Problems {
  const parsed = parse(kindNamed(ctx.house.kinds, kind).body, body, language);
  const wrong: Problems = isId(ids.statementId) && isId(ids.revisionId) ? {} : { "": explain("id-wrong", language) };
  const told = parsed.ok ? {} : Object.fromEntries(Object.entries(parsed.problems).map(([name, text]) => [fields[name] ?? name, text]));
  return { ...wrong, ...told };
}

/** Says all of it in one transaction, or nothing; whatever is to mend is told at once. */
export async function sayAll(ctx: Context, asked: Asked, room: EventsRoom, list: ToSay[]): Promise<Result<Said[]>> {
  const { tx, actor } = asked;
  const { personId, right } = room;
  const problems: Problems = Object.assign({}, ...list.toReversed().map((each) => problemsOf(ctx, asked, each)));
  if (Object.keys(problems).length > 0) return refuse(problems);
  const said: Said[] = [];
  for (const { kind, voice, body, statementId, revisionId, basedOn = null, aboutId = null } of list) {
    const ids = { statementId: String(statementId), revisionId: String(revisionId), basedOn };
    const saved = await say(asked, { personId, kind, voice, body, aboutId, ...ids });
    if (!saved.ok) return saved;
    said.push(saved.value);
  }
  if (said.some((each) => !each.repeated))
    tellAccess(tx, actor, {
      personId,
      act: "wrote",
      right,
      what: [EVENTS_SECTION.section],
      statementId: list[0]!.aboutId ?? said[0]!.statementId,
    });
  return { ok: true, value: said };
}

/** A field as it was typed; "" where it was not sent. */
export const typed = ({ form }: Asked, name: string): string => (typeof form[name] === "string" ? form[name] : "");
