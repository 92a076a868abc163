import type { Ground } from "./accounts.ts";
import { normaliseName } from "./better-auth.ts";
import { hasEmail, noEmail, taken, wayInProblems } from "./create.ts";
import { confirmPassword } from "./password-change.ts";
import { done, type Outcome } from "./problems.ts";
import { ACCOUNT_WORDS } from "./words.ts";
import type { Language } from "../core/language.ts";

export type Names = { username: string; email: string };

/**
 * Changes what somebody signs in with; the password is asked. Whoever reads the address that was there before is told,
 * as it may not have been them.
 */
export async function changeNames(ground: Ground, accountId: string, password: string, names: Names): Promise<Outcome<null>> {
  const problems = wayInProblems(names);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const right = await confirmPassword(ground, accountId, password);
  if (!right.ok) return right;
  const username = names.username.trim() || null;
  const email = names.email.trim() ? normaliseName(names.email) : noEmail(accountId);
  try {
    const { rows } = await ground.pool.query<{ email: string; language: Language }>(
      `with before as (select id, email, language from account where id = $1),
         change as (update account set email = $2, username = $3, display_username = $4, updated_at = now(),
           email_verified = email_verified and email = $2 where id = $1)
       select email, language from before`,
      [accountId, email, username && normaliseName(username), username],
    );
    const before = rows[0];
    if (before && before.email !== email && hasEmail(before.email)) {
      const { subject, text } = ACCOUNT_WORDS[before.language].namesMessage;
      await ground.sendMessage({ to: before.email, subject, text });
    }
  } catch (error) {
    return taken(error);
  }
  return done(null);
}
