import { explain } from "../../ground/core/problems.ts";
import type { Context } from "../context.ts";
import { stampIn } from "../drawn-for.ts";
import { NotHere, route, type Answer, type Asked } from "../route.ts";
import { asIn, freeWordsOf, keepBegun, throwAway } from "./store.ts";
import { KEPT_WORDS } from "./words.ts";

/**
 * The one door through which any form keeps what is begun in it. It needs no right of its own: what is kept is read by its
 * writer alone, and shown to them only within the form, where the page with its gate is drawn for them again.
 */
export function keptWordsRoutes(ctx: Context): void {
  route(ctx, "POST", "/unsaved", (asked) => begin(asked));
  route(ctx, "POST", "/unsaved/:draftId/throw", async ({ tx, actor, params, request }) => {
    await throwAway(tx, actor.accountId, params.draftId);
    return { redirect: stampIn(ctx, request)?.page ?? "/home" };
  });
}

async function begin({ tx, actor, request, language }: Asked): Promise<Answer> {
  const as = asIn(request.body);
  if (!as) throw new NotHere();
  const free = freeWordsOf(request.body);
  if (!free) return refuse(explain("words-too-long:50000", language));
  const kept = await keepBegun(tx, actor.accountId, as, free);
  return kept === "full" ? refuse(KEPT_WORDS[language].full) : { json: { ok: true, ...(kept === "over" && { over: true }) } };
}

const refuse = (text: string): Answer => ({ json: { ok: false, problems: { "": text } }, status: 422 });
