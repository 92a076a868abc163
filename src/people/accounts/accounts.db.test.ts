import { hash } from "@node-rs/argon2";
import { createHash, randomBytes, scryptSync } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FROM as from, holders, PASSWORD, type Holders } from "../../../tests/builders/accounts.ts";
import { newId } from "../../ground/core/id.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction } from "../../ground/database/transaction.ts";
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

const HERE = { ...from, address: "203.0.113.1" };
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

test("given many wrong passwords from one place, when the right one comes from there, then it waits some minutes; elsewhere it does not", async () => {
  const { username } = await anAccount();
  const answers = [];
  for (let i = 0; i < 9; i++) answers.push(await wrongly(username));
  expect(answers.slice(0, 7)).toEqual(Array(7).fill({ ok: false, problems: { "": "sign-in-wrong" } }));
  expect(answers.slice(7)).toEqual(Array(2).fill({ ok: false, problems: { "": "paused" } }));
  const right = (address: string) =>
    accounts.signIn({ nameOrEmail: username, password: PASSWORD, sharedDevice: false, from: { ...from, address } });
  expect(await right("192.0.2.9")).toEqual({ ok: false, problems: { "": "paused" } });
  expect((await right("192.0.2.10")).ok).toBe(true);
  await database.pool.query(
    "update attempt set paused_until = paused_until - interval '10 minutes', first_at = first_at - interval '10 minutes' where paused_until is not null",
  );
  expect((await right("192.0.2.9")).ok).toBe(true);
});

test("given strangers who try everywhere at once, when the holder comes on a device of before, then nothing of theirs counts", async () => {
  const { id, username } = await anAccount();
  const known = (await signedIn(username)).setCookies.map((each) => each.split(";")[0]).join("; ");
  expect(known).toContain("ownterms_device=");
  expect(known).not.toContain(id);
  for (let i = 0; i < 24; i++) await beginAttempt(database.pool, { kind: "name", of: username });
  const stranger = Date.now();
  expect(await wrongly(username, "198.51.100.1")).toEqual({ ok: false, problems: { "": "sign-in-wrong" } });
  expect(Date.now() - stranger).toBeGreaterThan(1500);
  // the row of those who wait is full: strangers are sent away, the device of before is not
  await database.pool.query("update attempt set next_at = now() + interval '60 seconds' where subject like 'name:%'");
  expect(await wrongly(username, "198.51.100.2")).toEqual({ ok: false, problems: { "": "paused" } });
  const mine = { nameOrEmail: username, sharedDevice: false, from: { ...from, address: "198.51.100.3", cookies: known } };
  const begun = Date.now();
  expect((await accounts.signIn({ ...mine, password: PASSWORD })).ok).toBe(true);
  expect(Date.now() - begun).toBeLessThan(1500);
  // and it has a count of its own, which guessing on it uses up
  for (let i = 0; i < 8; i++) await accounts.signIn({ ...mine, password: "not the right words" });
  expect(await accounts.signIn({ ...mine, password: PASSWORD })).toEqual({ ok: false, problems: { "": "paused" } });
  // a forged cookie, or one of another account, is no known device
  const other = await anAccount();
  const forged = [known, known.replace(/~.{4}/, "~AAAA"), "ownterms_device=x"];
  await database.pool.query("update attempt set paused_until = now() + interval '5 minutes' where subject like 'nameFrom:%'");
  for (const cookies of forged) {
    for (let i = 0; i < 8; i++) await wrongly(other.username, "198.51.100.9");
    const tried = await accounts.signIn({
      nameOrEmail: other.username,
      password: PASSWORD,
      sharedDevice: false,
      from: { ...from, address: "198.51.100.9", cookies },
    });
    expect(tried).toEqual({ ok: false, problems: { "": "paused" } });
  }
});

test("given guesses sent at the same time, when they are counted, then each counts", async () => {
  const { username } = await anAccount();
  const answers = await Promise.all(Array.from({ length: 20 }, () => wrongly(username, "192.0.2.77")));
  const told = answers.filter((answer) => !answer.ok && answer.problems[""] === "sign-in-wrong").length;
  expect(told).toBeLessThanOrEqual(8);
  expect(await wrongly(username, "192.0.2.77")).toEqual({ ok: false, problems: { "": "paused" } });
});

test("given one address that tries many names, when it goes on, then it is slowed and not closed, as a ward may share it", async () => {
  const { username } = await anAccount();
  const here = { ...from, address: "198.51.100.7" };
  for (let i = 0; i < 60; i++) {
    // counted as the form does, without the time that a password's hash takes
    expect(await beginAttempt(database.pool, { kind: "address", of: here.address })).toBe(true);
  }
  const begun = Date.now();
  expect((await accounts.signIn({ nameOrEmail: username, password: PASSWORD, sharedDevice: false, from: here })).ok).toBe(true);
  expect(Date.now() - begun).toBeGreaterThan(1500);
});

test("given somebody signed in, when they sign in again in the same browser, then the session before ends", async () => {
  const [first, second] = [await anAccount(), await anAccount()];
  const before = await signedIn(first.username);
  const cookies = before.setCookies[0]!.split(";")[0]!;
  const after = await accounts.signIn({ nameOrEmail: second.username, password: PASSWORD, sharedDevice: true, from: { ...from, cookies } });
  expect(after.ok).toBe(true);
  expect(await actorOf(before.token)).toBeNull();
});

/** What only whoever writes in the database by themselves can do. */
const put = (text: string, values: unknown[]) => database.pool.query(text, values);

test("given the hash of a password that somebody knows, when it is put in the place of another's, then it lets nobody in", async () => {
  const [own, other] = [await anAccount(), await anAccount()];
  await put("update credential c set password = o.password from credential o where c.account_id = $1 and o.account_id = $2", [
    other.id,
    own.id,
  ]);
  await put("delete from attempt", []);
  const answer = await accounts.signIn({ nameOrEmail: other.username, password: PASSWORD, sharedDevice: false, from });
  expect(answer).toMatchObject({ ok: false, problems: { "": "sign-in-wrong" } });
  await signedIn(own.username);
});

test("given a link for an own new password, when it is put down for another's account, then it opens nothing; nor does a hash made by hand", async () => {
  const [own, other] = [await anAccount("own-link@example.org"), await anAccount()];
  const newest = () => /reset\?token=([\w-]+)/.exec(sent.at(-1)!.text)![1]!;
  await accounts.requestReset("own-link@example.org", from);
  await accounts.settled();
  expect(await accounts.reset(newest(), "short")).toMatchObject({ problems: { newPassword: "password-short" } });
  await put("update verification set value = $2 where value = $1", [own.id, other.id]);
  expect(await accounts.reset(newest(), "three small red doors")).toEqual({ ok: false, problems: { "": "link-over" } });
  const token = Buffer.concat([Buffer.from(other.id.replaceAll("-", ""), "hex"), randomBytes(32)]).toString("base64url");
  const identifier = `reset:${createHash("sha256").update(token).digest("base64url")}`;
  await put("insert into verification (id, identifier, value, expires_at) values (gen_random_uuid(), $1, $2, now() + interval '1 hour')", [
    identifier,
    other.id,
  ]);
  expect(await accounts.reset(token, "three small red doors")).toEqual({ ok: false, problems: { "": "link-over" } });
});

test("given an account of before, when its holder signs in, then password and PIN are hashed anew, and go on working", async () => {
  const { id, username } = await anAccount();
  const salt = "0123456789abcdef0123456789abcdef";
  const key = scryptSync(PASSWORD, salt, 64, { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 }).toString("hex");
  await database.pool.query("update credential set password = $2 where account_id = $1", [id, `${salt}:${key}`]);
  const pinSalt = Buffer.from(salt, "hex");
  const pinHash = scryptSync("4821", pinSalt, 32, { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 });
  await database.pool.query("insert into signing_pin (account_id, salt, hash) values ($1, $2, $3)", [id, pinSalt, pinHash]);
  const kept = async () =>
    (
      await database.pool.query(
        "select password, made_by from credential c join signing_pin p using (account_id) where c.account_id = $1 and c.password is not null",
        [id],
      )
    ).rows[0];
  expect(await wrongly(username, "192.0.2.31")).toMatchObject({ ok: false });
  expect(await accounts.checkPin(id, "9999")).toMatchObject({ ok: false });
  expect((await kept()).password).toBe(`${salt}:${key}`);
  for (const _time of [1, 2]) {
    await signedIn(username);
    expect((await accounts.checkPin(id, "4821")).ok).toBe(true);
    expect(await kept()).toEqual({ password: expect.stringMatching(/^keyed:\$argon2id\$v=19\$m=19456,t=2,p=1\$/), made_by: "argon2id" });
  }
  expect(await accounts.checkPin(id, "9999")).toMatchObject({ ok: false });
  await database.pool.query("update credential set password = $2 where account_id = $1", [id, await hash(PASSWORD)]);
  await signedIn(username);
  expect((await kept()).password).toMatch(/^keyed:/);
});

test("a shared device's session ends when idle for ten minutes, an own device's does not", async () => {
  const { username } = await anAccount();
  const [shared, own] = [await signedIn(username, true), await signedIn(username)];
  expect(shared.setCookies[0]).not.toContain("Max-Age");
  expect(own.setCookies[0]).toContain("Max-Age=7776000");
  expect((await actorOf(shared.token))?.sharedDevice).toBe(true);
  await database.pool.query(
    "update session set last_seen_at = now() - interval '11 minutes' where token in (session_hash($1), session_hash($2))",
    [shared.token, own.token],
  );
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
  const [forgotten, ended, ...others] = await accounts.signOut(a.token);
  expect(forgotten).toBe("ownterms_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
  // whoever signs out takes their plans from the device: it is told so at its next contact
  expect(ended).toMatch(/^ownterms_ended=yes; Path=\/; Max-Age=[1-9]\d*; HttpOnly; SameSite=Lax$/);
  expect(others).toEqual([]);
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

const tokenIn = (message: Message | undefined) => new URL(/http\S+/.exec(message!.text)![0]).searchParams.get("token")!;
const asked = async (nameOrEmail: string) => {
  const answer = await accounts.requestReset(nameOrEmail, HERE);
  await accounts.settled();
  return answer;
};

test("a forgotten password: a link that works once, for an hour, and ends all sessions", async () => {
  const { username } = await anAccount("forgot@example.org");
  const before = await signedIn(username);
  sent.length = 0;
  expect(await asked("nobody@example.org")).toEqual({ ok: true, value: null });
  expect(sent).toHaveLength(0);
  await asked(username);
  expect(sent[0]?.to).toBe("forgot@example.org");
  const token = tokenIn(sent[0]);
  expect(await accounts.reset(token, "short")).toEqual({ ok: false, problems: { newPassword: "password-short" } });
  expect((await accounts.reset(token, "brand new words here")).ok).toBe(true);
  expect(await actorOf(before.token)).toBeNull();
  expect(await accounts.reset(token, "brand new words again")).toEqual({ ok: false, problems: { "": "link-over" } });
  expect(await accounts.reset("", "brand new words again")).toEqual({ ok: false, problems: { "": "link-over" } });
  expect((await accounts.signIn({ nameOrEmail: username, password: "brand new words here", sharedDevice: false, from })).ok).toBe(true);
  // a stranger who asks again and again fills no mailbox and learns nothing of it
  sent.length = 0;
  for (let i = 0; i < 9; i++) expect((await asked("forgot@example.org")).ok).toBe(true);
  expect(sent.filter((each) => each.text.includes("/reset?token=")).length).toBeLessThanOrEqual(5);
});

test("given a slow mail server, when a password is asked for, then the answer waits for nobody, known or not", async () => {
  await anAccount("slow@example.org");
  const slow = createAccounts({
    pool: database.pool,
    baseUrl: "http://localhost:3000",
    secret: "s".repeat(43),
    sendMessage: () => new Promise((resolve) => setTimeout(() => resolve(true), 800)),
  });
  for (const name of ["slow@example.org", "unknown@example.org"]) {
    const begun = Date.now();
    expect((await slow.requestReset(name, { ...from, address: "203.0.113.9" })).ok).toBe(true);
    expect(Date.now() - begun).toBeLessThan(400);
  }
  await slow.settled();
});

test("given an address that nobody proved, when a password is asked for, then nothing is sent there, until its holder proves it", async () => {
  const { id, username } = await anAccount("mistyped@example.org", false);
  const self = selfOf(await signedIn(username));
  sent.length = 0;
  await asked(username);
  await accounts.changePassword(self, PASSWORD, "a kettle of new words");
  await accounts.settled();
  expect(sent).toEqual([]);
  expect((await accounts.sendProof(id)).ok).toBe(true);
  await accounts.settled();
  const token = tokenIn(sent[0]);
  // whoever gets the message by mistake has no session of that account
  const stranger = await anAccount();
  expect(await accounts.prove({ token: "", accountId: stranger.id }, token)).toEqual({ ok: false, problems: { "": "link-over" } });
  expect((await accounts.prove(self, token)).ok).toBe(true);
  expect(await accounts.prove(self, token)).toEqual({ ok: false, problems: { "": "link-over" } });
  sent.length = 0;
  await asked(username);
  expect(sent[0]?.to).toBe("mistyped@example.org");
});

test("given links that were not used, when the password, the address or the name changes, then they are dead", async () => {
  const { username } = await anAccount("links@example.org");
  const session = selfOf(await signedIn(username));
  let password = PASSWORD;
  const changes: [string, () => Promise<{ ok: boolean }>][] = [
    ["the password", () => accounts.changePassword(session, password, (password = "a kettle of new words"))],
    ["the name", () => accounts.changeNames(session, password, { username: `${username}b`, email: "links@example.org" })],
    ["the address", () => accounts.changeNames(session, password, { username: `${username}b`, email: "" })],
  ];
  for (const [what, change] of changes) {
    await database.pool.query("delete from attempt");
    sent.length = 0;
    await asked("links@example.org");
    const token = tokenIn(sent.find((each) => each.text.includes("/reset")));
    expect([what, (await change()).ok]).toEqual([what, true]);
    expect([what, await accounts.reset(token, "brand new words here")]).toEqual([what, { ok: false, problems: { "": "link-over" } }]);
  }
});

test("given two links, when the newer is made, then the older is dead, and using one kills the other", async () => {
  await anAccount("two@example.org");
  sent.length = 0;
  await asked("two@example.org");
  await asked("two@example.org");
  const [first, second] = sent.map(tokenIn);
  expect(await accounts.reset(first!, "brand new words here")).toEqual({ ok: false, problems: { "": "link-over" } });
  expect((await accounts.reset(second!, "brand new words here")).ok).toBe(true);
});

test("given every change of a key, when it is made, then its holder is told by message and when they next look", async () => {
  const { id, username } = await anAccount("told@example.org");
  const session = await signedIn(username);
  const self = selfOf(session);
  sent.length = 0;
  await accounts.setPin(self, PASSWORD, "4821");
  await accounts.removePin(self);
  await accounts.makeWayBack(self, PASSWORD);
  await accounts.changeNames(self, PASSWORD, { username: `${username}x`, email: "elsewhere@example.org" });
  await accounts.changePassword(self, PASSWORD, "a kettle of new words");
  await accounts.settled();
  expect((await accounts.news(id)).map(({ kind }) => kind).reverse()).toEqual([
    "pin-set",
    "pin-removed",
    "way-back-made",
    "names-changed",
    "password-changed",
  ]);
  expect((await accounts.news(id))[0]).toMatchObject({ device: "Firefox, Linux", byName: null, seen: false });
  const notices = sent.filter((each) => each.subject.includes("changed"));
  // the address of before hears that it is one no longer; the new one hears nothing until it is proved
  expect(notices.map(({ to }) => to)).toEqual(Array(4).fill("told@example.org"));
  expect(sent.filter(({ to }) => to === "elsewhere@example.org").every((each) => each.text.includes("/account/prove?token="))).toBe(true);
  await accounts.newsSeen(id);
  expect(await accounts.hasNews(id)).toBe(false);
});

test("tidying deletes what is over and nothing that still holds", async () => {
  const { username } = await anAccount();
  const [holds, over] = [await signedIn(username), await signedIn(username)];
  await database.pool.query("update session set expires_at = now() - interval '1 second' where token = session_hash($1)", [over.token]);
  await wrongly("tidy.test", "192.0.2.99");
  const rowsOf = async (table: string) => (await database.pool.query<{ n: number }>(`select count(*) as n from ${table}`)).rows[0]!.n;
  const before = await rowsOf("attempt");
  await accounts.tidy();
  expect(await rowsOf("attempt")).toBe(before);
  expect((await database.pool.query("select 1 from session where token = session_hash($1)", [over.token])).rowCount).toBe(0);
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
    "way_back",
    "account_news",
  ]) {
    const reading = transaction(database.pool, { token: null }, (tx) => tx.all(`read-${table}`, `select 1 from ${table}`));
    await expect(reading).rejects.toMatchObject({ code: "42501" });
  }
});

test("given an account, then a way back is a code on paper or a proved address where messages are sent, and nothing else", async () => {
  const email = `way-${newId()}@example.org`;
  const made = await accounts.createAccount({
    name: "Person A",
    username: "",
    email,
    password: "grey heron over the canal",
    language: "en-GB",
  });
  if (!made.ok) throw new Error("no account");
  const wayBack = async () => {
    const { rows } = await database.pool.query("select describe_actor($1, null, false) ->> 'wayBack' as it", [made.value]);
    return rows[0].it === "true";
  };
  const pool = database.pool;
  await pool.query("insert into installation (name) values ('Installation A') on conflict do nothing");
  for (const sends of [false, true]) {
    for (const proved of [false, true]) {
      await pool.query("update installation set sends_mail = $1", [sends]);
      await pool.query("update account set email_verified = $2 where id = $1", [made.value, proved]);
      expect([sends, proved, await wayBack()]).toEqual([sends, proved, sends && proved]);
    }
  }
  await pool.query("update account set email_verified = false where id = $1", [made.value]);
  await pool.query("insert into way_back (account_id, salt, hash) values ($1, 'a', 'b')", [made.value]);
  expect(await wayBack()).toBe(true);
});
