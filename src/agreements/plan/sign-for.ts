import { z } from "zod";
import { sign } from "../sealed/store.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import { heardField } from "../../record/acting/heard-shape.ts";
import { id, someWords } from "../../ground/core/text.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, route, type Answer, type Asked } from "../../web/route.ts";
import { whatIs } from "./room.ts";
import { enter, idsOf, pathOf, PLAN, show } from "./show.tsx";
import { PLAN_WORDS } from "./words.ts";

const signForForm = z.object({
  id: id(),
  digest: z.string(),
  stance: z.enum(["agree", "agree-but", "disagree"], { error: "choice-wrong" }),
  // best interests: never without what the person wants and has said, nor without why
  wishes: someWords(10_000),
  reason: someWords(10_000),
  heard: heardField,
});

/** Somebody with authority signs on the person's behalf, where a record says that the person cannot decide this now. */
export function signFor(ctx: Context): void {
  route(ctx, "POST", `${PLAN}/sign-for`, (asked) => signOnBehalf(ctx, asked));
}

async function signOnBehalf(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, form, params, language } = asked;
  const room = await enter(ctx, asked);
  if (!room.signsFor) throw new NotHere();
  const parsed = parse(signForForm, form, language);
  if (!parsed.ok) return show(ctx, asked, room, parsed.problems, "sign-for");
  const { id: signatureId, digest, stance, wishes, reason, heard } = parsed.value;
  // words that were not offered cannot be picked
  if (!heard.every((each) => room.saidAbout.some(({ revisionId }) => revisionId === each))) throw new NotHere();
  if (digest !== room.row.digest) return show(ctx, asked, room, { "": PLAN_WORDS[language].wordsChanged }, "sign-for");
  const ids = idsOf(params);
  const by = { accountId: actor.accountId, sessionId: actor.sessionId, how: "own sign-in" as const, recordedBy: null, askAgainOn: null };
  await sign(tx, ctx.seals, { ...ids, ...by, signatureId, stance, reason, digest, onBehalf: { wishes, heard } });
  tellAccess(tx, actor, { ...ids, act: "signed", right: "agreement", what: whatIs(room.row.kind) });
  return { redirect: `${pathOf(params)}?done=signed#signed` };
}
