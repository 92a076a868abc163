import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SESSION_COOKIE, signed } from "../src/web/session-cookie.ts";
import { places } from "../src/ground/database/places.ts";
import type { Database } from "../src/ground/database/open.ts";
import { anAccount, aSession } from "./builders/people.ts";
import { freePort } from "./builders/server.ts";
import { lineBeginning, startChild, type Child } from "./children/start-child.ts";
import { emptyDatabase } from "./setup/database.ts";

let dataDir: string;
let database: Database;
let servers: { base: string; child: Child }[];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "ownterms-two-"));
  database = await emptyDatabase();
  const DATABASE_URL = database.pool.options.connectionString!;
  servers = await Promise.all(
    [1, 2].map(async () => {
      const port = await freePort();
      const env = { DATA_DIR: dataDir, DATABASE_URL, PORT: String(port), BASE_URL: "", SMTP_URL: "", HOST: "" };
      const child = startChild("tests/children/serve.ts", [], env);
      await lineBeginning(child, "Ownterms is at");
      return { base: `http://127.0.0.1:${port}`, child };
    }),
  );
});
afterAll(async () => {
  for (const { child } of servers) {
    child.process.kill("SIGTERM");
    await child.ended;
  }
  await database.close();
  await rm(dataDir, { recursive: true });
});

it("given two servers on one data folder, then both say that they serve the same content, and agree that it is the newest", async () => {
  const said = await Promise.all(servers.map(async ({ base }) => (await (await fetch(`${base}/healthz`)).json()).content));
  expect(said[0]).toEqual({ version: expect.stringMatching(/^[0-9a-f]{12}$/) });
  expect(said[1]).toEqual(said[0]);
});

it("given two servers on one database, what an administrator changes on one is said by the other within seconds", async () => {
  const [one, other] = [servers[0]!, servers[1]!];
  const accountId = await anAccount(database, "Administrator");
  await database.pool.query("update account set administrator = true where id = $1", [accountId]);
  const secret = (await readFile(places(dataDir).secret, "utf8")).trim();
  const cookie = `${SESSION_COOKIE}=${signed(await aSession(database, accountId), secret)}`;
  const helpOf = async (base: string) => (await fetch(`${base}/help`)).text();
  expect(await helpOf(other.base)).not.toContain("tel:0123456");

  const fields = {
    name: "Service A",
    language: "en-GB",
    timeZone: "Europe/London",
    leaveUrl: "https://example.org/",
    emergencyHours: "12",
  };
  const headers = { cookie, origin: one.base };
  const form = await (await fetch(`${one.base}/administration/installation`, { headers })).text();
  const drawn = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]);
  const help = { "help-1-name": "Night line", "help-1-number": "012 3456", "help-1-text": "At night." };
  const body = new URLSearchParams({ ...Object.fromEntries(drawn), ...fields, ...help });
  const saved = await fetch(`${one.base}/administration/installation`, { method: "POST", headers, body, redirect: "manual" });
  expect(saved.status).toBe(303);
  expect(await helpOf(one.base)).toContain("tel:0123456");

  let said = "";
  for (let waited = 0; waited < 6_000 && !said.includes("tel:0123456"); waited += 200) {
    await sleep(200);
    said = await helpOf(other.base);
  }
  expect(said).toContain("tel:0123456");
});
