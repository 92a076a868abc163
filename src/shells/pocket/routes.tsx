import type { FastifyRequest } from "fastify";
import { ENDED_COOKIE, endedCookie } from "../../web/session-cookie.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { LANGUAGES } from "../../ground/core/language.ts";
import type { Context } from "../../web/context.ts";
import { stampOf } from "../../web/drawn-for.ts";
import { languageOf, openAsked, personRoute, route, send, type Answer, type Asked } from "../../web/route.ts";
import { arrive } from "./arrivals.ts";
import { cardOf, digestOf, keptOf } from "./kept.tsx";
import { manifest } from "./manifest.ts";
import { serverKey, type ServerKey } from "../../record/own-writing/server-key.ts";
import { keepHere, readPocket } from "./store.ts";
import { loadWorker, shellOf, shellPath, toKeep } from "./worker-file.ts";

/** What opens without a signal: its page, what may be kept for it, and what waited on a device and arrives. */
export async function pocketRoutes(ctx: Context): Promise<void> {
  const key = await serverKey(ctx.accounts);
  await shellRoutes(ctx);
  newsRoute(ctx, key);
  route(ctx, "POST", "/pocket/keeping", async ({ tx, actor, form }) => {
    const done = await keepHere(tx, actor.sessionId, form.on === "yes");
    return { json: { ok: done }, status: done ? 200 : 409 };
  });
  personRoute(ctx, "POST", "/pocket/arrivals", (asked) => arrive(ctx, asked, key));
}

/** Whoever is signed in hears what may be kept; else the device hears whether somebody ended its session, or only time did. */
function newsRoute(ctx: Context, key: ServerKey): void {
  ctx.fastify.get("/pocket.json", async (request, reply) => {
    const answer = await openAsked(ctx, request, async (asked) => asked && news(ctx, asked, key));
    if (!answer)
      return send(reply, { json: { ok: false, problems: { "": "signed-out" }, ended: await wasEnded(ctx, request) }, status: 401 });
    if (request.cookies[ENDED_COOKIE]) reply.header("set-cookie", endedCookie(ctx.accounts.secure, false));
    return send(reply, answer);
  });
}

async function wasEnded(ctx: Context, { cookies, headers }: FastifyRequest): Promise<boolean> {
  if (cookies[ENDED_COOKIE]) return true;
  const token = ctx.accounts.readSessionToken(headers.cookie);
  if (!token) return false;
  const row = await transaction(ctx.database.pool, { token: null }, (tx) =>
    tx.one<{ ended: boolean }>("pocket/ended", "select session_was_ended($1) as ended", [token]),
  );
  return row!.ended;
}

/** What is the same for everybody, and may be kept by anybody. */
async function shellRoutes(ctx: Context): Promise<void> {
  const { fastify } = ctx;
  const worker = await loadWorker();
  const page = "text/html; charset=utf-8";
  fastify.get("/pocket", (request, reply) => reply.type(page).send(shellOf(ctx, languageOf(ctx, request))));
  for (const language of LANGUAGES) {
    fastify.get(shellPath(language), (_request, reply) => reply.type(page).send(shellOf(ctx, language)));
  }
  fastify.get("/pocket-worker.js", (_request, reply) =>
    reply.type("text/javascript; charset=utf-8").send(`self.POCKET=${JSON.stringify(toKeep(ctx))};\n${worker}`),
  );
  fastify.get("/manifest.webmanifest", (request, reply) =>
    reply.type("application/manifest+json").send(manifest(ctx, languageOf(ctx, request))),
  );
}

/** All that the device of whoever is signed in may keep now; on a shared device, or where it was not asked for, nothing. */
async function news(ctx: Context, { tx, actor, query }: Asked, key: ServerKey): Promise<Answer> {
  const { house, installation } = ctx;
  const drawnFor = stampOf(ctx, actor.accountId, "/pocket");
  const who = { ok: true, account: actor.accountId, drawnFor, language: actor.language, key: { id: key.id, publicKey: key.publicKey } };
  const nothing = (why: string): Answer => ({ json: { ...who, keep: false, why, digest: "", kept: null, card: null } });
  if (actor.sharedDevice) return nothing("shared");
  if (!actor.personId) return nothing("nothing");
  const pocket = await readPocket(tx, actor.personId, actor.sessionId);
  if (!pocket.keeps) return nothing("off");
  const kept = keptOf(actor, { house, timeZone: installation.current.timeZone, key }, pocket);
  const card = cardOf(actor, pocket);
  const digest = digestOf(kept, card);
  const same = query.have === digest;
  return { json: { ...who, keep: true, why: "", digest, kept: same ? null : kept, card: same ? null : card } };
}
