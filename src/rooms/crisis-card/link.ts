import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** The link of a card, as it is kept. Its token is not: it is made again when it has to be printed (docs/decisions/0015). */
export type Link = { linkId: string; seed: string; tokenHash: string; madeAt: Date };

const TOKEN_BYTES = 20; // 160 bits

export const newSeed = (): string => randomBytes(24).toString("base64url");

/** The token of a link: the same each time, and none without the installation's key. */
export const tokenOf = (key: Buffer, { linkId, seed }: Pick<Link, "linkId" | "seed">): string =>
  createHmac("sha256", key).update(`${linkId} ${seed}`).digest().subarray(0, TOKEN_BYTES).toString("base64url");

export const isToken = (given: unknown): given is string => typeof given === "string" && /^[\w-]{27}$/.test(given);

export const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** The token of a link that is kept; null where the installation's key has changed since, so that it cannot be printed again. */
export function tokenAgain(key: Buffer, link: Link): string | null {
  const token = tokenOf(key, link);
  return hashOf(token) === link.tokenHash ? token : null;
}

/** For so long the same browser counts as the same visit. */
export const VISIT_SECONDS = 60;

/** What a browser keeps for a minute after an opening was counted, so that this one is counted once; nothing else is known of it. */
export const visitNote = (key: Buffer, token: string, now: number): string => `${now}.${seal(key, token, now)}`;

/** Whether this browser's opening of this card was counted within the last minute. A note that somebody made up says no. */
export function isSameVisit(key: Buffer, token: string, note: string | undefined, now: number): boolean {
  const [at = "", sealed = ""] = (note ?? "").split(".");
  if (!/^\d{1,15}$/.test(at) || Number(at) > now || now - Number(at) >= VISIT_SECONDS * 1000) return false;
  const [given, right] = [Buffer.from(sealed), Buffer.from(seal(key, token, Number(at)))];
  return given.length === right.length && timingSafeEqual(given, right);
}

const seal = (key: Buffer, token: string, at: number): string =>
  createHmac("sha256", key)
    .update(`visit ${hashOf(token)} ${at}`)
    .digest("base64url");

/**
 * A program that looks at links by itself: a search engine, a messenger that makes a preview. It gets no word of the card,
 * so whatever passes itself off as one sees nothing uncounted. (Cubot makes telephones.)
 */
export const isProgram = (userAgent: string | undefined): boolean =>
  /(?<!cu)bot\b|crawl|spider|slurp|preview|facebookexternalhit|facebot|^whatsapp|embedly|link.?check|validator|monitor|fetcher/i.test(
    userAgent ?? "",
  );

/** A browser that loads a page ahead, in case somebody opens it. */
export const isAhead = (headers: Record<string, unknown>): boolean =>
  ["sec-purpose", "purpose", "x-purpose", "x-moz"].some((name) => /prefetch|prerender|preview/i.test(String(headers[name] ?? "")));
