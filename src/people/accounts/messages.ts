import { rm } from "node:fs/promises";
import { createTransport } from "nodemailer";
import type { Pool } from "pg";
import { newId } from "../../ground/core/id.ts";
import type { Language } from "../../ground/core/language.ts";
import { NOTICE_WORDS } from "./notice-words.ts";
import { wordsOf, type Notice } from "./notices.ts";

/** What a message is for; all but a notice hold a link that lets somebody in. */
export type MessageKind = "notice" | "reset" | "prove" | "invitation";

export type Message = {
  to: string;
  subject: string;
  text: string;
  kind?: MessageKind;
  /** whose link is in it, so that a new one can be sent in its place */ accountId?: string;
  invitationId?: string;
};
/** Sends a message and records what became of it, without its words; false where it was not sent. Throws only when not even the record could be kept. */
export type SendMessage = (message: Message) => Promise<boolean | void>;

/** What holds a link stands nowhere, so it is sent at once; everything else waits in the outbox with the act it tells of. */
export type WithLink = Message & { kind: Exclude<MessageKind, "notice"> };

export type Post = { smtpUrl: string | null; baseUrl: string; mailFrom?: string | null };

/** A mail server that is silent must hold nobody up for long. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * By the mail server of SMTP_URL. Sent first and recorded afterwards: to whom, about what, and what became of it, never the
 * words, as they hold links. Without a mail server nothing is written down but that there was something to send.
 */
export function messenger(pool: Pool, { smtpUrl, baseUrl, mailFrom }: Post): SendMessage {
  const transport = smtpUrl === null ? null : createTransport(smtpUrl, PATIENCE as object);
  const from = mailFrom ?? `Ownterms <no-reply@${new URL(baseUrl).hostname}>`;
  return async (message) => {
    if (!transport) {
      await record(pool, message, { sent: false, failed: null });
      return false;
    }
    try {
      await transport.sendMail({ from, to: message.to, subject: message.subject, text: message.text });
    } catch (error) {
      await record(pool, message, { sent: false, failed: withoutLinks((error as Error).message) });
      return false;
    }
    await record(pool, message, { sent: true, failed: null });
    return true;
  };
}

/** A mail server may repeat in its refusal what it refused. */
const withoutLinks = (reason: string): string => reason.replace(/\bhttps?:\/\/\S+/g, "…").slice(0, 300);

async function record(pool: Pool, message: Message, { sent, failed }: { sent: boolean; failed: string | null }): Promise<void> {
  await pool.query(
    `insert into outbox_message (id, to_address, subject, body_text, kind, account_id, invitation_id, sent_at, failed)
     values ($1, $2, $3, '', $4, $5, $6, case when $7 then now() end, $8)`,
    [newId(), message.to, message.subject, message.kind ?? "notice", message.accountId ?? null, message.invitationId ?? null, sent, failed],
  );
}

/** How often a message is tried that must reach somebody. */
const TRIES = 5;

type Due = { id: string; to_address: string; subject: string; body_text: string; tries: number; language: Language | null } & Queued;
/** By what it is about, or by words that were made already. */
type Queued = Notice | { what: null; about: object };

/** Longer than any mail server is waited for: a sender that has not ended after it has died. */
const CLAIM = "5 minutes";

/**
 * One message that nobody else is sending. The claim is written before the message goes: of several servers that look at
 * once each takes another one, and what a server died over is taken up again after a while, sent twice rather than not at all.
 */
const CLAIMING = `update outbox_message set tries = tries + 1, not_before = now() + interval '${CLAIM}'
  where id = (select id from outbox_message where due and not_before <= now() and tries < ${TRIES} order by created_at limit 1 for update skip locked)
  returning id, to_address, subject, body_text, tries, what, about,
    (select a.language from account a where a.email = to_address and a.closed_at is null) as language`;

/** Whoever died over it each time may have sent it: it is tried no more, and an administrator reads so, without its words. */
const GIVING_UP = `update outbox_message set due = false, body_text = '', about = '{}', failed = 'It was never known whether it went.',
    subject = case when what is null then subject else $1 end
  where due and tries >= ${TRIES} and not_before <= now()`;

/** Sends what waits since the act it tells of: once, or again some minutes after that failed, until it was tried five times. */
export async function sendDue(pool: Pool, send: SendMessage, baseUrl: string): Promise<void> {
  await pool.query(GIVING_UP, [NOTICE_WORDS["en-GB"].subject]);
  for (;;) {
    const [due] = (await pool.query<Due>(CLAIMING)).rows;
    if (!due) return;
    const { id, to_address: to, tries } = due;
    const { subject, text } = due.what === null ? { subject: due.subject, text: due.body_text } : wordsOf(due, due.language, baseUrl);
    const sent = (await send({ to, subject, text })) !== false;
    if (sent || tries >= TRIES) await pool.query("delete from outbox_message where id = $1 and due", [id]);
    else await pool.query("update outbox_message set not_before = now() + make_interval(mins => tries) where id = $1", [id]);
  }
}

/**
 * Messages of before were put aside as files where no mail server was set; each may hold a link that still works. They are
 * deleted once, with their folder.
 */
export async function forgetOldMessages(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
