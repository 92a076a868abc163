import type { Ground, Self } from "./accounts.ts";
import { hasEmail, noEmail, taken, wayInProblems } from "./create.ts";
import { news } from "./news.ts";
import { confirmPassword } from "./password-change.ts";
import { done, type Outcome } from "./problems.ts";
import { sendProof } from "./prove-email.ts";
import { normaliseName } from "./sign-in-name.ts";

export type Names = { username: string; email: string };

/**
 * Changes what somebody signs in with; the password is asked. A new address is asked to prove itself. Whoever reads the
 * address that was there before is told, as it may not have been them.
 */
export async function changeNames(ground: Ground, self: Self, password: string, names: Names): Promise<Outcome<null>> {
  const { accountId } = self;
  const problems = wayInProblems(names);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const right = await confirmPassword(ground, accountId, password);
  if (!right.ok) return right;
  const username = names.username.trim() || null;
  const email = names.email.trim() ? normaliseName(names.email) : noEmail(accountId);
  try {
    const { rows } = await ground.pool.query<{ email: string; username: string | null; proved: boolean }>(
      `with before as (select id, email, username, email_verified as proved from account where id = $1),
         change as (update account set email = $2, username = $3, display_username = $4, updated_at = now(),
           email_verified = email_verified and email = $2 where id = $1)
       select email, username, proved from before`,
      [accountId, email, username && normaliseName(username), username],
    );
    await tell(ground, self, rows[0]!, { email, username: username && normaliseName(username) });
  } catch (error) {
    return taken(error);
  }
  return done(null);
}

type Now = { email: string; username: string | null };

async function tell(ground: Ground, self: Self, before: Now & { proved: boolean }, now: Now): Promise<void> {
  const moved = before.email !== now.email;
  if (!moved && before.username === now.username) return;
  await news(ground, self, "names-changed", moved && before.proved ? before.email : undefined);
  ground.log("names-changed", { account: self.accountId });
  if (moved && hasEmail(now.email)) await sendProof(ground, self.accountId);
}
