import { createHmac, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { Actor } from "../ground/core/actor.ts";
import { isId } from "../ground/core/id.ts";
import type { Context } from "./context.ts";
import { localPath } from "./local-path.ts";
import type { Drawn } from "./parts/drawn-for.ts";
import { BEGUN_FIELD, STAMP_FIELD, STAMP_HEADER } from "./stamp-names.ts";

/**
 * For whom a page was drawn, and which page it was. Every form of the page and every call of its script brings it back
 * as the server signed it, so that an act belongs to whoever the page was drawn for, and not to whoever signed in
 * since in the same browser. It names the account and not the session: who signed in again goes on where they were.
 */
export type Stamp = { accountId: string; day: number; page: string };

/** Somebody acts on a page that was not drawn for them. `stamp` is null where the page does not say for whom it was. */
export class NotTheirPage extends Error {
  readonly actor: Actor | null;
  readonly stamp: Stamp | null;
  constructor(actor: Actor | null, stamp: Stamp | null) {
    super("not drawn for whoever acts");
    this.actor = actor;
    this.stamp = stamp;
  }
}

const DAY = 86_400_000;
const LONGEST_PAGE = 300;

const keys = new WeakMap<Context["accounts"], Buffer>();
function keyOf({ accounts }: Pick<Context, "accounts">): Buffer {
  const key = keys.get(accounts) ?? accounts.keyFor("whose page");
  keys.set(accounts, key);
  return key;
}

const mac = (key: Buffer, said: string): string => createHmac("sha256", key).update(said).digest("base64url");

/** A text that says whose page this is. The same all day, so that a page drawn twice is the same page. */
export function stampOf(ctx: Pick<Context, "accounts">, accountId: string, page: string): string {
  const said = `${accountId}.${Math.floor(Date.now() / DAY)}.${page.slice(0, LONGEST_PAGE)}`;
  return `${mac(keyOf(ctx), said)}.${said}`;
}

/** What a stamp says; null for what this installation did not sign. */
export function readStamp(ctx: Pick<Context, "accounts">, text: unknown): Stamp | null {
  const [, signed, said] = (typeof text === "string" && /^([\w-]{43})\.(.{1,600})$/.exec(text)) || [];
  if (!signed || !said) return null;
  if (!timingSafeEqual(Buffer.from(signed), Buffer.from(mac(keyOf(ctx), said)))) return null;
  const [accountId = "", day = "", ...page] = said.split(".");
  return isId(accountId) ? { accountId, day: Number(day), page: localPath(page.join(".")) ?? "/" } : null;
}

/** How many days ago the page was drawn. */
export const ageOf = ({ day }: Stamp): number => Math.floor(Date.now() / DAY) - day;

/** The page that a request came from, by what it brought. */
export function stampIn(ctx: Pick<Context, "accounts">, request: FastifyRequest): Stamp | null {
  const body = request.body as Record<string, unknown> | null | undefined;
  return readStamp(ctx, request.headers[STAMP_HEADER] ?? (typeof body === "object" ? body?.[STAMP_FIELD] : undefined));
}

const drawn = new WeakMap<FastifyRequest, Drawn>();

/** For whom the page is that answers this request; undefined where nobody is signed in. */
export const drawnFor = (request: FastifyRequest): Drawn | undefined => drawn.get(request);

const changes = ({ method }: FastifyRequest): boolean => method !== "GET" && method !== "HEAD";

/**
 * The one place where an act meets the page it was done on; called wherever it is known who asks, before anything is
 * read or written. Whatever changes something is done by nobody else than whom the page was drawn for.
 */
export function meetPage(ctx: Pick<Context, "accounts" | "installation">, request: FastifyRequest, actor: Actor | null): void {
  const came = changes(request) ? stampIn(ctx, request) : null;
  // a form that is drawn again after a mistake still stands on the page it was first drawn on
  if (actor) {
    const { accountId, language, sharedDevice } = actor;
    const page = came?.page ?? pageOf(request);
    const again = (request.body as Record<string, unknown> | null | undefined)?.[BEGUN_FIELD];
    drawn.set(request, {
      accountId,
      language,
      sharedDevice,
      page,
      stamp: stampOf(ctx, accountId, page),
      timeZone: ctx.installation.current.timeZone,
      begun: [],
      ...(typeof again === "string" && { again }),
    });
  }
  if (changes(request) ? actor?.accountId !== came?.accountId : followsAnother(ctx, request, actor)) throw new NotTheirPage(actor, came);
}

/** A script that reads news for its page is told nothing of somebody who signed in since. */
const followsAnother = (ctx: Pick<Context, "accounts">, { headers }: FastifyRequest, actor: Actor | null): boolean =>
  actor !== null && headers[STAMP_HEADER] !== undefined && readStamp(ctx, headers[STAMP_HEADER])?.accountId !== actor.accountId;

/** A page's own address, without what the last form had done. */
export function pageOf({ url, method }: FastifyRequest): string {
  if (method !== "GET") return "/";
  const [path = "/", query = ""] = url.split("?");
  const kept = query
    .split("&")
    .filter((each) => each !== "" && !/^((saved|away|done)=|(back|at)=[\da-f-]{36}$|page(-[\w-]+)?=(\d+|all)$)/.test(each));
  return kept.length > 0 ? `${path}?${kept.join("&")}` : path;
}
