import { rm } from "node:fs/promises";
import { createTransport } from "nodemailer";
import type { Pool } from "pg";
import { newId } from "../core/id.ts";

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

export type Post = { smtpUrl: string | null; baseUrl: string };

/** A mail server that is silent must hold nobody up for long. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * By the mail server of SMTP_URL. Sent first and recorded afterwards: to whom, about what, and what became of it, never the
 * words, as they hold links. Without a mail server nothing is written down but that there was something to send.
 */
export function messenger(pool: Pool, { smtpUrl, baseUrl }: Post): SendMessage {
  const transport = smtpUrl === null ? null : createTransport(smtpUrl, PATIENCE as object);
  const from = `Ownterms <no-reply@${new URL(baseUrl).hostname}>`;
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

/** What this process is sending at this moment: who looks meanwhile finds it still due, and must not send it again. */
const underWay = new Set<string>();

/**
 * Sends what waits since the act it tells of: once, or again where that failed, until it was tried five times. What stops
 * in between is sent twice rather than not at all.
 */
export async function sendDue(pool: Pool, send: SendMessage): Promise<void> {
  const { rows } = await pool.query("select id, to_address, subject, body_text, tries from outbox_message where due order by created_at");
  for (const { id, to_address: to, subject, body_text: text, tries } of rows) {
    if (underWay.has(id)) continue;
    underWay.add(id);
    try {
      // of two servers that find it at once, the one whose count holds sends it
      const mine = await pool.query("update outbox_message set tries = tries + 1 where id = $1 and due and tries = $2", [id, tries]);
      if (mine.rowCount !== 1) continue;
      const sent = (await send({ to, subject, text })) !== false;
      if (sent || tries + 1 >= TRIES) await pool.query("delete from outbox_message where id = $1 and due", [id]);
    } finally {
      underWay.delete(id);
    }
  }
}

/**
 * Messages of before were put aside as files where no mail server was set; each may hold a link that still works. They are
 * deleted once, with their folder.
 */
export async function forgetOldMessages(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
