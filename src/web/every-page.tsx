import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { isLanguage } from "../ground/core/language.ts";
import type { Actor } from "../ground/core/actor.ts";
import { inTime } from "../ground/core/in-time.ts";
import { isDatabaseTrouble } from "../ground/database/trouble.ts";
import { rememberLanguage } from "./chosen-language.ts";
import { localPath } from "./local-path.ts";
import type { Context } from "./context.ts";
import { stampIn } from "./drawn-for.ts";
import { HelpPage, WelcomePage } from "./front-pages.tsx";
import { languageOf, openAsked, send, whoAsks } from "./route.ts";

/** What is there for everybody, signed in or not: the first page, help right now, the language switch, the way out. */
export function everyPage(ctx: Context): void {
  const { fastify } = ctx;

  fastify.get("/", async (request, reply) => {
    if (!ctx.installation.current.ready) return send(reply, { redirect: "/set-up" });
    const actor = await whoAsks(ctx, request);
    if (actor) return send(reply, { redirect: actor.personId ? "/home" : "/people" });
    return send(reply, {
      page: <WelcomePage language={languageOf(ctx, request)} installation={ctx.installation.current} demo={ctx.config.demo} />,
    });
  });

  fastify.get("/help", async (request, reply) => {
    const actor = await whoAsksIfQuick(ctx, request);
    return send(reply, {
      page: (
        <HelpPage
          language={actor?.language ?? languageOf(ctx, request)}
          actor={actor}
          installation={ctx.installation.current}
          from={cameFrom(request)}
        />
      ),
    });
  });

  // 303 to a neutral place; without a referrer, so that the place does not learn where somebody came from
  fastify.get("/leave", async (_request, reply) =>
    reply.header("referrer-policy", "no-referrer").redirect(ctx.installation.current.leaveUrl, 303),
  );

  fastify.post("/language", async (request, reply) => {
    const form = z.object({ language: z.string().refine(isLanguage), back: z.string().optional() }).safeParse(request.body);
    if (!form.success) return send(reply, { redirect: "/" });
    const { language, back } = form.data;
    // a page that says nothing of whose it is, as one that was not found, changes the language of this browser alone
    if (stampIn(ctx, request))
      await openAsked(ctx, request, async (asked) => asked?.tx.all("web/language", "select choose_language($1)", [language]));
    rememberLanguage(ctx, reply, language, "a year");
    return send(reply, { redirect: localPath(back) ?? "/" });
  });
}

/** The page of this site that somebody came from; null where they came from elsewhere, or from this very page. */
function cameFrom({ headers: { referer }, host, url }: FastifyRequest): string | null {
  const from = referer !== undefined && URL.canParse(referer) ? new URL(referer) : null;
  if (from?.host !== host || from.pathname === new URL(url, from).pathname) return null;
  return localPath(`${from.pathname}${from.search}`);
}

/** More than a database that is well ever takes for it. */
const QUICK = 1_000;

/**
 * Who asks, where the database says so quickly; null where it hangs or is gone. What helps in a crisis stands in memory
 * and waits for nothing.
 */
async function whoAsksIfQuick(ctx: Context, request: FastifyRequest): Promise<Actor | null> {
  if (ctx.accounts.readSessionToken(request.headers.cookie) === null) return null;
  const asking = whoAsks(ctx, request).catch((error: unknown) => {
    if (isDatabaseTrouble(error)) return null;
    throw error;
  });
  return inTime(asking, QUICK, () => null);
}
