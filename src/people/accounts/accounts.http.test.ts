import { afterAll, beforeAll, expect, test } from "vitest";
import { resetLink } from "./reset.ts";
import { TEST_SECRET } from "../../../tests/builders/seals.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
const PASSWORD = "grey heron over the canal";

beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let count = 0;
async function anAccount(email?: string): Promise<{ id: string; username: string }> {
  const username = `visitor${++count}`;
  const made = await server.accounts.createAccount({ name: "Person A", username, email, password: PASSWORD, language: "en-GB" });
  if (!made.ok) throw new Error(JSON.stringify(made));
  if (email) await server.database.pool.query("update account set email_verified = true where id = $1", [made.value]);
  return { id: made.value, username };
}
const cookieIn = (answer: { headers: Record<string, unknown> }): string =>
  [answer.headers["set-cookie"]]
    .flat()
    .map((value) => String(value).split(";")[0])
    .join("; ");

test("signing in leads to where one wanted to go, and nowhere else", async () => {
  const { username } = await anAccount();
  const nobody = await server.as(null);
  const first = await nobody.get("/account");
  expect(first.headers.location).toBe("/sign-in?next=%2Faccount");
  expect((await nobody.get(first.headers.location!)).body).toContain('name="next" value="/account"');
  const signIn = (next: string) => nobody.post("/sign-in", { nameOrEmail: username, password: PASSWORD, next });
  const answer = await signIn("/account");
  expect([answer.statusCode, answer.headers.location]).toEqual([303, "/account"]);
  const account = await nobody.get("/account", { cookie: cookieIn(answer) });
  // counts are told in words
  expect(account.body).toMatch(/Passkeys.*?none.*?Where you are signed in.*?1 device</s);
  expect(account.statusCode).toBe(200);
  expect(account.body).toContain(username);
  for (const away of ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)"]) {
    expect((await signIn(away)).headers.location).toBe("/");
  }
});

test("given a browser that keeps no cookies, the right password says what is in the way, and opens no session", async () => {
  const { username } = await anAccount();
  const nobody = await server.as(null);
  const page = await nobody.get("/sign-in");
  const cookie = cookieIn(page);
  expect(cookie).not.toBe("");
  expect(page.body).toContain('name="cookiesTried" value="yes"');
  const given = { nameOrEmail: username, password: PASSWORD, cookiesTried: "yes" };
  const refused = await nobody.post("/sign-in", given);
  expect([refused.statusCode, refused.body.includes("Your browser blocks cookies")]).toEqual([422, true]);
  expect(String(refused.headers["set-cookie"])).not.toContain("ownterms_session");
  expect(refused.body).toContain(username);
  expect((await nobody.post("/sign-in", given, { cookie })).statusCode).toBe(303);
});

test("given a shared device, whoever comes next is not let into the space of who forgot to sign out, and finds the box ticked", async () => {
  const { username } = await anAccount();
  const nobody = await server.as(null);
  const signedIn = await nobody.post("/sign-in", { nameOrEmail: username, password: PASSWORD, sharedDevice: "yes" });
  const cookie = cookieIn(signedIn);
  const next = await nobody.get("/sign-in", { cookie });
  expect([next.statusCode, next.body.includes("Somebody is still signed in here")]).toEqual([200, true]);
  expect(next.body).toMatch(/Signed in as <bdi>Person A<\/bdi>/);
  const later = await nobody.get("/sign-in", { cookie: "ownterms_shared=yes" });
  expect(later.body).toMatch(/name="sharedDevice"[^>]* checked|checked[^>]* name="sharedDevice"/);
  const own = await nobody.post("/sign-in", { nameOrEmail: username, password: PASSWORD }, { cookie: "ownterms_shared=yes" });
  expect(String(own.headers["set-cookie"])).toContain("ownterms_shared=; ");
});

test("a page that says somebody is here is told in how many seconds the session ends in any case", async () => {
  const { id } = await anAccount();
  const answer = await (await server.as(id)).post("/session/stay", {}, { accept: "application/json" });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toEqual({ ok: true, endsIn: expect.any(Number) });
  expect((await (await server.as(null)).post("/session/stay", {}, { accept: "application/json" })).statusCode).toBe(401);
});

test("a refused sign-in keeps the name and the checkbox, never the password, and gives no session", async () => {
  const { username } = await anAccount();
  const nobody = await server.as(null);
  const answer = await nobody.post("/sign-in", { nameOrEmail: username, password: "kept by nobody", sharedDevice: "yes", next: "/goals" });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain(`value="${username}"`);
  expect(answer.body).toMatch(/name="sharedDevice"[^>]*checked/);
  expect(answer.body).toContain('name="next" value="/goals"');
  expect(answer.body).not.toContain("kept by nobody");
  expect(answer.headers["set-cookie"]).toBeUndefined();
});

test("signing out ends the session at once, with the cookie and without", async () => {
  const { id } = await anAccount();
  const cookie = await server.cookieOf(id);
  const nobody = await server.as(null);
  const out = await nobody.post("/sign-out", {}, { cookie });
  expect(out.headers.location).toBe("/sign-in?signed-out=yes");
  expect(String(out.headers["set-cookie"])).toContain("ownterms_session=; Path=/; Max-Age=0");
  expect((await nobody.get("/account", { cookie })).statusCode).toBe(303);
  expect((await nobody.post("/sign-out")).statusCode).toBe(303);
});

test("the second step stands between a right password and a session", async () => {
  const { id, username } = await anAccount();
  const me = await server.as(id);
  const started = await me.post("/account/second-step", { password: PASSWORD });
  expect(started.body).toContain('src="data:image/png;base64,');
  const codes = [...started.body.matchAll(/<li><code>([^<]+)<\/code>/g)].map((match) => match[1]!);
  expect(codes).toHaveLength(10);
  const wrong = await me.post("/account/second-step/confirm", { code: "1" });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).not.toContain("data:image/png");
  // the app's code itself is worked out in accounts.db.test.ts
  await server.database.pool.query("update account set two_factor_enabled = true where id = $1", [id]);
  await server.database.pool.query("update two_factor set verified = true where account_id = $1", [id]);
  const nobody = await server.as(null);
  const first = await nobody.post("/sign-in", { nameOrEmail: username, password: PASSWORD, next: "/account" });
  expect(first.headers.location).toBe("/sign-in/second-step?next=%2Faccount");
  const cookie = cookieIn(first);
  expect(cookie).not.toContain("ownterms_session");
  expect((await nobody.get("/account", { cookie })).statusCode).toBe(303);
  expect((await nobody.get(first.headers.location!, { cookie })).statusCode).toBe(200);
  expect((await nobody.get("/sign-in/second-step")).headers.location).toBe("/sign-in");
  expect((await nobody.post("/sign-in/second-step", { code: "wrong", next: "/account" }, { cookie })).statusCode).toBe(422);
  const through = await nobody.post("/sign-in/second-step", { code: codes[0]!, next: "/account" }, { cookie });
  expect(through.headers.location).toBe("/account");
  expect((await nobody.get("/account", { cookie: cookieIn(through) })).statusCode).toBe(200);
});

test("a forgotten password, from page to page", async () => {
  const { username } = await anAccount("page@example.org");
  const nobody = await server.as(null);
  const unknown = await nobody.post("/forgot", { nameOrEmail: "nobody.at.all" });
  const known = await nobody.post("/forgot", { nameOrEmail: username });
  expect([unknown.statusCode, known.statusCode]).toEqual([200, 200]);
  expect(unknown.body).toBe(known.body);
  const link = new URL(/http\S+/.exec(server.messages.at(-1)!.text)![0]);
  expect((await nobody.get(link.pathname + link.search)).body).toContain('name="newPassword"');
  const token = link.searchParams.get("token")!;
  const weak = await nobody.post("/reset", { token, newPassword: "password1234" });
  expect(weak.statusCode).toBe(422);
  expect(weak.body).not.toContain("password1234");
  expect((await nobody.post("/reset", { token, newPassword: "a boat full of pears" })).headers.location).toBe("/sign-in?reset=yes");
  expect((await nobody.post("/reset", { token, newPassword: "a boat full of plums" })).statusCode).toBe(422);
  expect((await nobody.post("/sign-in", { nameOrEmail: username, password: "a boat full of pears" })).statusCode).toBe(303);
});

test("PIN and password are changed on their pages, each with the password", async () => {
  const { id, username } = await anAccount();
  const me = await server.as(id);
  expect((await me.post("/account/pin", { pin: "1234", password: PASSWORD })).statusCode).toBe(422);
  const refused = await me.post("/account/pin", { pin: "4821", password: "not mine at all" });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).not.toContain("4821");
  expect((await me.post("/account/pin", { pin: "4821", password: PASSWORD })).headers.location).toBe("/account/pin?done=pinSaved");
  expect((await server.accounts.checkPin(id, "4821")).ok).toBe(true);
  expect((await me.post("/account/pin/remove")).statusCode).toBe(303);
  expect((await me.post("/account/password", { password: PASSWORD, newPassword: `${username}12345` })).statusCode).toBe(422);
  const changed = await me.post("/account/password", { password: PASSWORD, newPassword: "three small red doors" });
  expect(changed.headers.location).toBe("/account/password?done=passwordChanged");
  expect((await me.get(changed.headers.location!)).body).toContain("Your password is changed");
});

test("sign-in name and e-mail are changed with the password, never to somebody else's, and the old address is told", async () => {
  const [{ id, username }, other] = [await anAccount("before@example.org"), await anAccount()];
  const me = await server.as(id);
  expect((await me.get("/account/names")).body).toContain('value="before@example.org"');
  const refusals: Record<string, Record<string, string>> = {
    "a wrong password": { username, email: "after@example.org", password: "not mine at all" },
    "somebody else's name": { username: other.username, email: "", password: PASSWORD },
    "no way in": { username: " ", email: "", password: PASSWORD },
    "no address": { username, email: "after.example.org", password: PASSWORD },
  };
  for (const [what, form] of Object.entries(refusals)) {
    const refused = await me.post("/account/names", form);
    expect([what, refused.statusCode]).toEqual([what, 422]);
    expect(refused.body).toContain(`value="${form.email || form.username}"`);
  }
  const told = server.messages.length;
  const changed = await me.post("/account/names", { username: "New.Name", email: "after@example.org", password: PASSWORD });
  expect((await me.get(changed.headers.location!)).body).toContain("Saved.");
  const [notice, proof] = server.messages
    .slice(told)
    .sort((a, b) => a.to.localeCompare(b.to))
    .reverse();
  expect([notice!.to, proof!.to]).toEqual(["before@example.org", "after@example.org"]);
  const link = new URL(/http\S+/.exec(proof!.text)![0]);
  const asked = await me.get(link.pathname + link.search);
  expect(asked.body).toContain("Yes, this is my address");
  expect((await server.accounts.info(id))?.emailProved).toBe(false);
  const proved = await me.post("/account/prove", { token: link.searchParams.get("token")! });
  expect((await me.get(proved.headers.location!)).body).toContain("Your e-mail address is confirmed");
  const nobody = await server.as(null);
  for (const [nameOrEmail, status] of [
    ["new.name", 303],
    ["after@example.org", 303],
    [username, 422],
    ["before@example.org", 422],
  ] as const)
    expect((await nobody.post("/sign-in", { nameOrEmail, password: PASSWORD })).statusCode).toBe(status);
});

test("a code on paper gives a new password once, without e-mail, and ends every session", async () => {
  const { id, username } = await anAccount();
  const [me, nobody] = [await server.as(id), await server.as(null)];
  expect((await me.post("/account/way-back", { password: "not mine at all" })).statusCode).toBe(422);
  const shown = await me.post("/account/way-back", { password: PASSWORD });
  const code = /slip-code">([^<]+)</.exec(shown.body)![1]!;
  expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  expect((await me.get("/account/way-back")).body).not.toContain(code);
  const use = (more: Record<string, string>) =>
    nobody.post("/way-back", { nameOrEmail: username, code, newPassword: "three small red doors", ...more });

  const wrong = await use({ code: "AAAA-BBBB-CCCC" });
  const unknown = await use({ nameOrEmail: "nobody.at.all" });
  expect([wrong.statusCode, unknown.statusCode]).toEqual([422, 422]);
  for (const { body } of [wrong, unknown]) expect(body).toContain("do not belong together");
  const weak = await use({ newPassword: "password1234" });
  expect(weak.statusCode).toBe(422);
  expect(weak.body).toContain(`value="${code}"`);
  expect((await me.get("/account")).statusCode).toBe(200);

  expect((await use({ code: ` ${code.toLowerCase().replaceAll("-", " ")}` })).headers.location).toBe("/sign-in?reset=yes");
  expect((await me.get("/account")).statusCode).toBe(303);
  expect((await use({})).statusCode).toBe(422);
  expect((await nobody.post("/sign-in", { nameOrEmail: username, password: PASSWORD })).statusCode).toBe(422);
  expect((await nobody.post("/sign-in", { nameOrEmail: username, password: "three small red doors" })).statusCode).toBe(303);
});

test("given what happened to their keys, when somebody signs in, then they read it before all else, once", async () => {
  const { id, username } = await anAccount();
  const me = await server.as(id);
  await me.post("/account/pin", { pin: "4821", password: PASSWORD });
  const nobody = await server.as(null);
  const signIn = await nobody.post("/sign-in", { nameOrEmail: username, password: PASSWORD, next: "/account" });
  expect(signIn.headers.location).toBe("/account/news?next=%2Faccount");
  const cookie = cookieIn(signIn);
  const page = await nobody.get("/account/news?next=%2Faccount", { cookie });
  expect(page.body).toContain("A PIN to sign with was set.");
  expect((await me.post("/account/news", { next: "/account" })).headers.location).toBe("/account");
  expect((await nobody.post("/sign-in", { nameOrEmail: username, password: PASSWORD, next: "/account" })).headers.location).toBe(
    "/account",
  );
});

test("wrong codes pause the account's way back from there, for the right one too", async () => {
  const { id, username } = await anAccount();
  const made = await server.accounts.makeWayBack({ accountId: id }, PASSWORD);
  if (!made.ok) throw new Error(JSON.stringify(made));
  const use = (code: string) =>
    server.accounts.useWayBack({ nameOrEmail: username, code, newPassword: "three small red doors", address: "192.0.2.77" });
  for (let tries = 0; tries < 8; tries++) expect((await use("AAAA-BBBB-CCCC")).ok).toBe(false);
  expect(await use(made.value)).toEqual({ ok: false, problems: { "": "paused" } });
});

test("whoever runs the installation hands over a link that works once", async () => {
  const { username } = await anAccount();
  const ground = { pool: server.database.pool, baseUrl: server.baseUrl, secret: TEST_SECRET };
  expect(await resetLink(ground, "nobody.at.all")).toBeNull();
  const link = new URL((await resetLink(ground, username.toUpperCase()))!);
  const nobody = await server.as(null);
  expect((await nobody.get(link.pathname + link.search)).statusCode).toBe(200);
  const use = () => nobody.post("/reset", { token: link.searchParams.get("token")!, newPassword: "three small red doors" });
  expect((await use()).headers.location).toBe("/sign-in?reset=yes");
  expect((await use()).statusCode).toBe(422);
});

test("nobody ends somebody else's session or removes somebody else's passkey", async () => {
  const [a, b] = [await anAccount(), await anAccount()];
  const [mine, theirs] = [await server.as(a.id), await server.as(b.id)];
  const { rows } = await server.database.pool.query("select id from session where account_id = $1", [b.id]);
  expect((await mine.post(`/account/devices/${rows[0].id}/end`)).statusCode).toBe(404);
  expect((await theirs.get("/account/devices")).statusCode).toBe(200);
  expect((await mine.post(`/account/passkeys/${a.id}/remove`)).statusCode).toBe(404);
  expect((await mine.post("/account/devices/nonsense/end")).statusCode).toBe(404);
  expect((await theirs.post(`/account/devices/${rows[0].id}/end`)).headers.location).toBe("/sign-in?signed-out=yes");
  expect((await theirs.get("/account/devices")).statusCode).toBe(303);
});

const OPEN_FORMS = ["/sign-in", "/sign-in/second-step", "/sign-in/passkey", "/forgot", "/reset", "/way-back"];
const OWN_FORMS = [
  "/account/names",
  "/account/way-back",
  "/account/password",
  "/account/passkeys",
  "/account/passkeys/options",
  "/account/second-step",
  "/account/second-step/confirm",
  "/account/second-step/change",
  "/account/pin",
];
const WRONG: Record<string, Record<string, string | string[]>> = {
  empty: {},
  "too long": {
    nameOrEmail: "x".repeat(30_000),
    password: "x".repeat(30_000),
    newPassword: "x".repeat(30_000),
    code: "x".repeat(30_000),
    pin: "1".repeat(30_000),
    token: "x".repeat(3_000),
    name: "x".repeat(30_000),
    passkey: "x".repeat(30_000),
  },
  doubled: {
    nameOrEmail: ["a", "b"],
    password: ["a", "b"],
    newPassword: ["a", "b"],
    code: ["a", "b"],
    pin: ["a", "b"],
    token: ["a", "b"],
    passkey: ["a", "b"],
    challengeId: ["a", "b"],
  },
  "no text": {
    nameOrEmail: "\u0000",
    password: "\u0000",
    newPassword: "\u0000".repeat(14),
    code: "\u0000",
    pin: "\u0000",
    token: "\u0000",
    passkey: "\u0000",
    challengeId: "\u0000",
    name: "\u0000",
  },
  forged: {
    token: "made-up",
    challengeId: "0198c000-0000-7000-8000-000000000000",
    passkey: '{"id":"made-up","response":{}}',
    nameOrEmail: "' or 1=1 --",
    password: "' or 1=1 --",
    change: "off",
  },
  odd: { challengeId: "0198c000-0000-7000-8000-000000000000", passkey: "null", change: "[object Object]", next: "%" },
};

test.each(Object.keys(WRONG))("wrong input (%s) is refused on every form, never with a fault of ours", async (kind) => {
  const { id } = await anAccount();
  const visits: [Visitor, string[]][] = [
    [await server.as(null), OPEN_FORMS],
    [await server.as(id), OWN_FORMS],
  ];
  for (const [visitor, paths] of visits) {
    for (const path of paths) {
      const { statusCode, headers } = await visitor.post(path, WRONG[kind], { "x-forwarded-for": "203.0.113.5" });
      const fine = path === "/forgot" ? [200, 422] : [422];
      expect([path, fine.includes(statusCode) ? "refused" : statusCode]).toEqual([path, "refused"]);
      expect(String(headers["set-cookie"] ?? "")).not.toContain("ownterms_session=");
    }
  }
});

test("a form sent by another site changes nothing", async () => {
  const { id } = await anAccount();
  const me = await server.as(id);
  const answer = await me.post("/account/pin", { pin: "4821", password: PASSWORD }, { origin: "https://elsewhere.example" });
  expect(answer.statusCode).toBe(403);
  expect((await server.accounts.info(id))?.pin).toBe(false);
});
