import { createHmac, timingSafeEqual } from "node:crypto";

export const SESSION_COOKIE = "ownterms_session";

/** Idle this long, a session ends by itself. open_session() in migrations/0006_acting.sql holds to the same. */
export const IDLE_SHARED_DEVICE_MINUTES = 10;
export const IDLE_OWN_DEVICE_DAYS = 14;
/** However busy it is, a session ends after this long. */
export const LONGEST_SHARED_DEVICE_HOURS = 12;
export const LONGEST_OWN_DEVICE_DAYS = 90;

/** As better-auth signs: HMAC-SHA-256 of the value, base64, after a dot. */
const signatureOf = (value: string, secret: string): string => createHmac("sha256", secret).update(value).digest("base64");

export const signed = (value: string, secret: string): string => encodeURIComponent(`${value}.${signatureOf(value, secret)}`);

/** The signed value of a cookie, or null where it is missing or the signature is not ours. Asks no database. */
export function readSigned(cookieHeader: string | undefined, name: string, secret: string): string | null {
  const raw = valueOf(cookieHeader, name);
  if (raw === null) return null;
  const dot = raw.lastIndexOf(".");
  if (dot < 1) return null;
  const value = raw.slice(0, dot);
  const [given, right] = [Buffer.from(raw.slice(dot + 1)), Buffer.from(signatureOf(value, secret))];
  return given.length === right.length && timingSafeEqual(given, right) ? value : null;
}

function valueOf(header: string | undefined, name: string): string | null {
  for (const part of (header ?? "").split(";")) {
    const [key, ...rest] = part.split("=");
    if (key?.trim() !== name) continue;
    try {
      return decodeURIComponent(rest.join("=").trim());
    } catch {
      return null;
    }
  }
  return null;
}

/** A Set-Cookie value. Without maxAge it goes when the browser closes. */
export function setCookie(name: string, value: string, options: { secure: boolean; maxAge?: number; path?: string }): string {
  const age = options.maxAge === undefined ? "" : `; Max-Age=${options.maxAge}`;
  return `${name}=${value}; Path=${options.path ?? "/"}${age}; HttpOnly; SameSite=Lax${options.secure ? "; Secure" : ""}`;
}
