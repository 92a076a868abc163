import { z } from "zod";
import { recordAct } from "../acts/act.ts";
import { textIn } from "../../ground/core/text-in.ts";
import { isId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, openAsked, route, send, signInFirst, wantsJson, type Afterwards, type Answer, type Asked } from "../../web/route.ts";
import { MadePage, WAY_IN_PATH, WaysInPage } from "./pages.tsx";
import { askWayIn, decideWayIn, KNOWN_BY, makeWayIn, readWaysIn } from "./store.ts";
import { wasItYouRoutes } from "./was-it-you-routes.tsx";
import { WAY_IN_WORDS } from "./words.ts";

/** Letting somebody in again who is locked out, where two people know that it is they. */
export function wayInRoutes(ctx: Context): void {
  route(ctx, "GET", WAY_IN_PATH, (asked) => {
    only(asked);
    return show(ctx, asked);
  });
  route(ctx, "POST", WAY_IN_PATH, (asked) => ask(ctx, asked));
  route(ctx, "POST", `${WAY_IN_PATH}/:wayInId/confirm`, (asked) => decide(asked, true));
  route(ctx, "POST", `${WAY_IN_PATH}/:wayInId/refuse`, (asked) => decide(asked, false));
  make(ctx);
  wasItYouRoutes(ctx);
}

/** Whoever works with people, or looks after the installation. Others do not find the page. */
function only({ actor }: Asked): void {
  const works = actor.memberships.some(({ role }) => role !== "educator");
  if (!actor.administrator && !works) throw new NotHere();
}

async function show(ctx: Context, { tx, actor, language, query, form }: Asked, problems?: Problems): Promise<Answer> {
  const words = WAY_IN_WORDS[language];
  const notice = Object.hasOwn(words.notices, query.done ?? "") ? words.notices[query.done as keyof typeof words.notices] : undefined;
  const typed = {
    id: textIn(form, "id") || undefined,
    signsInAs: textIn(form, "signsInAs").slice(0, 300),
    knownBy: textIn(form, "knownBy"),
    withoutSecondStep: textIn(form, "withoutSecondStep") === "yes",
  };
  const { timeZone } = ctx.installation.current;
  const page = <WaysInPage {...{ actor, language, timeZone, typed, problems, notice }} waysIn={await readWaysIn(tx)} />;
  return { page, status: problems ? 422 : 200 };
}

async function ask(ctx: Context, asked: Asked): Promise<Answer & Afterwards> {
  only(asked);
  const { tx, actor, form, language } = asked;
  const words = WAY_IN_WORDS[language].problems;
  const knownBy = z.enum(KNOWN_BY).safeParse(form.knownBy);
  const signsInAs = textIn(form, "signsInAs").trim();
  if (!isId(form.id) || !knownBy.success || signsInAs === "") {
    return show(ctx, asked, { ...(knownBy.success ? {} : { knownBy: words.knownBy }), ...(signsInAs ? {} : { signsInAs: words.empty }) });
  }
  const withoutSecondStep = textIn(form, "withoutSecondStep") === "yes";
  const { taken, about } = await askWayIn(tx, { id: form.id, signsInAs, knownBy: knownBy.data, withoutSecondStep });
  if (!taken) return show(ctx, asked, { signsInAs: words.tooMany });
  // not about whom: that there is such an account is known when another has confirmed
  await recordAct(tx, actor, { kind: "way-in-asked", detail: { knownBy: knownBy.data, withoutSecondStep } });
  const afterwards = async () => void (about && (await ctx.accounts.tell(about, "way-in-asked", actor.name)));
  return { redirect: `${WAY_IN_PATH}?done=asked`, afterwards };
}

async function decide(asked: Asked, yes: boolean): Promise<Answer> {
  only(asked);
  const { tx, actor, params } = asked;
  const about = await decideWayIn(tx, params.wayInId!, yes);
  if (!about) return { redirect: `${WAY_IN_PATH}?done=already` };
  await recordAct(tx, actor, { kind: yes ? "way-in-confirmed" : "way-in-refused", aboutId: about });
  return { redirect: `${WAY_IN_PATH}?done=${yes ? "confirmed" : "refused"}` };
}

/** What was confirmed is used up in one transaction; the link is made after it, as accounts keep to connections of their own. */
function make(ctx: Context): void {
  ctx.fastify.post(`${WAY_IN_PATH}/:wayInId/make`, async (request, reply) => {
    const made = await openAsked(ctx, request, async (asked) => {
      if (!asked) return null;
      only(asked);
      const wayIn = await makeWayIn(asked.tx, asked.params.wayInId!);
      if (!wayIn) throw new NotHere();
      await recordAct(asked.tx, asked.actor, { kind: "way-in-made", aboutId: wayIn.accountId });
      return { ...wayIn, actor: asked.actor };
    });
    if (!made) return send(reply, signInFirst(request, wantsJson(request)));
    const { actor, name } = made;
    const link = await ctx.accounts.letInAgain(made, actor.name);
    return send(reply, { page: <MadePage {...{ actor, name, link }} language={actor.language} /> });
  });
}
