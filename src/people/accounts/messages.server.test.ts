import { afterAll, beforeAll, expect, it } from "vitest";
import { anAccount } from "../../../tests/builders/people.ts";
import { lineBeginning, startChild } from "../../../tests/children/start-child.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import type { Database } from "../../ground/database/open.ts";
import { sendDue } from "./messages.ts";

const BASE = "https://plans.example.org";
let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

it("given a server that is killed while it sends, then another one sends the rest at once, and that message some minutes later, once", async () => {
  const account = await anAccount(database, "Told");
  for (const subject of ["First", "Second", "Third"]) {
    await database.pool.query(
      "insert into outbox_message (id, to_address, subject, body_text, due, account_id) values (gen_random_uuid(), 'told@example.org', $1, 'Words', true, $2)",
      [subject, account],
    );
  }
  const child = startChild("tests/children/send-due.ts", [database.pool.options.connectionString!]);
  expect(await lineBeginning(child, "sending")).toBe("sending First");
  const sent: string[] = [];
  const send = async ({ subject }: { subject: string }) => void sent.push(subject);
  await sendDue(database.pool, send, BASE);
  expect(sent).toEqual(["Second", "Third"]);
  child.process.kill("SIGKILL");
  await child.ended;
  await sendDue(database.pool, send, BASE);
  expect(sent).toEqual(["Second", "Third"]);
  await database.pool.query("update outbox_message set not_before = not_before - interval '6 minutes' where due");
  await Promise.all([sendDue(database.pool, send, BASE), sendDue(database.pool, send, BASE)]);
  expect(sent).toEqual(["Second", "Third", "First"]);
});
