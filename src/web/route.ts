import type { FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import type { Actor } from "../ground/core/actor.ts";
import type { Language } from "../ground/core/language.ts";
import { isLanguage } from "../ground/core/language.ts";
import { isId } from "../ground/core/id.ts";
import { transaction, type Tx } from "../ground/database/transaction.ts";
import { rememberLanguage } from "./chosen-language.ts";
import type { Context } from "./context.ts";
import { dropBegun, readBegun } from "./kept-words/store.ts";
import { untold, watched } from "../ground/database/looks-told.ts";
import { isOnDisk, readAndRemove, type FileOnDisk } from "./file-on-disk.ts";
import { drawnFor, meetPage } from "./drawn-for.ts";
import type { House } from "./house.ts";
import { renderPage } from "./layout.tsx";
import { today } from "./dates.ts";
import { ABOUT_PAGE } from "./stamp-names.ts";
import { wasItYouFirst } from "./was-it-you.ts";

/** What a route answers. Routes decide; only `send` below touches the reply. */
export type Answer =
  | ({ page: VNode; status?: number } & NoWords)
  | { redirect: string; /** the language just chosen, for pages before signing in too */ speaks?: Language }
  | ({ json: unknown; status?: number } & NoWords)
  | ({ file: Buffer | string | FileOnDisk } & About);
/**
 * Why what is sent at an address of somebody's record, or drawn from it, holds none of their words: it is sent without an access
 * event. `tests/every-look.http.test.ts` opens each, and lists them.
 */
type NoWords = { noneOfTheirWords?: string };
type About = { type: string; name: string; inline?: boolean };

/** A file that takes long: it is made when the transaction is over, so that no connection to the database waits for it. `gone`: nobody does. */
export type Later = { file: (gone: AbortSignal) => Promise<Buffer | string | FileOnDisk> } & About;

/** There is nothing here for this actor. The same whether it does not exist or is not shared. */
export class NotHere extends Error {}

/** Somebody would have read another's words without the person being told of it. It is not sent. */
export class LookNotTold extends Error {
  override name = "LookNotTold";
}

export type Asked = {
  tx: Tx;
  actor: Actor;
  request: FastifyRequest;
  params: Record<string, string>;
  query: Record<string, string | undefined>;
  /** the parsed form or JSON, not yet checked */
  form: Record<string, unknown>;
  language: Language;
  /** what the rooms hand over */
  house: House;
  /** the day it is where the service is, YYYY-MM-DD */
  today: string;
  /** true where an island asks, false for a form sent by the browser */
  wantsJson: boolean;
};

/** What is done once all is saved, and only then: a message that is sent, for instance. It may ask the database anew. */
export type Afterwards = { afterwards?: () => Promise<void> };

type Work = (asked: Asked) => Promise<(Answer | Later) & Afterwards>;

/**
 * Registers a route for somebody who is signed in. Everything in `work` happens in one transaction as that actor;
 * throwing rolls all of it back. Whoever is not signed in is led to sign-in and back.
 */
export function route(ctx: Context, method: "GET" | "POST", path: string, work: Work, own = false): void {
  ctx.fastify.route({
    method,
    url: path,
    handler: async (request, reply) => {
      const answer = await openAsked<(Answer | Later) & Afterwards>(
        ctx,
        request,
        async (asked) => (asked ? withBegun(ctx, asked, work) : signInFirst(request, wantsJson(request))),
        own,
      );
      await answer.afterwards?.();
      if ("redirect" in answer && answer.speaks) rememberLanguage(ctx, reply, answer.speaks, "this session");
      if (!isLater(answer)) return send(reply, answer);
      const gone = hangsUp(reply);
      const file = await answer.file(gone).catch((error: unknown) => {
        if (!gone.aborted) throw error;
        return null;
      });
      if (gone.aborted && isOnDisk(file)) await file.remove();
      // there is nobody to tell any more, and nothing that went wrong
      return gone.aborted || file === null ? reply.hijack() : send(reply, { ...answer, file });
    },
  });
}

/** Where somebody lands they are shown all that they have begun; on any other page, what they have begun there. */
const LANDING = ["/home", "/people"];

/**
 * What was begun on the page is read together with what the page asks first, in one round trip. What was begun in a form
 * goes when the form was taken.
 */
async function withBegun(ctx: Context, asked: Asked, work: Work): ReturnType<Work> {
  const { tx, actor, request, wantsJson: isScript } = asked;
  const drawn = drawnFor(request)!;
  if (request.method === "GET" && !isScript) {
    const reading = readBegun(tx, actor.accountId, LANDING.includes(drawn.page) ? null : drawn.page);
    const [answer, begun] = await Promise.all([work(asked), reading, wasItYouFirst(ctx, tx, request)]);
    drawn.begun = begun;
    return answer;
  }
  const answer = await work(asked);
  const isTaken = "redirect" in answer && !request.url.startsWith("/unsaved/");
  if (!isScript && isTaken) dropBegun(tx, actor.accountId, request.body);
  return answer;
}

/** Whoever waits for an answer has closed the connection before it came. */
function hangsUp({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once("close", () => raw.writableFinished || gone.abort());
  return gone.signal;
}

const isLater = (answer: Answer | Later): answer is Later => "file" in answer && typeof answer.file === "function";

/**
 * One transaction of a request that needs several, as when a proof is checked in between; null where nobody is signed in.
 * Everything else belongs into `route`.
 */
export function openAsked<T>(ctx: Context, request: FastifyRequest, work: (asked: Asked | null) => Promise<T>, own = false): Promise<T> {
  const token = ctx.accounts.readSessionToken(request.headers.cookie);
  return transaction<T>(ctx.database.pool, { token, byScript: isByScript(request) }, async (tx, actor) => {
    meetPage(ctx, request, actor);
    if (!actor) return work(null);
    if (!own) await secondStepFirst(ctx, tx, actor);
    const asks = asked(ctx, watched(tx), actor, request);
    const answer = await work(asks);
    if (shows(answer)) everyLookIsTold(asks);
    return answer;
  });
}

/**
 * Nothing is sent of another's record that the person would not read of: what is at an address of theirs, and what words
 * of theirs were read for it. The event is written in this transaction, so that either both happen or neither.
 */
function everyLookIsTold({ tx, actor, params }: Asked): void {
  if (untold(tx, actor, params.personId ? [params.personId] : []).length > 0) throw new LookNotTold();
}

/** A page, a file, or what a script is told but for what was wrong with what it sent. */
function shows(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null || "noneOfTheirWords" in answer) return false;
  if ("refused" in answer) return shows(answer.refused);
  if ("json" in answer) return Object.keys(answer.json ?? {}).some((each) => !["ok", "problems"].includes(each));
  return "page" in answer || "file" in answer;
}

/** Who asks, for what keeps no transaction open; null where nobody is signed in. */
export const whoAsks = (ctx: Context, request: FastifyRequest): Promise<Actor | null> =>
  openAsked(ctx, request, async (asked) => asked?.actor ?? null, true);

/** Whoever's role needs a second step sets it up before anything but their own account and record. */
export class SecondStepFirst extends Error {}

/** Costs a trip to the database only where an administrator has asked for second steps. */
async function secondStepFirst({ installation }: Context, tx: Tx, { administrator, memberships }: Actor): Promise<void> {
  if (installation.current.secondStepRoles.length === 0 || (!administrator && memberships.length === 0)) return;
  const found = await tx.one<{ lacks: boolean }>("accounts/lacks-second-step", "select lacks_second_step() as lacks");
  if (found!.lacks) throw new SecondStepFirst();
}

/** For a person with a record of their own; others do not find the page. */
export function personRoute(
  ctx: Context,
  method: "GET" | "POST",
  path: string,
  work: (asked: Asked & { personId: string }) => Promise<(Answer | Later) & Afterwards>,
): void {
  route(
    ctx,
    method,
    path,
    (asked) => {
      if (!asked.actor.personId) throw new NotHere();
      return work({ ...asked, personId: asked.actor.personId });
    },
    true,
  );
}

function asked(ctx: Context, tx: Tx, actor: Actor, request: FastifyRequest): Asked {
  const params = (request.params ?? {}) as Record<string, string>;
  // every :…Id in a path is a UUID; anything else is nowhere
  for (const [name, value] of Object.entries(params)) if (name.endsWith("Id") && !isId(value)) throw new NotHere();
  return {
    tx,
    actor,
    request,
    params,
    query: request.query as Record<string, string | undefined>,
    form: fieldsOf(request.body),
    language: actor.language,
    house: ctx.house,
    today: today(ctx.installation.current.timeZone),
    wantsJson: wantsJson(request),
  };
}

/**
 * What a form or a script sent, field by field: texts, and lists of texts. Anything else (JSON can hold objects that
 * break whoever reads them as text) is null, which no shape takes for words.
 */
function fieldsOf(body: unknown): Record<string, unknown> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return {};
  const isText = (value: unknown) => typeof value === "string";
  const read = (value: unknown) => (isText(value) || (Array.isArray(value) && value.every(isText)) ? value : null);
  const typed = Object.entries(body).filter(([name]) => !ABOUT_PAGE.includes(name));
  return Object.fromEntries(typed.map(([name, value]) => [name, read(value)]));
}

/**
 * A page asks this by itself, as a script says that follows what others do: nobody touched anything. On a shared device
 * it does not keep the session from ending. What follows somebody's own typing does not say it.
 */
export const isByScript = (request: FastifyRequest): boolean => request.headers["x-ownterms-script"] !== undefined;

export const wantsJson = (request: FastifyRequest): boolean => (request.headers.accept ?? "").includes("application/json");

/** The language of somebody who is not signed in: the one they chose, or the installation's. */
export function languageOf({ installation }: Pick<Context, "installation">, request: FastifyRequest): Language {
  const chosen = request.cookies?.ownterms_language;
  if (isLanguage(chosen)) return chosen;
  return isLanguage(installation.current.language) ? installation.current.language : "en-GB";
}

export function signInFirst(request: FastifyRequest, json: boolean): Answer {
  if (json) return { json: { ok: false, problems: { "": "signed-out" } }, status: 401 };
  const next = request.method === "GET" ? `?next=${encodeURIComponent(request.url)}` : "";
  return { redirect: `/sign-in${next}` };
}

export function send(reply: FastifyReply, answer: Answer): FastifyReply {
  if ("redirect" in answer) return reply.redirect(answer.redirect, 303);
  if ("json" in answer) return reply.code(answer.status ?? 200).send(answer.json);
  if ("file" in answer) {
    const how = answer.inline ? "inline" : "attachment";
    const { file } = answer;
    reply.type(answer.type).header("content-disposition", `${how}; filename="${answer.name.replace(/[^\w.-]+/g, "-")}"`);
    // by its length a browser sees when a file breaks off
    return isOnDisk(file) ? reply.header("content-length", file.bytes).send(readAndRemove(file)) : reply.send(file);
  }
  return reply
    .code(answer.status ?? 200)
    .type("text/html; charset=utf-8")
    .send(
      renderPage(answer.page, drawnFor(reply.request), reply.server.house, reply.request.method === "GET" ? reply.request.url : undefined),
    );
}
