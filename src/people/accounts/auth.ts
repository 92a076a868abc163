import type { Pool } from "pg";
import { factsOf, logLine } from "../../ground/core/log.ts";
import { keyFrom } from "../../ground/core/key.ts";
import type { Language } from "../../ground/core/language.ts";
import type { From, Ground, Here, Self } from "./accounts.ts";
import { readSession } from "../../web/session-cookie.ts";
import { createAccount, hasEmail, newAccountProblems, type NewAccount } from "./create.ts";
import { sendDue, type SendMessage, type WithLink } from "./messages.ts";
import { changeNames, type Names } from "./names.ts";
import * as passkeys from "./passkeys.ts";
import type { DoorLog } from "./door-log.ts";
import { hasNews, markSeen, news, readNews, type NewsKind } from "./news.ts";
import { notMe, notMeByLink, readNotMe } from "./not-me.ts";
import { changePassword, confirmPassword } from "./password-change.ts";
import { checkPin, removePin, setPin } from "./pin.ts";
import { done, no, type Outcome } from "./problems.ts";
import { prove, readProof, sendProof } from "./prove-email.ts";
import { letInAgain, requestReset, reset, sendReset } from "./reset.ts";
import { hashOldCodes } from "./second-step.ts";
import * as sessions from "./sessions.ts";
import { awaitsSecondStep, secondStep, signIn, type SecondStep, type SignIn } from "./sign-in.ts";
import { confirmTotp, recoveryCodes, removeTotp, startTotp } from "./totp.ts";
import { makeWayBack, useWayBack } from "./way-back.ts";

declare module "../../web/context.ts" {
  interface Context {
    /** who asks, and how they prove it */
    accounts: Accounts;
  }
}

export type AccountInfo = {
  name: string;
  /** null where the account has none */
  email: string | null;
  /** its holder has shown that they read it */
  emailProved: boolean;
  username: string | null;
  language: Language;
  secondStep: boolean;
  pin: boolean;
  wayBack: boolean;
  closed: boolean;
};

export type AccountsOptions = {
  pool: Pool;
  baseUrl: string;
  secret: string;
  sendMessage: SendMessage;
  /** false where no mail server is set */
  mail?: boolean;
  log?: DoorLog;
};
export type Accounts = ReturnType<typeof createAccounts>;

/**
 * Everything about accounts, as plain functions. They use connections of their own: never call one while a transaction
 * of ours is open, as the embedded database has a single connection and would wait for ever.
 */
export function createAccounts({ pool, baseUrl, secret, sendMessage, mail = true, log = () => {} }: AccountsOptions) {
  const running = new Set<Promise<unknown>>();
  const later = (work: () => Promise<unknown>): void => {
    const run: Promise<unknown> = work()
      // nobody waits for it: what went wrong is told to whoever runs the service, by its kind alone
      .catch((error: Error) => logLine("error", "after-answer-failed", factsOf(error)))
      .finally(() => running.delete(run));
    running.add(run);
  };
  const ground: Ground = { pool, baseUrl, secret, secure: baseUrl.startsWith("https:"), sendMessage, mail, log, later };
  return {
    /** The token in a Cookie header, when we signed it. Asks no database: the transaction looks the session up. */
    readSessionToken: (cookieHeader: string | undefined): string | null => readSession(cookieHeader, secret, ground.secure),
    /** A Set-Cookie value for a session that is already there; its first part is a Cookie header. */
    sessionCookie: (token: string, sharedDevice = false): string => sessions.sessionCookie(ground, token, sharedDevice),

    /** A key of this installation for one purpose; it tells nothing of the secret it is made from. */
    keyFor: (purpose: string): Buffer => keyFrom(secret, purpose),

    /** Whether a mail server is set: without one nothing is sent to anybody. */
    mail,
    log,
    later,
    /** What is done after answers has been done. */
    settled: async (): Promise<void> => {
      while (running.size > 0) await Promise.all(running);
    },

    /** Sends a message that holds a link, and records what became of it. */
    sendMessage: (message: WithLink) => sendMessage(message),
    /** Sends what waits in the outbox since the act it tells of. */
    sendDue: () => sendDue(pool, sendMessage, baseUrl),
    /** The same, after the answer: nobody who waits for a page waits for a mail server. */
    sendSoon: async (): Promise<void> => later(() => sendDue(pool, sendMessage, baseUrl)),

    newAccountProblems,
    createAccount: (given: NewAccount) => createAccount(ground, given),
    /** Asks an account's address to prove itself, where it has not yet; after this, nobody waits. */
    sendProof: (accountId: string) => sendProof(ground, accountId),
    readProof: (self: Self, token: string) => readProof(ground, self, token),
    prove: (self: Self, token: string) => prove(ground, self, token),

    news: (accountId: string) => readNews(ground, accountId),
    hasNews: (accountId: string) => hasNews(ground, accountId),
    newsSeen: (accountId: string) => markSeen(ground, accountId),
    /** Tells an account's holder what somebody else did with it. */
    tell: (accountId: string, kind: NewsKind, byName: string) => news(ground, { accountId, byName }, kind),
    info: (accountId: string) => infoOf(pool, accountId),

    signIn: (given: SignIn) => signIn(ground, given),
    awaitsSecondStep: (cookieHeader: string | undefined) => awaitsSecondStep(ground, cookieHeader),
    secondStep: (given: SecondStep) => secondStep(ground, given),
    /** For somebody who has just proved who they are otherwise: made this account, or (in the demonstration) chose it. */
    openSession: (accountId: string, sharedDevice: boolean, from: From) => sessions.openSession(ground, accountId, sharedDevice, from),
    secure: ground.secure,
    signOut: (token: string | null, from?: From, keepsPocket?: boolean) => sessions.signOut(ground, token, from, keepsPocket),

    sessionEndsIn: (token: string) => sessions.endsIn(ground, token),
    listSessions: (self: Self) => sessions.listSessions(ground, self.accountId, self.token),
    endSession: (accountId: string, sessionId: string) => sessions.endSession(ground, accountId, sessionId),
    stopKeeping: (accountId: string, sessionId: string) => sessions.stopKeeping(ground, accountId, sessionId),
    endOtherSessions: (self: Self) => sessions.endOtherSessions(ground, self.accountId, self.token),
    closeAccount: (accountId: string) => closeAccount(ground, accountId),

    /** Deletes what is over: sessions, challenges and links, wrong tries of long ago. Nothing depends on when it runs. */
    tidy: () => tidy(ground),

    confirmPassword: (accountId: string, password: string) => confirmPassword(ground, accountId, password),
    changePassword: (self: Self, password: string, newPassword: string) => changePassword(ground, self, password, newPassword),
    requestReset: (nameOrEmail: string, from: From) => requestReset(ground, nameOrEmail, from),
    /** A message with a new link, in the place of one that did not arrive. */
    sendReset: (accountId: string) => sendReset(ground, accountId),
    /** A link to be handed over to somebody whom two people know; its holder is told by whom it was made. */
    letInAgain: (whom: Parameters<typeof letInAgain>[1], byName: string) => letInAgain(ground, whom, byName),
    /** "It was not me", by somebody signed in or by the link of the message. */
    notMe: (accountId: string) => notMe(ground, accountId),
    readNotMe: (token: string) => readNotMe(ground, token),
    notMeByLink: (token: string) => notMeByLink(ground, token),
    reset: (token: string, newPassword: string, from?: From) => reset(ground, token, newPassword, from),

    changeNames: (self: Self, password: string, names: Names) => changeNames(ground, self, password, names),
    makeWayBack: (self: Here, password: string) => makeWayBack(ground, self, password),
    useWayBack: (given: Parameters<typeof useWayBack>[1]) => useWayBack(ground, given),

    startTotp: (self: Self, password: string) => startTotp(ground, self, password),
    confirmTotp: (self: Self, code: string) => confirmTotp(ground, self, code),
    removeTotp: (self: Self, password: string) => removeTotp(ground, self, password),
    recoveryCodes: (self: Self, password: string) => recoveryCodes(ground, self, password),

    setPin: (self: Here, password: string, pin: string) => setPinWithPassword(ground, self, password, pin),
    removePin: (self: Self) => takePinAway(ground, self),
    checkPin: (accountId: string, pin: string) => checkPin(ground, accountId, pin),

    passkeyRegistration: (accountId: string, password: string) => passkeys.passkeyRegistration(ground, accountId, password),
    addPasskey: (self: Self, challengeId: unknown, response: unknown, name: string) =>
      passkeys.addPasskey(ground, self, challengeId, response, name),
    passkeySignIn: () => passkeys.passkeySignIn(ground),
    signInWithPasskey: (given: Parameters<typeof passkeys.signInWithPasskey>[1]) => passkeys.signInWithPasskey(ground, given),
    passkeySigning: (accountId: string, matter: string) => passkeys.passkeySigning(ground, accountId, matter),
    verifyPasskeyAssertion: (accountId: string, matter: string, challengeId: unknown, response: unknown) =>
      passkeys.verifyPasskeyAssertion(ground, accountId, matter, challengeId, response),
    listPasskeys: (accountId: string) => passkeys.listPasskeys(ground, accountId),
    removePasskey: (self: Self, passkeyId: string) => passkeys.removePasskey(ground, self, passkeyId),
  };
}

async function infoOf(pool: Pool, accountId: string): Promise<AccountInfo | null> {
  const { rows } = await pool.query(
    `select name, email, email_verified, display_username, language, two_factor_enabled, closed_at,
       exists (select 1 from signing_pin p where p.account_id = account.id) as pin,
       exists (select 1 from way_back w where w.account_id = account.id) as way_back from account where id = $1`,
    [accountId],
  );
  const row = rows[0];
  if (!row) return null;
  return {
    name: row.name,
    email: hasEmail(row.email) ? row.email : null,
    emailProved: row.email_verified,
    username: row.display_username,
    language: row.language,
    secondStep: row.two_factor_enabled,
    pin: row.pin,
    wayBack: row.way_back,
    closed: row.closed_at !== null,
  };
}

async function tidy(ground: Ground): Promise<void> {
  const { pool } = ground;
  await pool.query("delete from session where expires_at < now() or last_seen_at < now() - interval '14 days'");
  await pool.query("delete from verification where expires_at < now()");
  await pool.query("delete from attempt where first_at < now() - interval '1 day' and coalesce(paused_until, first_at) < now()");
  await pool.query("delete from outbox_message where not due and created_at < now() - interval '90 days'");
  await pool.query("delete from account_news where at < now() - interval '1 year'");
  await pool.query("update installation set sends_mail = $1 where sends_mail is distinct from $1", [ground.mail]);
  await hashOldCodes(ground);
}

/** Whoever finds a device signed in must not be able to give themselves the means to sign plans: the password is asked. */
async function setPinWithPassword(ground: Ground, self: Here, password: string, pin: string): Promise<Outcome<null>> {
  const right = await confirmPassword(ground, self.accountId, password);
  if (!right.ok) return right;
  const set = await setPin(ground, self.accountId, pin);
  if (set.ok) {
    await news(ground, self, "pin-set");
    ground.log("pin-set", { account: self.accountId });
  }
  return set;
}

async function takePinAway(ground: Ground, self: Self): Promise<void> {
  if (await removePin(ground, self.accountId)) await news(ground, self, "pin-removed");
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
