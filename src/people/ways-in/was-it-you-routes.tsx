import { isId } from "../../ground/core/id.ts";
import { textIn } from "../../ground/core/text-in.ts";
import type { Context } from "../../web/context.ts";
import { languageOf, openAsked, send, signInFirst, wantsJson, type Answer } from "../../web/route.ts";
import { markOf, WAS_IT_YOU } from "../../web/was-it-you.ts";
import { itWasMe, readToAnswer } from "./store.ts";
import { NOT_ME_PATH, NotMeDonePage, NotMeOverPage, NotMePage, SurelyNotMePage, WasItYouPage } from "./was-it-you-pages.tsx";

/** "It was me" and "it was not me": in a session, and by the link of a message without one. */
export function wasItYouRoutes(ctx: Context): void {
  const { timeZone } = ctx.installation.current;
  ctx.fastify.get(WAS_IT_YOU, async (request, reply) => {
    const answer = await openAsked<Answer>(
      ctx,
      request,
      async (asked) => {
        if (!asked) return signInFirst(request, wantsJson(request));
        const found = await readToAnswer(asked.tx, markOf(ctx, request));
        return found ? { page: <WasItYouPage actor={asked.actor} asked={found} timeZone={timeZone} /> } : { redirect: "/" };
      },
      true,
    );
    return send(reply, answer);
  });

  ctx.fastify.post(WAS_IT_YOU, async (request, reply) => {
    const said = await openAsked(
      ctx,
      request,
      async (asked) => {
        if (!asked) return null;
        const { answer, wayIn, sure } = asked.form;
        const found = await readToAnswer(asked.tx, markOf(ctx, request));
        if (answer === "me" && isId(wayIn)) await itWasMe(asked.tx, wayIn, markOf(ctx, request));
        return { found: answer === "not-me" ? found : null, sure: sure === "yes", actor: asked.actor };
      },
      true,
    );
    if (!said) return send(reply, signInFirst(request, wantsJson(request)));
    if (!said.found) return send(reply, { redirect: "/" });
    if (!said.sure) return send(reply, { page: <SurelyNotMePage actor={said.actor} asked={said.found} /> });
    const ended = await ctx.accounts.notMe(said.actor.accountId);
    return send(reply, { page: <NotMeDonePage language={said.actor.language} proved={ended?.proved ?? false} /> });
  });

  ctx.fastify.get(NOT_ME_PATH, async (request, reply) => {
    const token = textIn(request.query, "token");
    const whose = await ctx.accounts.readNotMe(token);
    const language = languageOf(ctx, request);
    return send(reply, { page: whose ? <NotMePage {...{ language, token }} name={whose.name} /> : <NotMeOverPage language={language} /> });
  });

  ctx.fastify.post(NOT_ME_PATH, async (request, reply) => {
    const ended = await ctx.accounts.notMeByLink(textIn(request.body, "token"));
    const language = languageOf(ctx, request);
    if (!ended) return send(reply, { page: <NotMeOverPage language={language} />, status: 422 });
    return send(reply, { page: <NotMeDonePage {...{ language }} proved={ended.proved} /> });
  });
}
