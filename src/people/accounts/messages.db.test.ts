import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anAccount } from "../../../tests/builders/people.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import type { Database } from "../../ground/database/open.ts";
import { forgetOldMessages, messenger, sendDue, type Message } from "./messages.ts";

const BASE = "https://plans.example.org";
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

const message = {
  to: "person@example.org",
  subject: "A new password",
  text: "Open this page: https://plans.example.org/reset?token=abc",
  kind: "reset" as const,
};
const post = (smtpUrl: string | null) => messenger(database.pool, { smtpUrl, baseUrl: "https://plans.example.org" });
const rows = async () => (await database.pool.query("select * from outbox_message order by created_at desc, id desc")).rows;

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

test("given no mail server, when something would be sent, then that is recorded without its words, and no file holds them", async () => {
  expect(await post(null)(message)).toBe(false);
  expect((await rows())[0]).toMatchObject({ to_address: message.to, subject: message.subject, body_text: "", sent_at: null, failed: null });
  await mkdir(join(folder, "outbox"));
  await writeFile(join(folder, "outbox", "of-before.txt"), message.text);
  await forgetOldMessages(join(folder, "outbox"));
  expect(await readdir(folder)).toEqual([]);
});

test("given a mail server, when it takes a message, then it alone has the words", async () => {
  const { url, received, server } = await aMailServer(true);
  expect(await post(url)(message)).toBe(true);
  server.close();
  expect(received()).toContain("To: person@example.org");
  expect(received()).toContain("From: Ownterms <no-reply@plans.example.org>");
  expect(received()).toContain("/reset?token=");
  expect((await rows())[0]).toMatchObject({
    to_address: message.to,
    kind: "reset",
    body_text: "",
    failed: null,
    sent_at: expect.any(Date),
  });
});

test("given a mail server that refuses, or is slow, when a message goes there, then its words stand nowhere, before and after", async () => {
  const { url, server } = await aMailServer(false);
  expect(await post(url)(message)).toBe(false);
  server.close();
  expect((await rows())[0]).toMatchObject({ body_text: "", sent_at: null, failed: expect.stringContaining("nobody of this name") });
  const before = (await rows()).length;
  const callers: Socket[] = [];
  const silent = createServer((socket) => void callers.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const sending = post(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`)(message);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await rows()).toHaveLength(before);
  for (const caller of callers) caller.destroy();
  silent.close();
  expect(await sending).toBe(false);
  await expect(
    database.pool.query("insert into outbox_message (id, to_address, subject, body_text) values (gen_random_uuid(), 'a', 'b', 'a link')"),
  ).rejects.toThrow(/words_only_while_due/);
});

test("given a message under way, when somebody else looks what is due, then it is sent once", async () => {
  const account = await anAccount(database, "Told");
  await database.pool.query(
    "insert into outbox_message (id, to_address, subject, body_text, due, account_id) values (gen_random_uuid(), $1, 'Told', 'Words', true, $2)",
    ["told@example.org", account],
  );
  let sent = 0;
  await sendDue(
    database.pool,
    async () => {
      if (++sent === 1) await sendDue(database.pool, async () => void sent++, BASE);
    },
    BASE,
  );
  expect(sent).toBe(1);
});

async function due(subjects: string[]): Promise<void> {
  const account = await anAccount(database, "Told");
  for (const subject of subjects) {
    await database.pool.query(
      "insert into outbox_message (id, to_address, subject, body_text, due, account_id) values (gen_random_uuid(), 'told@example.org', $1, 'Words', true, $2)",
      [subject, account],
    );
  }
}
const pass = (time: string) => database.pool.query("update outbox_message set not_before = not_before - $1::interval where due", [time]);
const stillDue = async () => (await database.pool.query("select subject from outbox_message where due")).rows.map((row) => row.subject);

test("given two servers that look at once, when twenty messages are due, then each is sent once", async () => {
  const subjects = Array.from({ length: 20 }, (_, nth) => `Message ${nth}`);
  await due(subjects);
  const sent: string[] = [];
  const slowly = async ({ subject }: { subject: string }) => {
    await new Promise((resolve) => setTimeout(resolve, 2));
    sent.push(subject);
  };
  await Promise.all([sendDue(database.pool, slowly, BASE), sendDue(database.pool, slowly, BASE)]);
  expect(sent.sort()).toEqual(subjects.sort());
  expect(await stillDue()).toEqual([]);
});

test("given a mail server that refuses, when it is tried, then again only minutes later, and five times at most", async () => {
  await due(["Refused"]);
  let tried = 0;
  const refusing = async () => ++tried < 0;
  await sendDue(database.pool, refusing, BASE);
  await sendDue(database.pool, refusing, BASE);
  expect(tried).toBe(1);
  for (let times = 0; times < 8; times++) {
    await pass("10 minutes");
    await sendDue(database.pool, refusing, BASE);
  }
  expect(tried).toBe(5);
  expect(await stillDue()).toEqual([]);
});

test("given a sender that dies over a message each time, then others wait for it to be over, and after five it is put aside, without words", async () => {
  await due(["Deadly"]);
  const dying = () => Promise.reject(new Error("this process is gone"));
  for (let times = 0; times < 5; times++) {
    await expect(sendDue(database.pool, dying, BASE)).rejects.toThrow("gone");
    let meanwhile = 0;
    await sendDue(database.pool, async () => void meanwhile++, BASE);
    expect(meanwhile).toBe(0);
    await pass("6 minutes");
  }
  await sendDue(database.pool, dying, BASE);
  expect(await stillDue()).toEqual([]);
  const { rows: aside } = await database.pool.query("select body_text, failed from outbox_message where subject = 'Deadly'");
  expect(aside).toEqual([{ body_text: "", failed: expect.stringContaining("never known") }]);
});

test("given a From address of one's own, then messages come from there", async () => {
  const { url, received, server } = await aMailServer(true);
  const send = messenger(database.pool, {
    smtpUrl: url,
    baseUrl: "https://plans.example.org",
    mailFrom: "Plans of Example <plans@example.org>",
  });
  expect(await send(message)).toBe(true);
  server.close();
  expect(received()).toContain("From: Plans of Example <plans@example.org>");
});

test.each([
  ["en-GB", "Something new for you to read", "Something was opened that you keep."],
  ["en-GB-x-easyread", "Something new for you", "Somebody opened something of yours."],
])(
  "given somebody who reads %s, when an act asks for a message, then its words and its link are made as it is sent",
  async (language, subject, text) => {
    const account = await anAccount(database, "Told");
    const to = `${account}@example.org`;
    await database.pool.query("update account set email = $2, email_verified = true, language = $3 where id = $1", [account, to, language]);
    await database.pool.query(
      `insert into outbox_message (id, to_address, subject, body_text, due, what, about)
     values (gen_random_uuid(), $1, '', '', true, 'emergency-opened', '{"path": "/sharing/emergency"}')`,
      [to],
    );
    const sent: Message[] = [];
    await sendDue(database.pool, async (each) => void sent.push(each), BASE);
    expect(sent).toEqual([{ to, subject, text: expect.stringContaining(text) }]);
    expect(sent[0]!.text).toMatch(/\n\nhttps:\/\/plans\.example\.org\/sharing\/emergency\n$/);
  },
);

test("given a message of a newer version, which this one has no words for, when it is sent, then it says that there is something new", async () => {
  const account = await anAccount(database, "Told");
  await database.pool.query(
    `insert into outbox_message (id, to_address, subject, body_text, due, account_id, what, about)
     values (gen_random_uuid(), 'told@example.org', '', '', true, $1, 'from-tomorrow', '{"path": "/home"}')`,
    [account],
  );
  const sent: Message[] = [];
  await sendDue(database.pool, async (each) => void sent.push(each), BASE);
  expect(sent).toEqual([
    { to: "told@example.org", subject: "Something new for you to read", text: expect.stringContaining(`${BASE}/home`) },
  ]);
});
