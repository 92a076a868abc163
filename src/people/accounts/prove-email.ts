import type { Language } from "../../ground/core/language.ts";
import type { Ground, Self } from "./accounts.ts";
import { beginAttempt } from "./attempts.ts";
import { hasEmail } from "./create.ts";
import { newLink, readLink, takeLink } from "./links.ts";
import { news } from "./news.ts";
import { done, no, type Outcome } from "./problems.ts";
import { PROVE_WORDS } from "./prove-words.ts";

const HOURS = 24;

/**
 * Sends a link to the account's address, which proves that its holder reads it: it works only for whoever is signed in to
 * that account, so that somebody who gets it by mistake proves nothing. Nobody waits for the mail server.
 */
export async function sendProof(ground: Ground, accountId: string): Promise<Outcome<null>> {
  if (!ground.mail) return no("", "no-mail");
  if (!(await beginAttempt(ground.pool, { kind: "sending", of: accountId }))) return no("", "paused");
  const { rows } = await ground.pool.query<{ email: string; language: Language; email_verified: boolean }>(
    "select email, language, email_verified from account where id = $1 and closed_at is null",
    [accountId],
  );
  const account = rows[0];
  if (!account || !hasEmail(account.email) || account.email_verified) return done(null);
  const token = await newLink(ground, "prove", accountId, HOURS * 60);
  const { subject, text } = PROVE_WORDS[account.language].message;
  const link = `${ground.baseUrl}/account/prove?token=${token}`;
  ground.later(() => ground.sendMessage({ to: account.email, subject, text: text(link), kind: "prove", accountId }));
  return done(null);
}

/** Whether the link is this account's and still holds. */
export const readProof = async (ground: Ground, self: Self, token: string): Promise<boolean> =>
  (await readLink(ground, "prove", token)) === self.accountId;

export async function prove(ground: Ground, self: Self, token: string): Promise<Outcome<null>> {
  // somebody else's link stays theirs
  if (!(await readProof(ground, self, token)) || !(await takeLink(ground, "prove", token))) return no("", "link-over");
  await ground.pool.query("update account set email_verified = true where id = $1", [self.accountId]);
  await news(ground, self, "email-proved");
  ground.log("email-proved", { account: self.accountId });
  return done(null);
}
