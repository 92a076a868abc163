import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { newId } from "../../ground/core/id.ts";
import { keyFrom } from "../../ground/core/key.ts";
import type { Ground } from "./accounts.ts";

export type Purpose = "register" | "sign-in" | "sign";
/** What the answer to a challenge is good for: one purpose, one account, one matter. */
export type Binding = { purpose: Purpose; accountId: string | null; matter?: string };

const MINUTES = 5;

const tagOf = (ground: Ground, { purpose, accountId, matter = "" }: Binding, body: string): string =>
  createHmac("sha256", keyFrom(ground.secret, "passkey challenge"))
    .update(JSON.stringify([purpose, accountId, matter, body]))
    .digest("base64url");

/** Nothing is written down for it, so that nobody who asks again and again fills a table: it carries its own proof. */
export function newChallenge(ground: Ground, binding: Binding): { challenge: string; challengeId: string } {
  const challenge = randomBytes(32).toString("base64url");
  const body = `${challenge}.${Date.now() + MINUTES * 60_000}`;
  return { challenge, challengeId: `${body}.${tagOf(ground, binding, body)}` };
}

/** The challenge, where it was made here for just this and still holds. */
export function readChallenge(ground: Ground, binding: Binding, challengeId: unknown): string | null {
  if (typeof challengeId !== "string" || challengeId.length > 300) return null;
  const [challenge, until, tag] = challengeId.split(".");
  if (!challenge || !until || !tag || !(Number(until) > Date.now())) return null;
  const [given, right] = [Buffer.from(tag), Buffer.from(tagOf(ground, binding, `${challenge}.${until}`))];
  return given.length === right.length && timingSafeEqual(given, right) ? challenge : null;
}

/** A challenge that was answered rightly is used up: of two who send the same answer, one. */
export async function useUp(ground: Ground, challenge: string): Promise<boolean> {
  const identifier = `used:${createHash("sha256").update(challenge).digest("base64url")}`;
  const { rowCount } = await ground.pool.query(
    `insert into verification (id, identifier, value, expires_at) select $1, $2, '', now() + make_interval(mins => $3)
     on conflict (identifier) where identifier like 'used:%' do nothing`,
    [newId(), identifier, MINUTES + 1],
  );
  return rowCount === 1;
}
