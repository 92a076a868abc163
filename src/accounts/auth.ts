import type { Pool } from "pg";
import { keyFrom } from "../core/key.ts";
import type { Language } from "../core/language.ts";
import type { From, Ground, Self } from "./accounts.ts";
import { makeBetterAuth } from "./better-auth.ts";
import { readSigned, SESSION_COOKIE } from "./cookie.ts";
import { createAccount, hasEmail, newAccountProblems, type NewAccount } from "./create.ts";
import { sendDue, type SendMessage } from "./messages.ts";
import { changeNames, type Names } from "./names.ts";
import * as passkeys from "./passkeys.ts";
import { changePassword, confirmPassword, requestReset, reset } from "./password-change.ts";
import { checkPin, removePin, setPin } from "./pin.ts";
import { done, no, type Outcome } from "./problems.ts";
import * as sessions from "./sessions.ts";
import { awaitsSecondStep, secondStep, signIn, type SecondStep, type SignIn } from "./sign-in.ts";
import { confirmTotp, recoveryCodes, removeTotp, startTotp } from "./totp.ts";
import { makeWayBack, useWayBack } from "./way-back.ts";
import { ACCOUNT_WORDS } from "./words.ts";

export type AccountInfo = {
  name: string;
  /** null where the account has none */
  email: string | null;
  username: string | null;
  language: Language;
  secondStep: boolean;
  pin: boolean;
  wayBack: boolean;
  closed: boolean;
};

export type AccountsOptions = { pool: Pool; baseUrl: string; secret: string; sendMessage: SendMessage };
export type Accounts = ReturnType<typeof createAccounts>;

/**
 * Everything about accounts, as plain functions. They use connections of their own: never call one while a transaction
 * of ours is open, as the embedded database has a single connection and would wait for ever.
 */
export function createAccounts({ pool, baseUrl, secret, sendMessage }: AccountsOptions) {
  const auth = makeBetterAuth(pool, baseUrl, secret, async ({ id, email }, token) => {
    const words = ACCOUNT_WORDS[(await infoOf(pool, id))?.language ?? "en-GB"].resetMessage;
    await sendMessage({ to: email, subject: words.subject, text: words.text(`${baseUrl}/reset?token=${encodeURIComponent(token)}`) });
  });
  const ground: Ground = { pool, auth, baseUrl, secret, secure: baseUrl.startsWith("https:"), sendMessage };
  return {
    /** The token in a Cookie header, when we signed it. Asks no database: the transaction looks the session up. */
    readSessionToken: (cookieHeader: string | undefined): string | null => readSigned(cookieHeader, SESSION_COOKIE, secret),
    /** A Set-Cookie value for a session that is already there; its first part is a Cookie header. */
    sessionCookie: (token: string, sharedDevice = false): string => sessions.sessionCookie(ground, token, sharedDevice),

    keyFor: (purpose: string): Buffer => keyFrom(secret, purpose),

    /** Sends a message, or puts it aside for an administrator to see. */
    sendMessage,
    /** Sends what waits in the outbox since the act it tells of. */
    sendDue: () => sendDue(pool, sendMessage),

    newAccountProblems,
    createAccount: (given: NewAccount) => createAccount(ground, given),
    info: (accountId: string) => infoOf(pool, accountId),

    signIn: (given: SignIn) => signIn(ground, given),
    awaitsSecondStep: (cookieHeader: string | undefined) => awaitsSecondStep(ground, cookieHeader),
    secondStep: (given: SecondStep) => secondStep(ground, given),
    /** For somebody who has just proved who they are otherwise: made this account, or (in the demonstration) chose it. */
    openSession: (accountId: string, sharedDevice: boolean, from: From) => sessions.openSession(ground, accountId, sharedDevice, from),
    signOut: (token: string | null) => sessions.signOut(ground, token),

    listSessions: (self: Self) => sessions.listSessions(ground, self.accountId, self.token),
    endSession: (accountId: string, sessionId: string) => sessions.endSession(ground, accountId, sessionId),
    stopKeeping: (accountId: string, sessionId: string) => sessions.stopKeeping(ground, accountId, sessionId),
    endOtherSessions: (self: Self) => sessions.endOtherSessions(ground, self.accountId, self.token),
    closeAccount: (accountId: string) => closeAccount(ground, accountId),

    /** Deletes what is over: sessions, challenges and links, wrong tries of long ago. Nothing depends on when it runs. */
    tidy: () => tidy(pool),

    confirmPassword: (accountId: string, password: string) => confirmPassword(ground, accountId, password),
    changePassword: (self: Self, password: string, newPassword: string) => changePassword(ground, self, password, newPassword),
    requestReset: (nameOrEmail: string, address: string) => requestReset(ground, nameOrEmail, address),
    reset: (token: string, newPassword: string) => reset(ground, token, newPassword),

    changeNames: (accountId: string, password: string, names: Names) => changeNames(ground, accountId, password, names),
    makeWayBack: (accountId: string, password: string) => makeWayBack(ground, accountId, password),
    useWayBack: (given: Parameters<typeof useWayBack>[1]) => useWayBack(ground, given),

    startTotp: (self: Self, password: string) => startTotp(ground, self, password),
    confirmTotp: (self: Self, code: string) => confirmTotp(ground, self, code),
    removeTotp: (self: Self, password: string) => removeTotp(ground, self, password),
    recoveryCodes: (self: Self, password: string) => recoveryCodes(ground, self, password),

    setPin: (accountId: string, password: string, pin: string) => setPinWithPassword(ground, accountId, password, pin),
    removePin: (accountId: string) => removePin(ground, accountId),
    checkPin: (accountId: string, pin: string) => checkPin(ground, accountId, pin),

    passkeyRegistration: (accountId: string, password: string) => passkeys.passkeyRegistration(ground, accountId, password),
    addPasskey: (accountId: string, challengeId: unknown, response: unknown, name: string) =>
      passkeys.addPasskey(ground, accountId, challengeId, response, name),
    passkeySignIn: () => passkeys.passkeySignIn(ground),
    signInWithPasskey: (given: Parameters<typeof passkeys.signInWithPasskey>[1]) => passkeys.signInWithPasskey(ground, given),
    passkeySigning: (accountId: string, matter: string) => passkeys.passkeySigning(ground, accountId, matter),
    verifyPasskeyAssertion: (accountId: string, matter: string, challengeId: unknown, response: unknown) =>
      passkeys.verifyPasskeyAssertion(ground, accountId, matter, challengeId, response),
    listPasskeys: (accountId: string) => passkeys.listPasskeys(ground, accountId),
    removePasskey: (accountId: string, passkeyId: string) => passkeys.removePasskey(ground, accountId, passkeyId),
  };
}

async function infoOf(pool: Pool, accountId: string): Promise<AccountInfo | null> {
  const { rows } = await pool.query(
    `select name, email, display_username, language, two_factor_enabled, closed_at,
       exists (select 1 from signing_pin p where p.account_id = account.id) as pin,
       exists (select 1 from way_back w where w.account_id = account.id) as way_back from account where id = $1`,
    [accountId],
  );
  const row = rows[0];
  if (!row) return null;
  return {
    name: row.name,
    email: hasEmail(row.email) ? row.email : null,
    username: row.display_username,
    language: row.language,
    secondStep: row.two_factor_enabled,
    pin: row.pin,
    wayBack: row.way_back,
    closed: row.closed_at !== null,
  };
}

async function tidy(pool: Pool): Promise<void> {
  await pool.query("delete from session where expires_at < now() or last_seen_at < now() - interval '14 days'");
  await pool.query("delete from verification where expires_at < now()");
  await pool.query("delete from attempt where first_at < now() - interval '1 day' and coalesce(paused_until, first_at) < now()");
}

/** Whoever finds a device signed in must not be able to give themselves the means to sign plans: the password is asked. */
async function setPinWithPassword(ground: Ground, accountId: string, password: string, pin: string): Promise<Outcome<null>> {
  const right = await confirmPassword(ground, accountId, password);
  return right.ok ? setPin(ground, accountId, pin) : right;
}

/** Nobody signs in with it again, and every way in is deleted. The row itself stays, as what was signed names it. */
async function closeAccount(ground: Ground, accountId: string): Promise<Outcome<null>> {
  const { rowCount } = await ground.pool.query(
    `with closed as (update account set closed_at = now(), updated_at = now(), email = id::text || '@no-email.invalid', username = null,
         display_username = null, two_factor_enabled = false where id = $1 and closed_at is null returning id),
       s as (delete from session where account_id in (select id from closed)),
       c as (delete from credential where account_id in (select id from closed)),
       t as (delete from two_factor where account_id in (select id from closed)),
       p as (delete from passkey where account_id in (select id from closed)),
       n as (delete from signing_pin where account_id in (select id from closed)),
       w as (delete from way_back where account_id in (select id from closed))
     select id from closed`,
    [accountId],
  );
  return rowCount === 1 ? done(null) : no("", "sign-in-wrong");
}
