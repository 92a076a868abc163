import type { Language } from "../../ground/core/language.ts";
import { newId } from "../../ground/core/id.ts";
import type { Ground } from "./accounts.ts";
import { hasEmail } from "./create.ts";
import { sendDue } from "./messages.ts";
import { NEWS_WORDS } from "./news-words.ts";
import { deviceName } from "./sessions.ts";

/** What can happen to the keys of an account. */
export const NEWS = [
  "password-changed",
  "password-by-link",
  "password-by-paper",
  "names-changed",
  "email-proved",
  "second-on",
  "second-off",
  "codes-new",
  "passkey-added",
  "passkey-removed",
  "pin-set",
  "pin-removed",
  "way-back-made",
  "way-in-asked",
  "way-in-made",
  "sessions-ended",
] as const;
export type NewsKind = (typeof NEWS)[number];

export type News = { kind: NewsKind; at: Date; device: string; byName: string | null; seen: boolean };

/** No message goes by this: it was just answered, or it is told with a way to say "it was not me" (not-me.ts). */
const TOLD_OTHERWISE: readonly NewsKind[] = ["email-proved", "way-in-made"];

/** Where it was done, if somebody signed in did it, and who did it, if it was not the holder. */
type Where = { accountId: string; token?: string; byName?: string };

/**
 * Writes down for the account's holder what happened to their keys: they read it when they next sign in, and by message
 * where their address is proved. The message waits in the outbox, so that it is tried again until it went.
 */
export async function news(ground: Ground, { accountId, token, byName }: Where, kind: NewsKind, alsoTo?: string): Promise<void> {
  const device = token ? await deviceName(ground, token) : "";
  const { rows } = await ground.pool.query<{ email: string; proved: boolean; language: Language }>(
    `with told as (insert into account_news (news_id, account_id, kind, device, by_name) values ($1, $2, $3, $4, $5))
     select email, email_verified as proved, language from account where id = $2 and closed_at is null`,
    [newId(), accountId, kind, device, byName ?? null],
  );
  const account = rows[0];
  if (!account) return;
  const { subject, text } = NEWS_WORDS[account.language].message;
  const addresses = [
    ...(account.proved && hasEmail(account.email) && !TOLD_OTHERWISE.includes(kind) ? [account.email] : []),
    ...(alsoTo ? [alsoTo] : []),
  ];
  for (const to of addresses) {
    await ground.pool.query(
      "insert into outbox_message (id, to_address, subject, body_text, due, account_id) values ($1, $2, $3, $4, true, $5)",
      [newId(), to, subject, text(NEWS_WORDS[account.language].kinds[kind], `${ground.baseUrl}/account/news`), accountId],
    );
  }
  if (addresses.length > 0) ground.later(() => sendDue(ground.pool, ground.sendMessage, ground.baseUrl));
}

/** The newest first; those of a year. */
export async function readNews(ground: Pick<Ground, "pool">, accountId: string): Promise<News[]> {
  const { rows } = await ground.pool.query(
    `select kind, at, device, by_name, seen_at is not null as seen from account_news where account_id = $1 and at > now() - interval '1 year'
     order by at desc, news_id desc limit 50`,
    [accountId],
  );
  return rows.map(({ kind, at, device, by_name: byName, seen }) => ({ kind, at, device, byName, seen }));
}

export const markSeen = (ground: Pick<Ground, "pool">, accountId: string) =>
  ground.pool.query("update account_news set seen_at = now() where account_id = $1 and seen_at is null", [accountId]);

export const hasNews = async (ground: Pick<Ground, "pool">, accountId: string): Promise<boolean> =>
  ((await ground.pool.query("select 1 from account_news where account_id = $1 and seen_at is null limit 1", [accountId])).rowCount ?? 0) >
  0;
