import { createHmac } from "node:crypto";
import type { From, Ground } from "./accounts.ts";
import { attemptFailed, attemptRight, attemptTakenBack, beginAttempt, tryOnce, type Subject } from "./attempts.ts";
import { readPending, SECOND_STEP_COOKIE, setOwn, signed } from "../../web/session-cookie.ts";
import { knownDevice } from "./known-device.ts";
import { hashPassword, isOld, isPassword, lookAtNothing } from "./password-hash.ts";
import { done, no, type Outcome } from "./problems.ts";
import { useAppCode, useRecoveryCode } from "./second-step.ts";
import { openSession, type SignedIn } from "./sessions.ts";
import { normaliseName } from "./sign-in-name.ts";

export type SignIn = { nameOrEmail: string; password: string; sharedDevice: boolean; from: From };
export type FirstStep = { step: "signed-in"; session: SignedIn } | { step: "second"; setCookies: string[] };

type Found = { id: string; password: string | null; second: boolean };

/**
 * A password's way in. Wrong name, wrong password and closed account are told apart for nobody. On a device where the
 * account signed in before, it has a count of its own: what strangers try elsewhere does not keep its holder out.
 */
export async function signIn(ground: Ground, given: SignIn): Promise<Outcome<FirstStep>> {
  const { sharedDevice, from } = given;
  const name = normaliseName(given.nameOrEmail);
  const account = await accountOf(ground, name);
  const facts = { account: account?.id ?? null, address: from.address, how: "password" as const };
  const limits = limitsOf(ground, name, account, from);
  for (const subject of limits) {
    if (await beginAttempt(ground.pool, subject)) continue;
    ground.log("sign-in-paused", facts);
    return no("", "paused");
  }
  if (!(await passwordFits(ground, account, given.password))) {
    let paused = false;
    for (const subject of limits) paused = (await attemptFailed(ground.pool, subject)) || paused;
    ground.log(paused ? "sign-in-paused" : "sign-in-refused", facts);
    return no("", paused ? "paused" : "sign-in-wrong");
  }
  // an own account must not clear an address for guessing at others
  for (const subject of limits) if (subject.kind === "address") await attemptTakenBack(ground.pool, subject);
  if (account!.second) {
    ground.log("second-step-asked", facts);
    return done({ step: "second", setCookies: [keepPending(ground, account!)] });
  }
  // guesses at the password are forgotten only once the whole way in is proved
  for (const subject of limits) if (subject.kind !== "address") await attemptRight(ground.pool, subject);
  const session = await openSession(ground, account!.id, sharedDevice, from);
  if (!session) return no("", "sign-in-wrong");
  ground.log("sign-in", facts);
  return done({ step: "signed-in", session });
}

function limitsOf(ground: Ground, name: string, account: Found | null, { address, cookies }: From): Subject[] {
  const device = account && knownDevice(ground, cookies, account.id);
  if (device) return [{ kind: "device", of: device }];
  return [
    { kind: "address", of: address },
    { kind: "nameFrom", of: `${name} ${address}` },
    { kind: "name", of: name },
  ];
}

async function accountOf(ground: Ground, name: string): Promise<Found | null> {
  const { rows } = await ground.pool.query<Found>(
    `select a.id, c.password, a.two_factor_enabled as second from account a
       left join credential c on c.account_id = a.id and c.provider_id = 'credential'
     where (a.email = $1 or a.username = $1) and a.closed_at is null`,
    [name],
  );
  return rows[0] ?? null;
}

async function passwordFits(ground: Ground, account: Found | null, password: string): Promise<boolean> {
  if (!account?.password) return lookAtNothing(password);
  if (!(await isPassword(ground, account.id, account.password, password))) return false;
  if (isOld(account.password)) await hashAnew(ground, account, password);
  return true;
}

/** The same password, hashed as it is today. The time of its last change stays, as nothing changed for its holder. */
async function hashAnew(ground: Ground, account: Found, password: string): Promise<void> {
  const hash = await hashPassword(ground, account.id, password);
  await ground.pool.query("update credential set password = $2 where account_id = $1 and password = $3", [
    account.id,
    hash,
    account.password,
  ]);
  account.password = hash;
}

const PENDING_MINUTES = 10;

/** Says, signed, whose right password was given here and until when the second step may follow; it dies with that password. */
const keepPending = (ground: Ground, { id, password }: Found): string =>
  setOwn(SECOND_STEP_COOKIE, signed([id, Date.now() + PENDING_MINUTES * 60_000, markOf(ground, password!)].join("."), ground.secret), {
    secure: ground.secure,
    maxAge: PENDING_MINUTES * 60,
  });

const markOf = (ground: Ground, hash: string): string => createHmac("sha256", ground.secret).update(`pending ${hash}`).digest("base64url");

/** The account whose second step is still to come here. */
async function pendingIn(ground: Ground, cookies: string | undefined): Promise<string | null> {
  const [id, until, mark] = (readPending(cookies, ground.secret, ground.secure) ?? "").split(".");
  if (!id || !(Number(until) > Date.now())) return null;
  const { rows } = await ground.pool.query<{ password: string }>(
    `select c.password from credential c join account a on a.id = c.account_id
     where a.id = $1 and a.closed_at is null and a.two_factor_enabled and c.provider_id = 'credential'`,
    [id],
  );
  return rows[0] && markOf(ground, rows[0].password) === mark ? id : null;
}

export type SecondStep = { cookieHeader: string | undefined; code: string; sharedDevice: boolean; from: From };

/** True where a right password was given here in the last minutes and the second step is still to come. */
export const awaitsSecondStep = (ground: Ground, cookieHeader: string | undefined): boolean =>
  readPending(cookieHeader, ground.secret, ground.secure) !== null;

/** Six digits are a code of the authenticator app; anything else is taken for a recovery code. Each works once. */
export async function secondStep(ground: Ground, { cookieHeader, code, sharedDevice, from }: SecondStep): Promise<Outcome<SignedIn>> {
  const accountId = await pendingIn(ground, cookieHeader);
  if (!accountId) return no("", "step-over");
  const typed = code.replace(/\s+/g, "").toLowerCase();
  const isApp = /^\d{6}$/.test(typed);
  const facts = {
    account: accountId,
    address: from.address,
    how: isApp ? ("app" as const) : ("recovery-code" as const),
  };
  const found = await tryOnce(ground.pool, { kind: "secondStep", of: accountId }, () =>
    isApp ? useAppCode(ground, accountId, typed) : useRecoveryCode(ground, accountId, typed.replace(/^(.{5})-?(.{5})$/, "$1-$2")),
  );
  if (found !== "right") {
    ground.log(found === "paused" ? "sign-in-paused" : "second-step-refused", facts);
    return found === "paused" ? no("", "paused") : no("code", "code-wrong");
  }
  const session = await openSession(ground, accountId, sharedDevice, from);
  if (!session) return no("", "step-over");
  session.setCookies.push(setOwn(SECOND_STEP_COOKIE, "", { secure: ground.secure, maxAge: 0 }));
  await forgetGuesses(ground, accountId, from);
  ground.log("sign-in", facts);
  return done(session);
}

async function forgetGuesses(ground: Ground, accountId: string, from: From): Promise<void> {
  const { rows } = await ground.pool.query<{ email: string; username: string | null }>(
    "select email, username from account where id = $1",
    [accountId],
  );
  const device = knownDevice(ground, from.cookies, accountId);
  if (device) await attemptRight(ground.pool, { kind: "device", of: device });
  for (const of of [rows[0]?.email, rows[0]?.username]) {
    if (!of) continue;
    await attemptRight(ground.pool, { kind: "name", of });
    await attemptRight(ground.pool, { kind: "nameFrom", of: `${of} ${from.address}` });
  }
}
