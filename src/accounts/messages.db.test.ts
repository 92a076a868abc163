import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyDatabase } from "../../tests/setup/database.ts";
import type { Database } from "../database/open.ts";
import { listMessages, messenger } from "./messages.ts";

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), "ownterms-messages-"));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const message = { to: "person@example.org", subject: "A new password", text: "Open this page: https://plans.example.org/reset?token=abc" };
const post = (smtpUrl: string | null, dataDir = folder) =>
  messenger(database.pool, { smtpUrl, dataDir, baseUrl: "https://plans.example.org" });
const newest = async () => (await listMessages(database.pool))[0]!;

/** A mail server that knows just enough of RFC 5321 to take, or refuse, one message. */
async function aMailServer(accepts: boolean): Promise<{ url: string; received: () => string; server: Server }> {
  let data = "";
  const server = createServer((socket) => {
    let inData = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say("220 mail.example.org");
    socket.on("data", (chunk) => {
      for (const line of chunk.toString().split("\r\n").slice(0, -1)) {
        if (inData) {
          data += `${line}\n`;
          if (line !== ".") continue;
          inData = false;
          say("250 taken");
        } else if (/^(EHLO|HELO)/i.test(line)) say("250 mail.example.org");
        else if (/^RCPT/i.test(line)) say(accepts ? "250 fine" : "550 nobody of this name");
        else if (/^DATA/i.test(line)) {
          inData = true;
          say("354 go on");
        } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
        else say("250 fine");
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, received: () => data, server };
}

test("without a mail server a message is a file in the outbox and a row that administrators see", async () => {
  await post(null)(message);
  const [file] = await readdir(join(folder, "outbox"));
  expect(await readFile(join(folder, "outbox", file!), "utf8")).toBe(`To: ${message.to}\nSubject: ${message.subject}\n\n${message.text}\n`);
  expect(await newest()).toMatchObject({ ...message, sentAt: null, failed: null });
});

test("a mail server gets the message; the row then holds no link any more", async () => {
  const { url, received, server } = await aMailServer(true);
  await post(url)(message);
  server.close();
  expect(received()).toContain("To: person@example.org");
  expect(received()).toContain("From: Ownterms <no-reply@plans.example.org>");
  expect(received()).toContain("/reset?token=");
  expect(await newest()).toMatchObject({ to: message.to, text: "", failed: null, sentAt: expect.any(Date) });
});

test("what could not be sent is recorded with the reason, and kept", async () => {
  const { url, server } = await aMailServer(false);
  await post(url)(message);
  server.close();
  expect(await newest()).toMatchObject({ text: message.text, sentAt: null, failed: expect.stringContaining("nobody of this name") });
  await writeFile(join(folder, "a-file"), "");
  await post(null, join(folder, "a-file"))(message);
  expect(await newest()).toMatchObject({ sentAt: null, failed: expect.stringMatching(/ENOTDIR|EEXIST/) });
});
