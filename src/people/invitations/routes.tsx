import type { FastifyReply, FastifyRequest } from "fastify";
import { fromOf, inWords, sendWith } from "../accounts/form.ts";
import { textIn } from "../../ground/core/text-in.ts";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { transaction, type Opening } from "../../ground/database/transaction.ts";
import type { Context } from "../../web/context.ts";
import { languageOf, send, whoAsks, type Answer } from "../../web/route.ts";
import { lookUp, type Found } from "./lookup.ts";
import { ClosedPage, CodePage, InvitedPage, type Closed } from "./pages.tsx";
import { peopleInviteRoutes } from "./people-routes.tsx";
import { accept, isMine, type Read } from "./store.ts";
import { INVITATION_WORDS } from "./words.ts";

const AFTER: Record<Read["kind"], string> = { person: "/welcome", supporter: "/people", member: "/people" };

/** Accepting an invitation, signed in or not; and, for teams, inviting somebody. */
export function invitationRoutes(ctx: Context): void {
  const { fastify } = ctx;
  fastify.get("/invitation", async (request, reply) => {
    const visitor = await visitorOf(ctx, request);
    return send(reply, { page: <CodePage {...visitor} typed={textIn(request.query, "code").slice(0, 40)} /> });
  });
  fastify.post("/invitation", async (request, reply) => send(reply, await open(ctx, request, textIn(request.body, "code"), true)));
  fastify.get("/invitation/:token", async (request, reply) =>
    send(reply, await open(ctx, request, textIn(request.params, "token"), false)),
  );
  fastify.post("/invitation/accept", (request, reply) => acceptSignedIn(ctx, request, reply));
  fastify.post("/invitation/make", (request, reply) => makeAndAccept(ctx, request, reply));
  peopleInviteRoutes(ctx);
}

type Visitor = { actor: Actor | null; language: Language };

async function visitorOf(ctx: Context, request: FastifyRequest): Promise<Visitor> {
  const actor = await whoAsks(ctx, request);
  return { actor, language: actor?.language ?? languageOf(ctx, request) };
}

const STATUS: Record<Closed, number> = { unknown: 404, expired: 410, withdrawn: 410, accepted: 410, own: 409 };
const closed = (visitor: Visitor, why: Closed): Answer => ({ page: <ClosedPage {...visitor} why={why} />, status: STATUS[why] });

async function open(ctx: Context, request: FastifyRequest, key: string, typed: boolean): Promise<Answer> {
  const visitor = await visitorOf(ctx, request);
  const found = await opened(ctx, request, visitor, key, typed);
  return "read" in found ? { page: <InvitedPage {...visitor} read={found.read} secret={key} /> } : found;
}

/** An open invitation, or the page that says why there is none. */
async function opened(ctx: Context, request: FastifyRequest, visitor: Visitor, key: string, typed: boolean): Promise<Found | Answer> {
  const found = await lookUp(ctx, request, key);
  const words = INVITATION_WORDS[visitor.language].code;
  const again = (text: string, status: number): Answer => ({
    page: <CodePage {...visitor} typed={key.slice(0, 40)} problems={{ code: text }} />,
    status,
  });
  if (found === "paused") return again(words.paused, 429);
  if (found === "unknown") return typed ? again(words.wrong, 422) : closed(visitor, "unknown");
  return found.read.state === "open" ? found : closed(visitor, found.read.state);
}

async function acceptSignedIn(ctx: Context, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const visitor = await visitorOf(ctx, request);
  const key = textIn(request.body, "key");
  const found = await lookUp(ctx, request, key);
  if (!visitor.actor) return send(reply, { redirect: "/sign-in?next=/invitation" });
  if (found === "paused" || found === "unknown") return send(reply, closed(visitor, "unknown"));
  return send(reply, await acceptAs(ctx, { token: ctx.accounts.readSessionToken(request.headers.cookie) }, found.key, visitor));
}

async function acceptAs(ctx: Context, opening: Opening, key: string, visitor: Visitor): Promise<Answer> {
  const accepted = await transaction(ctx.database.pool, opening, (tx) => accept(tx, key));
  return accepted === "person" || accepted === "supporter" || accepted === "member"
    ? { redirect: AFTER[accepted] }
    : closed(visitor, accepted);
}

/** A browser in which whoever made the link is signed in makes no account with it: it would be a second one of theirs. */
const isMadeHere = (ctx: Context, request: FastifyRequest, key: string): Promise<boolean> =>
  transaction(ctx.database.pool, { token: ctx.accounts.readSessionToken(request.headers.cookie) }, (tx) => isMine(tx, key));

/** Makes the account, signs in to it, and accepts: in this order, so that nobody has a session without an account. */
async function makeAndAccept(ctx: Context, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const visitor = await visitorOf(ctx, request);
  const field = (name: string) => textIn(request.body, name);
  const secret = field("key");
  const found = await opened(ctx, request, visitor, secret, false);
  if (!("read" in found)) return send(reply, found);
  if (await isMadeHere(ctx, request, found.key)) return send(reply, closed(visitor, "own"));
  const typed = { name: field("name"), username: field("username"), email: field("email"), sharedDevice: field("sharedDevice") === "yes" };
  const made = await ctx.accounts.createAccount({ ...typed, password: field("password"), language: visitor.language });
  if (!made.ok) {
    const problems: Problems = inWords(made.problems, visitor.language);
    return send(reply, { page: <InvitedPage {...visitor} actor={null} {...{ read: found.read, secret, typed, problems }} />, status: 422 });
  }
  const session = await ctx.accounts.openSession(made.value, typed.sharedDevice, fromOf(request));
  const answer = await acceptAs(ctx, { provenAccount: made.value }, found.key, visitor);
  return sendWith(reply, session?.setCookies ?? [], answer);
}
