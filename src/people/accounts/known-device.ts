import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { keyFrom } from "../../ground/core/key.ts";
import type { Ground } from "./accounts.ts";
import { setCookie, valueOf } from "../../web/session-cookie.ts";

/**
 * A device on which an account signed in before is known by a cookie, so that strangers who guess at a name cannot lock
 * its holder out there (OWASP's "device cookie"). It lets nobody in. Nobody can read from it whose account it was.
 */
const MOST = 8;
const DAYS = 365;
const ENTRY = /^[\w-]{16}~[\w-]{43}$/;

const nameOf = ({ secure }: Pick<Ground, "secure">) => (secure ? "__Host-ownterms_device" : "ownterms_device");

const tagOf = (ground: Ground, accountId: string, nonce: string): string =>
  createHmac("sha256", keyFrom(ground.secret, "known device")).update(`${accountId}:${nonce}`).digest("base64url");

const entriesIn = (ground: Ground, cookies: string | undefined): string[] =>
  (valueOf(cookies, nameOf(ground)) ?? "")
    .split(".")
    .filter((entry) => ENTRY.test(entry))
    .slice(0, MOST);

/** A name for this device and account together; null where the account has never signed in here. */
export function knownDevice(ground: Ground, cookies: string | undefined, accountId: string): string | null {
  for (const entry of entriesIn(ground, cookies)) {
    const [nonce, tag] = entry.split("~") as [string, string];
    const [given, right] = [Buffer.from(tag), Buffer.from(tagOf(ground, accountId, nonce))];
    if (given.length === right.length && timingSafeEqual(given, right)) return `${accountId}:${nonce}`;
  }
  return null;
}

/** A Set-Cookie value by which this device is known from now on; none where it is known already. */
export function becomeKnown(ground: Ground, cookies: string | undefined, accountId: string): string[] {
  if (knownDevice(ground, cookies, accountId)) return [];
  const nonce = randomBytes(12).toString("base64url");
  const entries = [`${nonce}~${tagOf(ground, accountId, nonce)}`, ...entriesIn(ground, cookies)].slice(0, MOST);
  return [setCookie(nameOf(ground), entries.join("."), { secure: ground.secure, maxAge: DAYS * 86_400 })];
}
