import { afterAll, beforeAll, expect, test } from "vitest";
import { FROM as from, holders, PASSWORD, type Holders } from "../../tests/builders/accounts.ts";
import type { Database } from "../database/open.ts";
import { transaction } from "../database/transaction.ts";
import { beginAttempt } from "./attempts.ts";
import { createAccounts, type Accounts } from "./auth.ts";
import type { Message } from "./messages.ts";

let database: Database;
let accounts: Accounts;
let sent: Message[];
let anAccount: Holders["anAccount"];
let signedIn: Holders["signedIn"];
beforeAll(async () => void ({ database, accounts, sent, anAccount, signedIn } = await holders()));
afterAll(() => database.close());

const actorOf = (token: string | null) => transaction(database.pool, { token }, async (_tx, actor) => actor);
const selfOf = (session: { token: string; accountId: string }) => ({ token: session.token, accountId: session.accountId });
const wrongly = (nameOrEmail: string, address = "192.0.2.9") =>
  accounts.signIn({ nameOrEmail, password: "not the right words", sharedDevice: false, from: { ...from, address } });

test("somebody without e-mail signs in with a sign-in name, however it is written, and is the actor of a transaction", async () => {
  const { id, username } = await anAccount();
  const { rows } = await database.pool.query("select email from account where id = $1", [id]);
  expect(rows[0].email).toBe(`${id}@no-email.invalid`);
  const session = await signedIn(` ${username.toUpperCase()} `);
  const cookie = session.setCookies[0]!.split(";")[0]!;
  expect(session.setCookies[0]).toContain("HttpOnly; SameSite=Lax");
  expect(accounts.readSessionToken(`other=1; ${cookie}`)).toBe(session.token);
  expect((await actorOf(session.token))?.accountId).toBe(id);
});

test("a forged, foreign or torn session cookie is no session", async () => {
  const session = await signedIn((await anAccount()).username);
  const cookie = session.setCookies[0]!.split(";")[0]!;
  const foreign = createAccounts({
    pool: database.pool,
    baseUrl: "http://localhost:3000",
    secret: "t".repeat(43),
    sendMessage: async () => {},
  });
  expect(foreign.readSessionToken(cookie)).toBeNull();
  for (const bad of [
    undefined,
    "",
    "ownterms_session=",
    `ownterms_session=${session.token}`,
    `${cookie}x`,
    "ownterms_session=%E0%A4%A",
    cookie.slice(0, -4),
  ]) {
    expect(accounts.readSessionToken(bad)).toBeNull();
  }
});

test("an e-mail address signs in too; the same address or name makes no second account", async () => {
  const { username } = await anAccount("Person.A@example.org");
  expect((await signedIn("person.a@EXAMPLE.org")).token).toBeTruthy();
  const again = await accounts.createAccount({ name: "B", email: "person.a@example.org", password: PASSWORD, language: "en-GB" });
  expect(again).toEqual({ ok: false, problems: { email: "email-taken" } });
  const named = await accounts.createAccount({ name: "B", username: username.toUpperCase(), password: PASSWORD, language: "en-GB" });
  expect(named).toEqual({ ok: false, problems: { username: "username-taken" } });
});

test("wrong details of a new account are named by field", async () => {
  const base = { name: "Person A", username: "fine.name", password: PASSWORD, language: "en-GB" as const };
  const problems = async (over: object) => {
    const made = await accounts.createAccount({ ...base, ...over });
    return made.ok ? {} : made.problems;
  };
  expect(await problems({ name: "  " })).toEqual({ name: "name-missing" });
  expect(await problems({ username: "" })).toEqual({ username: "no-way-in" });
  expect(await problems({ username: "with space" })).toEqual({ username: "username-wrong" });
  expect(await problems({ username: "me@here" })).toEqual({ username: "username-wrong" });
  expect(await problems({ email: "nowhere" })).toEqual({ email: "email-wrong" });
  expect(await problems({ email: "x@no-email.invalid" })).toEqual({ email: "email-wrong" });
  expect(await problems({ password: "password1234" })).toEqual({ password: "password-common" });
  expect(await problems({ password: "fine.name2026!" })).toEqual({ password: "password-own-name" });
});

test("wrong name, wrong password and a closed account are answered alike", async () => {
  const { id, username } = await anAccount();
  const session = await signedIn(username);
  const wrong = { ok: false, problems: { "": "sign-in-wrong" } };
  expect(await wrongly(username, "192.0.2.50")).toEqual(wrong);
  expect(await wrongly("nobody.of.this.name", "192.0.2.50")).toEqual(wrong);
  expect(await wrongly("?!", "192.0.2.50")).toEqual(wrong);
  expect((await accounts.closeAccount(id)).ok).toBe(true);
  expect(await actorOf(session.token)).toBeNull();
  const after = await accounts.signIn({ nameOrEmail: username, password: PASSWORD, sharedDevice: false, from });
  expect(after).toEqual(wrong);
});

test("many wrong passwords pause the name, for the right password too, and pass after some minutes", async () => {
  const { username } = await anAccount();
  const answers = [];
  for (let i = 0; i < 9; i++) answers.push(await wrongly(username));
  expect(answers.slice(0, 7)).toEqual(Array(7).fill({ ok: false, problems: { "": "sign-in-wrong" } }));
  expect(answers.slice(7)).toEqual(Array(2).fill({ ok: false, problems: { "": "paused" } }));
  const right = () => accounts.signIn({ nameOrEmail: username, password: PASSWORD, sharedDevice: false, from });
  expect(await right()).toEqual({ ok: false, problems: { "": "paused" } });
  await database.pool.query(
    "update attempt set paused_until = paused_until - interval '10 minutes', first_at = first_at - interval '10 minutes' where paused_until is not null",
  );
  expect((await right()).ok).toBe(true);
});

test("guesses sent at the same time are counted one by one", async () => {
  const { username } = await anAccount();
  const answers = await Promise.all(Array.from({ length: 20 }, () => wrongly(username, "192.0.2.77")));
  const told = answers.filter((answer) => !answer.ok && answer.problems[""] === "sign-in-wrong").length;
  expect(told).toBeLessThanOrEqual(8);
  expect(await wrongly(username, "192.0.2.78")).toEqual({ ok: false, problems: { "": "paused" } });
});

test("one address trying many names is paused, and an own account of its does not clear it", async () => {
  const { username } = await anAccount();
  const here = { ...from, address: "198.51.100.7" };
  for (let i = 0; i < 59; i++) {
    // counted as the form does, without the time that a password's hash takes
    expect(await beginAttempt(database.pool, { kind: "address", of: here.address })).toBe(true);
  }
  const mine = () => accounts.signIn({ nameOrEmail: username, password: PASSWORD, sharedDevice: false, from: here });
  expect((await mine()).ok).toBe(true);
  expect(await wrongly("another.name", here.address)).toEqual({ ok: false, problems: { "": "paused" } });
  expect(await mine()).toEqual({ ok: false, problems: { "": "paused" } });
});

test("a shared device's session ends when idle for ten minutes, an own device's does not", async () => {
  const { username } = await anAccount();
  const [shared, own] = [await signedIn(username, true), await signedIn(username)];
  expect(shared.setCookies[0]).not.toContain("Max-Age");
  expect(own.setCookies[0]).toContain("Max-Age=7776000");
  expect((await actorOf(shared.token))?.sharedDevice).toBe(true);
  await database.pool.query("update session set last_seen_at = now() - interval '11 minutes' where token in ($1, $2)", [
    shared.token,
    own.token,
  ]);
  expect(await actorOf(shared.token)).toBeNull();
  expect(await actorOf(own.token)).not.toBeNull();
});

test("my sessions are listed with their devices and can be ended one by one or all others at once", async () => {
  const { username } = await anAccount();
  const [a, b, c] = [await signedIn(username), await signedIn(username, true), await signedIn(username)];
  const list = await accounts.listSessions(selfOf(a));
  expect(list).toHaveLength(3);
  expect(list.find((session) => session.current)?.device).toBe("Firefox, Linux");
  const shared = list.find((session) => session.sharedDevice)!;
  const other = await anAccount();
  expect(await accounts.endSession(other.id, shared.sessionId)).toBe(false);
  expect(await accounts.endSession(a.accountId, shared.sessionId)).toBe(true);
  expect(await actorOf(b.token)).toBeNull();
  expect(await accounts.endOtherSessions(selfOf(a))).toBe(1);
  expect(await actorOf(c.token)).toBeNull();
  expect(await accounts.signOut(a.token)).toEqual(["ownterms_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"]);
  expect(await actorOf(a.token)).toBeNull();
});

test("changing the password asks for the old one, refuses a common one and ends the other sessions", async () => {
  const { username } = await anAccount();
  const [here, elsewhere] = [await signedIn(username), await signedIn(username)];
  expect(await accounts.changePassword(selfOf(here), "not my password", "a kettle of new words")).toEqual({
    ok: false,
    problems: { password: "password-wrong" },
  });
  expect(await accounts.changePassword(selfOf(here), PASSWORD, "qwertyuiop12")).toEqual({
    ok: false,
    problems: { newPassword: "password-common" },
  });
  expect((await accounts.changePassword(selfOf(here), PASSWORD, "a kettle of new words")).ok).toBe(true);
  expect(await actorOf(here.token)).not.toBeNull();
  expect(await actorOf(elsewhere.token)).toBeNull();
  expect((await accounts.signIn({ nameOrEmail: username, password: "a kettle of new words", sharedDevice: false, from })).ok).toBe(true);
});

test("a forgotten password: a link that works once, for an hour, and ends all sessions", async () => {
  const { username } = await anAccount("forgot@example.org");
  const before = await signedIn(username);
  sent.length = 0;
  expect(await accounts.requestReset("nobody@example.org", "203.0.113.1")).toEqual({ ok: true, value: null });
  expect(sent).toHaveLength(0);
  await accounts.requestReset(username, "203.0.113.1");
  expect(sent[0]?.to).toBe("forgot@example.org");
  const token = new URL(/http\S+/.exec(sent[0]!.text)![0]).searchParams.get("token")!;
  expect(await accounts.reset(token, "short")).toEqual({ ok: false, problems: { newPassword: "password-short" } });
  expect((await accounts.reset(token, "brand new words here")).ok).toBe(true);
  expect(await actorOf(before.token)).toBeNull();
  expect(await accounts.reset(token, "brand new words again")).toEqual({ ok: false, problems: { "": "link-over" } });
  expect(await accounts.reset("", "brand new words again")).toEqual({ ok: false, problems: { "": "link-over" } });
  expect((await accounts.signIn({ nameOrEmail: username, password: "brand new words here", sharedDevice: false, from })).ok).toBe(true);
  for (let i = 0; i < 6; i++) await accounts.requestReset("forgot@example.org", "203.0.113.1");
  expect(await accounts.requestReset("forgot@example.org", "203.0.113.1")).toEqual({ ok: false, problems: { "": "paused" } });
});

test("tidying deletes what is over and nothing that still holds", async () => {
  const { username } = await anAccount();
  const [holds, over] = [await signedIn(username), await signedIn(username)];
  await database.pool.query("update session set expires_at = now() - interval '1 second' where token = $1", [over.token]);
  await wrongly("tidy.test", "192.0.2.99");
  const rowsOf = async (table: string) => (await database.pool.query<{ n: number }>(`select count(*) as n from ${table}`)).rows[0]!.n;
  const before = await rowsOf("attempt");
  await accounts.tidy();
  expect(await rowsOf("attempt")).toBe(before);
  expect((await database.pool.query("select 1 from session where token = $1", [over.token])).rowCount).toBe(0);
  expect(await actorOf(holds.token)).not.toBeNull();
  await database.pool.query("update attempt set first_at = now() - interval '2 days', paused_until = null");
  await accounts.tidy();
  expect(await rowsOf("attempt")).toBe(0);
});

test("the application's role reads none of it", async () => {
  for (const table of [
    "account",
    "session",
    "credential",
    "verification",
    "two_factor",
    "passkey",
    "signing_pin",
    "attempt",
    "outbox_message",
  ]) {
    const reading = transaction(database.pool, { token: null }, (tx) => tx.all(`read-${table}`, `select 1 from ${table}`));
    await expect(reading).rejects.toMatchObject({ code: "42501" });
  }
});
