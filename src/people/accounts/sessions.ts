import { randomBytes } from "node:crypto";
import { newId } from "../../ground/core/id.ts";
import type { From, Ground } from "./accounts.ts";
import {
  forgetSession,
  IDLE_OWN_DEVICE_DAYS,
  endedCookie,
  IDLE_SHARED_DEVICE_MINUTES,
  LONGEST_OWN_DEVICE_DAYS,
  LONGEST_SHARED_DEVICE_HOURS,
  readSession,
  SESSION_COOKIE,
  setOwn,
  signed,
} from "../../web/session-cookie.ts";
import { becomeKnown } from "./known-device.ts";

export type SignedIn = { token: string; accountId: string; setCookies: string[] };

export type SessionInfo = {
  sessionId: string;
  device: string;
  sharedDevice: boolean;
  startedAt: Date;
  lastSeenAt: Date;
  current: boolean;
  /** plans are kept on the device, to be read without a signal */ keepsPocket: boolean;
};

/**
 * Opens a session for an account that has proved itself. A closed account gets none. The session that this browser had
 * before ends: one browser is one person's at a time.
 */
export async function openSession(ground: Ground, accountId: string, sharedDevice: boolean, from: From): Promise<SignedIn | null> {
  const token = randomBytes(32).toString("base64url");
  const { rowCount } = await ground.pool.query(
    `insert into session (id, token, account_id, expires_at, ip_address, user_agent, shared_device, device_name)
     select $1, session_hash($2), id, now() + ${lifetime("$4")}, $5, $6, $4, $7 from account where id = $3 and closed_at is null`,
    [newId(), token, accountId, sharedDevice, from.address, from.userAgent.slice(0, 500), nameOfDevice(from.userAgent)],
  );
  if (rowCount !== 1) return null;
  const earlier = readSession(from.cookies, ground.secret, ground.secure);
  if (earlier) await ground.pool.query("delete from session where token = session_hash($1)", [earlier]);
  return {
    token,
    accountId,
    setCookies: [sessionCookie(ground, token, sharedDevice), ...becomeKnown(ground, from.cookies, accountId)],
  };
}

/** Where the way of signing in changes, the session goes on under a new token. */
export async function renewToken(ground: Ground, before: string): Promise<string[]> {
  const token = randomBytes(32).toString("base64url");
  const { rows } = await ground.pool.query<{ shared_device: boolean }>(
    "update session set token = session_hash($2) where token = session_hash($1) returning shared_device",
    [before, token],
  );
  return rows[0] ? [sessionCookie(ground, token, rows[0].shared_device)] : [];
}

/** What the device of a session is called. */
export async function deviceName(ground: Pick<Ground, "pool">, token: string): Promise<string> {
  const { rows } = await ground.pool.query<{ device_name: string | null }>(
    "select device_name from session where token = session_hash($1)",
    [token],
  );
  return rows[0]?.device_name ?? "";
}

const lifetime = (shared: string): string =>
  `case when ${shared}::boolean then interval '${LONGEST_SHARED_DEVICE_HOURS} hours' else interval '${LONGEST_OWN_DEVICE_DAYS} days' end`;

/** On a shared device the cookie goes with the browser's window. */
export const sessionCookie = (ground: Ground, token: string, sharedDevice: boolean): string =>
  setOwn(SESSION_COOKIE, signed(token, ground.secret), {
    secure: ground.secure,
    maxAge: sharedDevice ? undefined : LONGEST_OWN_DEVICE_DAYS * 86_400,
  });

/** Ends the session; answers the Set-Cookie values that make the browser forget it, and take away its plans unless they are to stay, locked. */
export async function signOut(ground: Ground, token: string | null, from?: From, keepsPocket = false): Promise<string[]> {
  if (token) {
    const { rows } = await ground.pool.query<{ account_id: string }>(
      "delete from session where token = session_hash($1) returning account_id",
      [token],
    );
    if (rows[0]) ground.log("sign-out", { account: rows[0].account_id, address: from?.address });
  }
  return [...forgetSession(ground.secure), ...(keepsPocket ? [] : [endedCookie(ground.secure, true)])];
}

/** In how many seconds it ends, however busy it is; null where it has ended. */
export async function endsIn(ground: Ground, token: string): Promise<number | null> {
  const text = "select extract(epoch from expires_at - now())::integer as seconds from session where token = session_hash($1)";
  const { rows } = await ground.pool.query<{ seconds: number }>(text, [token]);
  return rows[0]?.seconds ?? null;
}

/** Sessions that still hold, the one last used first. */
export async function listSessions(ground: Ground, accountId: string, currentToken: string): Promise<SessionInfo[]> {
  const { rows } = await ground.pool.query(
    `select id, coalesce(device_name, '') as device_name, shared_device, created_at, last_seen_at, token = session_hash($2) as current, pocket_at is not null as keeps from session
     where account_id = $1 and expires_at > now() and last_seen_at > now() - case when shared_device
       then interval '${IDLE_SHARED_DEVICE_MINUTES} minutes' else interval '${IDLE_OWN_DEVICE_DAYS} days' end
     order by last_seen_at desc, id`,
    [accountId, currentToken],
  );
  return rows.map((row) => ({
    sessionId: row.id,
    device: row.device_name,
    sharedDevice: row.shared_device,
    startedAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    current: row.current,
    keepsPocket: row.keeps,
  }));
}

/** True when there was such a session of this account. */
export async function endSession(ground: Ground, accountId: string, sessionId: string): Promise<boolean> {
  return (await ground.pool.query("delete from session where account_id = $1 and id = $2", [accountId, sessionId])).rowCount === 1;
}

/** The device stays signed in, and takes away what it keeps at its next contact. */
export async function stopKeeping(ground: Ground, accountId: string, sessionId: string): Promise<boolean> {
  const { rowCount } = await ground.pool.query("update session set pocket_at = null where account_id = $1 and id = $2", [
    accountId,
    sessionId,
  ]);
  return rowCount === 1;
}

export async function endOtherSessions(ground: Ground, accountId: string, currentToken: string | null): Promise<number> {
  const { rowCount } = await ground.pool.query("delete from session where account_id = $1 and token is distinct from session_hash($2)", [
    accountId,
    currentToken,
  ]);
  return rowCount ?? 0;
}

const BROWSERS: [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Macintosh|Mac OS X/, "Mac"],
  [/CrOS/, "Chromebook"],
  [/Linux/, "Linux"],
];

/** "Firefox, Windows": enough to know one's own devices by. "" where the browser does not tell. */
export function nameOfDevice(userAgent: string): string {
  const find = (names: [RegExp, string][]) => names.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [find(BROWSERS), find(SYSTEMS)].filter(Boolean).join(", ");
}
