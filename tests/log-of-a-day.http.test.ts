import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { doorLog } from "../src/people/accounts/door-log.ts";
import { newId } from "../src/ground/core/id.ts";
import { aMember, aTeam } from "./builders/people.ts";
import { aServer, type TestServer } from "./builders/server.ts";
import { aVisitedRecord, pathsOf } from "./builders/visited-record.ts";

// what everybody does in a day, and what goes wrong meanwhile: the log says that, and never who they are or what they wrote
let server: TestServer;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ownterms-log-"));
  server = await aServer({ mail: true, log: doorLog(join(folder, "log")) });
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const PASSWORD = "grey heron over the canal";

async function aDay(): Promise<void> {
  const world = await aVisitedRecord(server);
  for (const path of pathsOf(server)) await world.visitorOf(path).get(world.urlOf(path));
  const nobody = await server.as(null);
  const [name, email] = ["Wilhelmina Quayle", "wilhelmina@quayle.example"];
  const made = await server.accounts.createAccount({ name, username: "wil.quayle", email, password: PASSWORD, language: "en-GB" });
  if (!made.ok) throw new Error("no account");
  await server.database.pool.query("update account set email_verified = true where id = $1", [made.value]);
  const wrong = [PASSWORD, `wrong ${PASSWORD}`];
  for (const password of wrong) await nobody.post("/sign-in", { nameOrEmail: "wil.quayle", password });
  for (const nameOrEmail of ["Wil.Quayle", "Zebedee Unknown"]) await nobody.post("/forgot", { nameOrEmail });
  await nobody.post("/way-back", { nameOrEmail: "wil.quayle", code: "ABCD-EFGH-JKLM", newPassword: `another ${PASSWORD}` });
  await nobody.post("/invitation", { code: "ABCD-EFGH" });
  const team = await aTeam(server.database, "Lighthouse Terrace");
  const lead = await server.as(await aMember(server.database, team, "lead", "Octavia Brisk"));
  await lead.post("/people/invite", { id: newId(), team: team.teamId, name: "Percival Ashe", email: "percival@ashe.example" });
  await lead.get("/emergency?name=Wilhelmina+Quayle");
  await (await server.as(made.value)).post("/account/pin", { password: PASSWORD, pin: "4821" });
}

/** A mail server that refuses, and repeats what it refuses; and a server that breaks with somebody's words in its hands. */
async function whatGoesWrong(): Promise<void> {
  vi.spyOn(server.messages, "push").mockImplementation((message) => {
    throw new Error(`550 ${message!.to} is nobody; subject ${message!.subject}; ${message!.text}`);
  });
  await (await server.as(null)).post("/forgot", { nameOrEmail: "wil.quayle" });
}

/** Every text that somebody wrote or is called, from every table. */
async function everyText(): Promise<Set<string>> {
  const { rows: columns } = await server.database.pool.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and data_type in ('text', 'jsonb', 'ARRAY') and table_name <> 'migration'`,
  );
  const texts = new Set<string>();
  for (const { table, column } of columns) {
    const { rows } = await server.database.pool.query<{ it: unknown }>(`select distinct to_jsonb("${column}") as it from "${table}"`);
    for (const { it } of rows) for (const leaf of leaves(it)) if (isSomebodys(leaf)) texts.add(leaf);
  }
  return texts;
}

const leaves = (value: unknown): string[] =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];

/** The product's own ids of things are small letters and hyphens; what people write begins otherwise, has blanks or an @. */
const isSomebodys = (text: string): boolean => text.length >= 4 && /^\p{Lu}\p{L}|\s|@/u.test(text) && !/^[\d\s:.+-]*$/.test(text);

it("given a whole day of everybody, and what goes wrong in it, then no line of any log holds a text or a name of the database", async () => {
  const errors: string[] = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => void errors.push(String(line)));
  await aDay();
  await whatGoesWrong();
  const lines = [...(await readFile(join(folder, "log"), "utf8")).trim().split("\n"), ...errors];
  const told = new Set(lines.map((line) => (JSON.parse(line) as { event: string }).event));
  for (const event of ["sign-in", "sign-in-refused", "reset-asked", "pin-set", "after-answer-failed"]) expect(told).toContain(event);
  const texts = await everyText();
  for (const known of ["Wilhelmina Quayle", "Octavia Brisk", "Percival Ashe", "Lighthouse Terrace", "percival@ashe.example", "Words"])
    expect(texts).toContain(known);
  const all = lines.join("\n").toLowerCase();
  const found = [...texts, PASSWORD, "Zebedee Unknown", "wil.quayle", '4821"'].filter((text) => all.includes(text.toLowerCase()));
  expect(found).toEqual([]);
}, 120_000);
