import { newId } from "../../ground/core/id.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Ground } from "./accounts.ts";
import { hasEmail } from "./create.ts";
import { newLink, readLink, takeLink } from "./links.ts";
import { sendDue } from "./messages.ts";
import { NEWS_WORDS } from "./news-words.ts";
import { NOT_ME_WORDS } from "./not-me-words.ts";

const DAYS = 30;

export type LetInBy = { askedBy: string; confirmedBy: string };

/**
 * Tells the account's holder at the address that they proved, where they may no longer be able to sign in: with a link that says "it was
 * not me", and opens nothing. It is sent at once and stands nowhere, as every link; where the mail server fails, what is tried again is
 * the news alone.
 */
export async function tellWayIn(ground: Ground, accountId: string, { askedBy, confirmedBy }: LetInBy): Promise<void> {
  const { rows } = await ground.pool.query<{ email: string; language: Language }>(
    "select email, language from account where id = $1 and closed_at is null and email_verified",
    [accountId],
  );
  const account = rows[0];
  if (!account || !hasEmail(account.email)) return;
  const token = await newLink(ground, "not-me", accountId, DAYS * 24 * 60);
  const { subject, text } = NOT_ME_WORDS[account.language].message;
  const link = `${ground.baseUrl}/way-in/not-me?token=${token}`;
  ground.later(async () => {
    const sent = await ground.sendMessage({ to: account.email, subject, text: text(askedBy, confirmedBy, link) });
    if (sent !== false || !ground.mail) return;
    const words = NEWS_WORDS[account.language];
    const news = words.message.text(words.kinds["way-in-made"], `${ground.baseUrl}/account/news`);
    await later(ground, accountId, { to: account.email, subject: words.message.subject, text: news });
  });
}

/** Whose link it is, as long as it holds, and what they are called. */
export async function readNotMe(ground: Ground, token: string): Promise<{ name: string } | null> {
  const accountId = await readLink(ground, "not-me", token);
  if (!accountId) return null;
  const { rows } = await ground.pool.query<{ name: string }>("select name from account where id = $1 and closed_at is null", [accountId]);
  return rows[0] ?? null;
}

/** By the link of the message; null where it is over. */
export async function notMeByLink(ground: Ground, token: string): Promise<{ proved: boolean } | null> {
  const accountId = await takeLink(ground, "not-me", token);
  return accountId ? notMe(ground, accountId) : null;
}

type Said = { proved: boolean; name: string; tell: { email: string; language: Language }[] };

/** Ends all sessions and all ways in, and tells the records officers. `proved`: a new password can be asked for by e-mail. */
export async function notMe(ground: Ground, accountId: string): Promise<{ proved: boolean } | null> {
  const { rows } = await ground.pool.query<{ said: Said | null }>("select it_was_not_me($1) as said", [accountId]);
  const said = rows[0]?.said;
  if (!said) return null;
  ground.log("not-me", { account: accountId });
  for (const { email, language } of said.tell.filter((each) => hasEmail(each.email))) {
    const { subject, text } = NOT_ME_WORDS[language].officers;
    await later(ground, accountId, { to: email, subject, text: text(said.name, `${ground.baseUrl}/acts`) });
  }
  ground.later(() => sendDue(ground.pool, ground.sendMessage, ground.baseUrl));
  return { proved: said.proved && ground.mail };
}

const later = (ground: Ground, accountId: string, { to, subject, text }: { to: string; subject: string; text: string }): Promise<unknown> =>
  ground.pool.query("insert into outbox_message (id, to_address, subject, body_text, due, account_id) values ($1, $2, $3, $4, true, $5)", [
    newId(),
    to,
    subject,
    text,
    accountId,
  ]);
