import type { From, Ground } from "./accounts.ts";
import { attemptFailed, attemptRight, attemptTakenBack, beginAttempt, type Subject } from "./attempts.ts";
import { normaliseName, refusalOf, SECOND_STEP_COOKIE, SIGN_IN_NAME } from "./better-auth.ts";
import { readSigned, setCookie, signed } from "./cookie.ts";
import { done, no, type Outcome } from "./problems.ts";
import { adoptSession, type SignedIn } from "./sessions.ts";

export type SignIn = { nameOrEmail: string; password: string; sharedDevice: boolean; from: From };
export type FirstStep = { step: "signed-in"; session: SignedIn } | { step: "second"; setCookies: string[] };

/**
 * A password's way in. Wrong name, wrong password and closed account are told apart for nobody; too many tries for one
 * name or from one address make a pause of some minutes (passkeys still work then).
 */
export async function signIn(ground: Ground, { nameOrEmail, password, sharedDevice, from }: SignIn): Promise<Outcome<FirstStep>> {
  const given = normaliseName(nameOrEmail);
  const name: Subject = { kind: "name", of: given };
  const address: Subject = { kind: "address", of: from.address };
  if (!(await beginAttempt(ground.pool, address)) || !(await beginAttempt(ground.pool, name))) return no("", "paused");
  const first = await checkPassword(ground, given, password);
  const session = first?.token ? await adoptSession(ground, first.token, sharedDevice, from) : null;
  if (!first || (first.token && !session)) {
    const paused = (await attemptFailed(ground.pool, name)) || (await attemptFailed(ground.pool, address));
    return no("", paused ? "paused" : "sign-in-wrong");
  }
  await attemptTakenBack(ground.pool, address);
  // guesses at the password are forgotten only once the whole way in is proved
  if (!session) return done({ step: "second", setCookies: [keepSecondStep(ground, first.pending!)] });
  await attemptRight(ground.pool, name);
  return done({ step: "signed-in", session });
}

/** A token, or what waits for the second step; null where name and password do not belong together. */
async function checkPassword(ground: Ground, given: string, password: string): Promise<{ token?: string; pending?: string } | null> {
  const headers = new Headers();
  try {
    const { response, headers: answered } = given.includes("@")
      ? await ground.auth.api.signInEmail({ body: { email: given, password }, headers, returnHeaders: true })
      : await ground.auth.api.signInUsername({
          body: { username: SIGN_IN_NAME.test(given) ? given : "no.such.name", password },
          headers,
          returnHeaders: true,
        });
    if (response && "token" in response && typeof response.token === "string") return { token: response.token };
    const pending = secondStepIn(answered, ground.secret);
    if (pending) return { pending };
    throw new Error("Neither a session nor a second step came of a right password.");
  } catch (error) {
    refusalOf(error);
    return null;
  }
}

function secondStepIn(headers: Headers, secret: string): string | null {
  const cookie = headers.getSetCookie().find((value) => value.startsWith(`${SECOND_STEP_COOKIE}=`));
  return readSigned(cookie?.split(";")[0], SECOND_STEP_COOKIE, secret);
}

const keepSecondStep = (ground: Ground, pending: string): string =>
  setCookie(SECOND_STEP_COOKIE, signed(pending, ground.secret), { secure: ground.secure, maxAge: 600, path: "/sign-in" });

export type SecondStep = { cookieHeader: string | undefined; code: string; sharedDevice: boolean; from: From };

/** True where a right password was given here in the last minutes and the second step is still to come. */
export const awaitsSecondStep = (ground: Ground, cookieHeader: string | undefined): boolean =>
  readSigned(cookieHeader, SECOND_STEP_COOKIE, ground.secret) !== null;

/** Six digits are a code of the authenticator app; anything else is taken for a recovery code, which works once. */
export async function secondStep(ground: Ground, { cookieHeader, code, sharedDevice, from }: SecondStep): Promise<Outcome<SignedIn>> {
  const pending = readSigned(cookieHeader, SECOND_STEP_COOKIE, ground.secret);
  if (!pending) return no("", "step-over");
  const headers = new Headers({ cookie: `${SECOND_STEP_COOKIE}=${signed(pending, ground.secret)}` });
  const typed = code.replace(/\s+/g, "").toLowerCase();
  try {
    const { token } = /^\d{6}$/.test(typed)
      ? await ground.auth.api.verifyTOTP({ body: { code: typed }, headers })
      : await ground.auth.api.verifyBackupCode({ body: { code: typed.replace(/^(.{5})-?(.{5})$/, "$1-$2") }, headers });
    const session = token ? await adoptSession(ground, token, sharedDevice, from) : null;
    if (!session) return no("", "step-over");
    session.setCookies.push(setCookie(SECOND_STEP_COOKIE, "", { secure: ground.secure, maxAge: 0, path: "/sign-in" }));
    await forgetGuesses(ground, session.accountId);
    return done(session);
  } catch (error) {
    return afterRefusal(refusalOf(error));
  }
}

function afterRefusal(code: string): Outcome<never> {
  if (code === "INVALID_CODE" || code === "INVALID_BACKUP_CODE") return no("code", "code-wrong");
  if (code === "ACCOUNT_TEMPORARILY_LOCKED") return no("", "paused");
  return no("", "step-over");
}

async function forgetGuesses(ground: Ground, accountId: string): Promise<void> {
  const { rows } = await ground.pool.query<{ email: string; username: string | null }>(
    "select email, username from account where id = $1",
    [accountId],
  );
  for (const of of [rows[0]?.email, rows[0]?.username]) if (of) await attemptRight(ground.pool, { kind: "name", of });
}
