import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { stampOf } from "../../web/drawn-for.ts";
import { STAMP_FIELD, STAMP_HEADER } from "../../web/stamp-names.ts";
import { aMember, anAccount, aTeam } from "../../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
const log: string[] = [];
beforeAll(
  async () => void (server = await aServer({ mail: true, log: (event, facts) => void log.push(JSON.stringify({ event, ...facts })) })),
);
afterAll(() => server.stop());

const PASSWORD = "grey heron over the canal";
const first = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? expect.fail(`nothing like ${pattern} in ${text}`);
const cookiesOf = (answer: { headers: Record<string, unknown> }): string[] =>
  [answer.headers["set-cookie"]].flat().map((each) => decodeURIComponent(String(each).split(";")[0]!.split("=").slice(1).join("=")));

/** Everything that the database holds, as text, table by table. */
async function allTables(): Promise<string> {
  const { pool } = server.database;
  const { rows } = await pool.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'");
  expect(rows.length).toBeGreaterThan(40);
  const texts = [];
  for (const { name } of rows)
    texts.push(...(await pool.query(`select t::text as row from "${name}" t`)).rows.map(({ row }) => `${name}: ${row}`));
  return texts.join("\n");
}

async function allFiles(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  return (await Promise.all(files.map((each) => readFile(join(each.parentPath, each.name), "latin1")))).join("\n");
}

/** Everything that lets somebody in, by what it is, after it was made and before it was used. */
async function everySecret(): Promise<Record<string, string>> {
  const made = await server.accounts.createAccount({
    name: "Person A",
    username: "heron.one",
    email: "heron@example.org",
    password: PASSWORD,
    language: "en-GB",
  });
  if (!made.ok) throw new Error("no account");
  const me = await server.as(made.value);
  const nobody = await server.as(null);
  const sent = () => server.messages.at(-1)!.text;
  await me.post("/account/prove/send");
  const prove = first(sent(), /prove\?token=([\w-]+)/);
  await server.database.pool.query("update account set email_verified = true where id = $1", [made.value]);
  const wayBack = first((await me.post("/account/way-back", { password: PASSWORD })).body, /slip-code">([^<]+)</);
  const pin = "48213957";
  await me.post("/account/pin", { password: PASSWORD, pin });
  const second = await me.post("/account/second-step", { password: PASSWORD });
  const app = first(second.body, /<code>((?:\w{4} )+\w+)<\/code>/).replaceAll(" ", "");
  const recovery = first(second.body, /<li><code>([^<]+)<\/code>/);
  await server.database.pool.query("update account set two_factor_enabled = true where id = $1", [made.value]);
  const pending = cookiesOf(await nobody.post("/sign-in", { nameOrEmail: "heron.one", password: PASSWORD }));
  await server.database.pool.query("update account set two_factor_enabled = false where id = $1", [made.value]);
  const [session, device] = cookiesOf(await nobody.post("/sign-in", { nameOrEmail: "heron.one", password: PASSWORD }));
  await sentFromAnothersPage(made.value);
  await nobody.post("/sign-in", { nameOrEmail: "heron.one", password: `wrong ${PASSWORD}` });
  await nobody.post("/forgot", { nameOrEmail: "heron.one" });
  const reset = first(server.messages.find((each) => each.text.includes("/reset?"))!.text, /reset\?token=([\w-]+)/);
  const challenge = (await nobody.post("/sign-in/passkey/options", {})).json<{ challengeId: string }>().challengeId.split(".")[0]!;
  return {
    prove,
    wayBack,
    pin,
    app,
    recovery,
    pending: pending[0]!,
    device: device!,
    session: session!,
    sessionToken: session!.split(".")[0]!,
    reset,
    challenge,
    password: PASSWORD,
    ...(await invitations()),
  };
}

/** What somebody typed on a page of another's is kept for its writer, as their words: what lets somebody in is none of those. */
async function sentFromAnothersPage(accountId: string): Promise<void> {
  const stamp = stampOf(server.context, await anAccount(server.database, "Before"), "/account");
  const me = await server.as(accountId);
  const headers = { [STAMP_HEADER]: undefined };
  for (const [path, fields] of [
    ["/account/password", { password: PASSWORD, newPassword: `new ${PASSWORD}` }],
    ["/account/pin", { password: PASSWORD, pin: "48213957" }],
  ] as const) {
    const { statusCode } = await me.post(path, { ...fields, [STAMP_FIELD]: stamp }, headers);
    expect([path, statusCode]).toEqual([path, 409]);
  }
}

/** Every file that a copy of the embedded database holds, its journal of writes among them; on a server the tables alone. */
async function aCopy(): Promise<string> {
  const { embedded } = server.database;
  if (!embedded) return "";
  await embedded.exec("checkpoint");
  const copy = Buffer.from(await (await embedded.dumpDataDir("none")).arrayBuffer()).toString("latin1");
  // what a test knows to be in it, else it was not read
  expect(copy).toContain("heron@example.org");
  return copy;
}

/** Links and codes of invitations: shown on a card, sent by message, sent again. */
async function invitations(): Promise<Record<string, string>> {
  const team = await aTeam(server.database);
  const practitioner = await server.as(await aMember(server.database, team, "practitioner"));
  const invitationId = newId();
  const card = await practitioner.post("/people/invite", { id: invitationId, team: team.teamId, name: "Ana", email: "ana@example.org" });
  const again = await practitioner.post(`/people/invitations/${invitationId}/again`);
  expect(again.headers.location).toContain("sentAgain");
  const person = first(card.body, /\/invitation\/([\w-]{43})/);
  const personCode = first(card.body, /slip-code">([^<]+)</);
  const administrator = await anAdministrator();
  await administrator.post(`/administration/teams/${team.teamId}/invite`, {
    id: newId(),
    role: "lead",
    name: "Lee",
    email: "lee@example.org",
  });
  const member = first(server.messages.at(-1)!.text, /\/invitation\/([\w-]{43})/);
  const renewed = first(server.messages.at(-2)!.text, /\/invitation\/([\w-]{43})/);
  expect(renewed).not.toBe(person);
  return { person, personCode, renewed, member };
}

async function anAdministrator(): Promise<Visitor> {
  const id = await anAccount(server.database, "Administrator A");
  await server.database.pool.query("update account set administrator = true where id = $1", [id]);
  return server.as(id);
}

test("given every way in that there is, when everything has run, then none stands in any table, file, log or page of administrators", async () => {
  const secrets = await everySecret();
  const administrator = await anAdministrator();
  const pages = ["/administration/messages", "/administration/invitations", "/acts", "/acts/table"];
  const seen = (await Promise.all(pages.map((page) => administrator.get(page)))).map(({ body }) => body).join("\n");
  expect(seen).toContain("Lee");
  const places = {
    tables: await allTables(),
    files: await allFiles(server.config.dataDir),
    log: log.join("\n"),
    pages: seen,
    copy: await aCopy(),
  };
  expect(places.log).toContain("sign-in");
  const found = Object.entries(places).flatMap(([place, text]) =>
    Object.entries(secrets)
      .filter(
        ([, secret]) =>
          text.includes(secret) || text.includes(secret.replaceAll("-", "")) || text.toLowerCase().includes(secret.toLowerCase()),
      )
      .map(([what]) => `${what} in ${place}`),
  );
  expect(found).toEqual([]);
  expect(Object.values(secrets).every((each) => each.length >= 8)).toBe(true);
});

test("given the log, when somebody signs in, is refused or asks for a password, then it says which account, never a name", async () => {
  expect(log.length).toBeGreaterThan(4);
  for (const line of log) expect(line).not.toMatch(/heron|Person A|Lee|example\.org/i);
  expect(log.map((line) => JSON.parse(line).event)).toEqual(
    expect.arrayContaining(["sign-in", "sign-in-refused", "reset-asked", "pin-set"]),
  );
});
