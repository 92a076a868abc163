import { randomBytes } from "node:crypto";
import { newId } from "../core/id.ts";
import type { Ground, Self } from "./accounts.ts";
import { beginAttempt, tryOnce } from "./attempts.ts";
import { normaliseName, refusalOf } from "./better-auth.ts";
import { hasEmail } from "./create.ts";
import { passwordProblem } from "./passwords.ts";
import { done, no, type Outcome } from "./problems.ts";
import { endOtherSessions } from "./sessions.ts";

/** Asks somebody signed in for their password once more. */
export async function confirmPassword(ground: Ground, accountId: string, password: string): Promise<Outcome<null>> {
  const found = await tryOnce(ground.pool, { kind: "password", of: accountId }, async () => {
    const { rows } = await ground.pool.query<{ password: string }>(
      "select password from credential where account_id = $1 and provider_id = 'credential' and password is not null",
      [accountId],
    );
    const hash = rows[0]?.password;
    return hash !== undefined && (await ground.auth.$context).password.verify({ hash, password });
  });
  if (found === "paused") return no("password", "paused");
  return found === "right" ? done(null) : no("password", "password-wrong");
}

/** What makes a new password of this account too weak; null where it is strong enough. */
export async function weakness(ground: Ground, accountId: string, password: string) {
  const { rows } = await ground.pool.query<{ name: string; email: string; username: string | null }>(
    "select name, email, username from account where id = $1",
    [accountId],
  );
  const own = rows[0];
  return passwordProblem(password, own ? [own.name, own.email, own.username ?? ""] : []);
}

/** Whoever calls has proved who asks, and that it is strong enough. */
export async function setPassword(ground: Ground, accountId: string, newPassword: string): Promise<void> {
  const hash = await (await ground.auth.$context).password.hash(newPassword);
  await ground.pool.query("update credential set password = $2, updated_at = now() where account_id = $1 and provider_id = 'credential'", [
    accountId,
    hash,
  ]);
}

/** Sets a new password and ends every other session of the account. */
export async function changePassword(ground: Ground, self: Self, password: string, newPassword: string): Promise<Outcome<null>> {
  const weak = await weakness(ground, self.accountId, newPassword);
  if (weak) return no("newPassword", weak);
  const right = await confirmPassword(ground, self.accountId, password);
  if (!right.ok) return right;
  await setPassword(ground, self.accountId, newPassword);
  await endOtherSessions(ground, self.accountId, self.token);
  return done(null);
}

/**
 * Sends a link for a new password where such an account has an e-mail address. Answers the same whether it has one or
 * not; only too many requests are told.
 */
export async function requestReset(ground: Ground, nameOrEmail: string, address: string): Promise<Outcome<null>> {
  const given = normaliseName(nameOrEmail);
  const allowed =
    (await beginAttempt(ground.pool, { kind: "resetAddress", of: address })) &&
    (await beginAttempt(ground.pool, { kind: "reset", of: given }));
  if (!allowed) return no("", "paused");
  const { rows } = await ground.pool.query<{ email: string }>(
    "select email from account where (email = $1 or username = $1) and closed_at is null",
    [given],
  );
  const email = rows[0]?.email;
  if (email && hasEmail(email)) await ground.auth.api.requestPasswordReset({ body: { email } });
  return done(null);
}

/**
 * A link for a new password, for whoever runs the installation to hand over where somebody has neither e-mail nor code;
 * null where there is no such account. It works once and for an hour.
 */
export async function resetLink(ground: Pick<Ground, "pool" | "baseUrl">, nameOrEmail: string): Promise<string | null> {
  const token = randomBytes(24).toString("base64url");
  const { rowCount } = await ground.pool.query(
    `insert into verification (id, identifier, value, expires_at)
     select $1, $2, id::text, now() + interval '1 hour' from account where (email = $3 or username = $3) and closed_at is null`,
    [newId(), `reset-password:${token}`, normaliseName(nameOrEmail)],
  );
  return rowCount === 1 ? `${ground.baseUrl}/reset?token=${token}` : null;
}

/** Sets a new password by the link of a message, which works once and for an hour, and ends all sessions. */
export async function reset(ground: Ground, token: string, newPassword: string): Promise<Outcome<null>> {
  const { rows } = await ground.pool.query<{ value: string }>(
    "select value from verification where identifier = $1 and expires_at > now()",
    [`reset-password:${token}`],
  );
  if (!rows[0]) return no("", "link-over");
  const weak = await weakness(ground, rows[0].value, newPassword);
  if (weak) return no("newPassword", weak);
  try {
    await ground.auth.api.resetPassword({ body: { token, newPassword } });
    return done(null);
  } catch (error) {
    refusalOf(error);
    return no("", "link-over");
  }
}
