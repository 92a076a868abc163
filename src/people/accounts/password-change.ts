import type { Ground, Self } from "./accounts.ts";
import { tryOnce } from "./attempts.ts";
import { news } from "./news.ts";
import { hashPassword, isPassword } from "./password-hash.ts";
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
    return hash !== undefined && isPassword(ground, accountId, hash, password);
  });
  if (found !== "right") ground.log("password-asked-refused", { account: accountId });
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

/** Whoever calls has proved who asks, and that it is strong enough. Links that were not used die with it (migration 0121). */
export async function setPassword(ground: Ground, accountId: string, newPassword: string): Promise<void> {
  const hash = await hashPassword(ground, accountId, newPassword);
  await ground.pool.query(
    "update credential set password = $2, updated_at = clock_timestamp() where account_id = $1 and provider_id = 'credential'",
    [accountId, hash],
  );
}

/** Sets a new password and ends every other session of the account. */
export async function changePassword(ground: Ground, self: Self, password: string, newPassword: string): Promise<Outcome<null>> {
  const weak = await weakness(ground, self.accountId, newPassword);
  if (weak) return no("newPassword", weak);
  const right = await confirmPassword(ground, self.accountId, password);
  if (!right.ok) return right;
  await setPassword(ground, self.accountId, newPassword);
  await endOtherSessions(ground, self.accountId, self.token);
  await news(ground, self, "password-changed");
  ground.log("password-changed", { account: self.accountId, how: "password" });
  return done(null);
}
