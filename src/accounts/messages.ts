import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Pool } from "pg";
import { newId } from "../core/id.ts";

export type Message = { to: string; subject: string; text: string };
/** Sends or puts aside a message and keeps a record of it; false where the mail server did not take it. Throws only when not even the record could be kept. */
export type SendMessage = (message: Message) => Promise<boolean | void>;

export type OutboxMessage = {
  id: string;
  to: string;
  subject: string;
  text: string;
  createdAt: Date;
  sentAt: Date | null;
  failed: string | null;
};

type Post = { dataDir: string; smtpUrl: string | null; baseUrl: string };

/**
 * By the mail server of SMTP_URL; without one, into DATA_DIR/outbox as text files. Either way a row of outbox_message
 * says what became of it, for the administrators' page. What was sent is kept there without its text, which may hold a
 * link that lets somebody in.
 */
export function messenger(pool: Pool, { dataDir, smtpUrl, baseUrl }: Post): SendMessage {
  const transport = smtpUrl === null ? null : createTransport(smtpUrl);
  const from = `Ownterms <no-reply@${new URL(baseUrl).hostname}>`;
  return async (message) => {
    const id = newId();
    await pool.query("insert into outbox_message (id, to_address, subject, body_text) values ($1, $2, $3, $4)", [
      id,
      message.to,
      message.subject,
      message.text,
    ]);
    try {
      if (transport) {
        await transport.sendMail({ from, to: message.to, subject: message.subject, text: message.text });
        await pool.query("update outbox_message set sent_at = now(), body_text = '' where id = $1", [id]);
      } else {
        await writeToOutbox(dataDir, id, message);
      }
      return true;
    } catch (error) {
      await pool.query("update outbox_message set failed = $2 where id = $1", [id, (error as Error).message]);
      return false;
    }
  };
}

/** How often a message is tried that must reach somebody. */
const TRIES = 5;

/**
 * Sends what waits since the act it tells of: once, or again where that failed, until it was tried five times. What stops
 * in between is sent twice rather than not at all.
 */
export async function sendDue(pool: Pool, send: SendMessage): Promise<void> {
  const { rows } = await pool.query("select id, to_address, subject, body_text, tries from outbox_message where due order by created_at");
  for (const { id, to_address: to, subject, body_text: text, tries } of rows) {
    // of two servers that find it at once, the one whose count holds sends it
    const mine = await pool.query("update outbox_message set tries = tries + 1 where id = $1 and due and tries = $2", [id, tries]);
    if (mine.rowCount !== 1) continue;
    const sent = (await send({ to, subject, text })) !== false;
    if (sent || tries + 1 >= TRIES) await pool.query("delete from outbox_message where id = $1 and due", [id]);
  }
}

/** Named by time, whole or not at all. */
async function writeToOutbox(dataDir: string, id: string, { to, subject, text }: Message): Promise<void> {
  const folder = join(dataDir, "outbox");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${new Date().toISOString().replace(/[:.]/g, "-")}-${id}.txt`);
  const oneLine = (line: string) => line.replace(/[\r\n]+/g, " ");
  await writeFile(`${file}.part`, `To: ${oneLine(to)}\nSubject: ${oneLine(subject)}\n\n${text}\n`, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

/** The newest messages. For administrators only: the caller has checked that. */
export async function listMessages(pool: Pool, most = 100): Promise<OutboxMessage[]> {
  const { rows } = await pool.query("select * from outbox_message where not due order by created_at desc limit $1", [most]);
  return rows.map((row) => ({
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    text: row.body_text,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    failed: row.failed,
  }));
}
