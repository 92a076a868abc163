import type { VNode } from "preact";
import { newId } from "../core/id.ts";
import type { Problems } from "../core/result.ts";
import type { Context } from "../web/context.ts";
import type { Answer } from "../web/route.ts";
import { keep, type Kept, type PersonAsked } from "./keeping.ts";

type Saving = {
  kind: string;
  body: unknown;
  /** where to go when the form was sent with its button */
  next(kept: Kept): string;
  /** the same page again, with what to mend and everything typed */
  again(problems: Problems): Promise<VNode>;
};

/** Saves a form of one's own words and answers the one who asked: a browser, or the script that saves while one writes. */
export async function saveWriting(ctx: Context, asked: PersonAsked, { kind, body, next, again }: Saving): Promise<Answer> {
  const result = await keep(asked, ctx.kinds, kind, body);
  if (asked.wantsJson) {
    if (!result.ok) return { json: result, status: 422 };
    return { json: { ok: true, based: result.value.revisionId, id: newId(), clash: result.value.clash } };
  }
  if (!result.ok) return { page: await again(result.problems), status: 422 };
  return { redirect: next(result.value) };
}
