import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { isLanguage } from "../core/language.ts";
import type { Actor } from "../core/actor.ts";
import { inTime } from "../core/in-time.ts";
import { transaction } from "../database/transaction.ts";
import { isDatabaseTrouble } from "../database/trouble.ts";
import { rememberLanguage } from "./chosen-language.ts";
import { localPath } from "./local-path.ts";
import type { Context } from "./context.ts";
import { HelpPage, WelcomePage } from "./front-pages.tsx";
import { languageOf, send } from "./route.ts";

/** What is there for everybody, signed in or not: the first page, help right now, the language switch, the way out. */
export function everyPage(ctx: Context): void {
  const { fastify } = ctx;

  fastify.get("/", async (request, reply) => {
    if (!ctx.installation.current.ready) return send(reply, { redirect: "/set-up" });
    const actor = await whoAsks(ctx, request.headers.cookie);
    if (actor) return send(reply, { redirect: actor.personId ? "/home" : "/people" });
    return send(reply, {
      page: <WelcomePage language={languageOf(ctx, request)} installation={ctx.installation.current} demo={ctx.config.demo} />,
    });
  });

  fastify.get("/help", async (request, reply) => {
    const actor = await whoAsksIfQuick(ctx, request.headers.cookie);
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
    const token = ctx.accounts.readSessionToken(request.headers.cookie);
    await transaction(ctx.database.pool, { token }, async (tx, actor) => {
      if (actor) await tx.all("web/language", "select choose_language($1)", [language]);
    });
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

const whoAsks = (ctx: Context, cookies: string | undefined) =>
  transaction(ctx.database.pool, { token: ctx.accounts.readSessionToken(cookies) }, async (_tx, actor) => actor);

/** More than a database that is well ever takes for it. */
const QUICK = 1_000;

/**
 * Who asks, where the database says so quickly; null where it hangs or is gone. What helps in a crisis stands in memory
 * and waits for nothing.
 */
async function whoAsksIfQuick(ctx: Context, cookies: string | undefined): Promise<Actor | null> {
  if (ctx.accounts.readSessionToken(cookies) === null) return null;
  const asking = whoAsks(ctx, cookies).catch((error: unknown) => {
    if (isDatabaseTrouble(error)) return null;
    throw error;
  });
  return inTime(asking, QUICK, () => null);
}
