import type { Language } from "../../ground/core/language.ts";
import type { From, Ground } from "./accounts.ts";
import { beginAttempt } from "./attempts.ts";
import { hasEmail } from "./create.ts";
import { newLink, readLink, takeLink } from "./links.ts";
import { news } from "./news.ts";
import { tellWayIn } from "./not-me.ts";
import { setPassword, weakness } from "./password-change.ts";
import { done, no, type Outcome } from "./problems.ts";
import { turnOff } from "./second-step.ts";
import { endOtherSessions } from "./sessions.ts";
import { normaliseName } from "./sign-in-name.ts";
import { ACCOUNT_WORDS } from "./words.ts";

const MINUTES = 60;

/**
 * Sends a link for a new password where such an account has an address that was proved. The answer is the same, and
 * comes at the same time, whether there is one or not: what is looked up and sent is done after it.
 */
export async function requestReset(ground: Ground, nameOrEmail: string, from: From): Promise<Outcome<null>> {
  if (!(await beginAttempt(ground.pool, { kind: "resetAddress", of: from.address }))) return no("", "paused");
  ground.later(async () => {
    const { rows } = await ground.pool.query<{ id: string }>(
      "select id from account where (email = $1 or username = $1) and closed_at is null",
      [normaliseName(nameOrEmail)],
    );
    const accountId = rows[0]?.id ?? null;
    ground.log("reset-asked", { account: accountId, address: from.address });
    // five in an hour are enough for somebody who looks for the message, and too few to bury them in it
    if (accountId && (await beginAttempt(ground.pool, { kind: "reset", of: accountId }))) await sendReset(ground, accountId);
  });
  return done(null);
}

/** A message with a new link; nothing where no mail server is set or the address is not proved. */
export async function sendReset(ground: Ground, accountId: string): Promise<boolean> {
  const { rows } = await ground.pool.query<{ email: string; language: Language }>(
    "select email, language from account where id = $1 and closed_at is null and email_verified",
    [accountId],
  );
  const account = rows[0];
  if (!ground.mail || !account || !hasEmail(account.email)) return false;
  const token = await newLink(ground, "reset", accountId, MINUTES);
  const { subject, text } = ACCOUNT_WORDS[account.language].resetMessage;
  const link = `${ground.baseUrl}/reset?token=${token}`;
  return (await ground.sendMessage({ to: account.email, subject, text: text(link), kind: "reset", accountId })) !== false;
}

/**
 * A link for a new password, for whoever runs the installation to hand over where somebody has neither e-mail nor code;
 * null where there is no such account. It works once and for an hour. The account's holder is told.
 */
export async function resetLink(ground: Pick<Ground, "pool" | "baseUrl" | "secret">, nameOrEmail: string): Promise<string | null> {
  const { rows } = await ground.pool.query<{ id: string }>(
    "select id from account where (email = $1 or username = $1) and closed_at is null",
    [normaliseName(nameOrEmail)],
  );
  if (!rows[0]) return null;
  const token = await newLink(ground, "reset", rows[0].id, MINUTES);
  await ground.pool.query("insert into account_news (news_id, account_id, kind) values (gen_random_uuid(), $1, 'way-in-made')", [
    rows[0].id,
  ]);
  return `${ground.baseUrl}/reset?token=${token}`;
}

type Whom = { accountId: string; withoutSecondStep: boolean; confirmedBy: string };

/** For somebody whom two people know: the link, and no second step any more where it is lost too. */
export async function letInAgain(ground: Ground, { accountId, withoutSecondStep, confirmedBy }: Whom, byName: string): Promise<string> {
  if (withoutSecondStep) {
    await turnOff(ground, accountId);
    await news(ground, { accountId, byName }, "second-off");
  }
  await news(ground, { accountId, byName }, "way-in-made");
  await tellWayIn(ground, accountId, { askedBy: byName, confirmedBy });
  ground.log("reset-asked", { account: accountId, how: "link" });
  return `${ground.baseUrl}/reset?token=${await newLink(ground, "reset", accountId, MINUTES)}`;
}

/** Sets a new password by the link of a message, which works once and for an hour, and ends all sessions. */
export async function reset(ground: Ground, token: string, newPassword: string, from?: From): Promise<Outcome<null>> {
  const facts = { address: from?.address, how: "link" as const };
  const accountId = await readLink(ground, "reset", token);
  if (!accountId) {
    ground.log("reset-refused", facts);
    return no("", "link-over");
  }
  const weak = await weakness(ground, accountId, newPassword);
  if (weak) return no("newPassword", weak);
  if ((await takeLink(ground, "reset", token)) !== accountId) return no("", "link-over");
  await setPassword(ground, accountId, newPassword);
  await endOtherSessions(ground, accountId, null);
  await news(ground, { accountId }, "password-by-link");
  ground.log("password-changed", { account: accountId, ...facts });
  return done(null);
}
