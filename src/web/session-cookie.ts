import { createHmac, timingSafeEqual } from "node:crypto";

/** Over https a cookie's name begins with __Host-, so that no other host of the domain can set one. */
export const SESSION_COOKIE = "ownterms_session";
export const SECOND_STEP_COOKIE = "ownterms_second_step";
const named = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name);

/** Idle this long, a session ends by itself. open_session() in migrations/0006_acting.sql holds to the same. */
export const IDLE_SHARED_DEVICE_MINUTES = 10;
export const IDLE_OWN_DEVICE_DAYS = 14;
/** However busy it is, a session ends after this long. */
export const LONGEST_SHARED_DEVICE_HOURS = 12;
export const LONGEST_OWN_DEVICE_DAYS = 90;

/** HMAC-SHA-256 of the value, base64, after a dot. */
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

/** A session that began before its cookie had the longer name goes on. */
export const readSession = (cookieHeader: string | undefined, secret: string, secure: boolean): string | null =>
  (secure ? readSigned(cookieHeader, named(SESSION_COOKIE, true), secret) : null) ?? readSigned(cookieHeader, SESSION_COOKIE, secret);

export const readPending = (cookieHeader: string | undefined, secret: string, secure: boolean): string | null =>
  readSigned(cookieHeader, named(SECOND_STEP_COOKIE, secure), secret);

export function valueOf(header: string | undefined, name: string): string | null {
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

type Options = { secure: boolean; maxAge?: number };

/** A Set-Cookie value. Without maxAge it goes when the browser closes. */
export function setCookie(name: string, value: string, { secure, maxAge }: Options): string {
  const age = maxAge === undefined ? "" : `; Max-Age=${maxAge}`;
  return `${name}=${value}; Path=/${age}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

/** Sets one of the two cookies above, by the name it has here. */
export const setOwn = (name: string, value: string, options: Options): string => setCookie(named(name, options.secure), value, options);

/** Makes the browser forget the session, also under the name it had before. */
export const forgetSession = (secure: boolean): string[] =>
  [...(secure ? [named(SESSION_COOKIE, true)] : []), SESSION_COOKIE].map((name) => setCookie(name, "", { secure, maxAge: 0 }));

/** Given with the page to sign in on: whoever does not bring it back could not stay signed in. */
const TRIED_COOKIE = "ownterms_cookies";
export const triedCookie = (secure: boolean): string => setCookie(TRIED_COOKIE, "kept", { secure });

/** A device that somebody said others use, too: the next to sign in there finds the box ticked. */
const SHARED_COOKIE = "ownterms_shared";
export const sharedCookie = (secure: boolean, shared: boolean): string =>
  setCookie(SHARED_COOKIE, shared ? "yes" : "", { secure, maxAge: shared ? LONGEST_OWN_DEVICE_DAYS * 86_400 : 0 });
export const isSharedDevice = (cookieHeader: string | undefined): boolean => valueOf(cookieHeader, SHARED_COOKIE) === "yes";

/** Left on a device where somebody signed out, until somebody is signed in there again: it says that nothing ended by itself. */
export const ENDED_COOKIE = "ownterms_ended";
export const endedCookie = (secure: boolean, ended: boolean): string =>
  setCookie(ENDED_COOKIE, ended ? "yes" : "", { secure, maxAge: ended ? LONGEST_OWN_DEVICE_DAYS * 86_400 : 0 });
