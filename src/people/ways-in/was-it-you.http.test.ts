import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aMember, aTeam } from "../../../tests/builders/people.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";

let server: TestServer;
let team: Awaited<ReturnType<typeof aTeam>>;
let [pat, lee, officer]: string[] = [];
const query = async (sql: string, values: unknown[] = []) => (await server.database.pool.query(sql, values)).rows;
beforeAll(async () => {
  server = await aServer({ mail: true });
  team = await aTeam(server.database);
  pat = await aMember(server.database, team, "practitioner", "Pat");
  lee = await aMember(server.database, team, "lead", "Lee");
  officer = await aMember(server.database, team, "records officer", "Ora");
  await query("update account set email = 'ora@example.org', email_verified = true where id = $1", [officer]);
});
afterAll(() => server.stop());

const PASSWORD = "three small red doors";

/** Somebody who is let in anew by Pat and Lee; whoever holds the link has set a new password with it. */
async function letIn(username: string, email?: string) {
  const made = await server.accounts.createAccount({ name: "Maya", username, password: "grey heron over the canal", language: "en-GB" });
  if (!made.ok) throw new Error("no account");
  const id = made.value;
  if (email) await query("update account set email = $2, email_verified = true where id = $1", [id, email]);
  await query("insert into person (person_id, called, welcomed_at) values ($1, 'Maya', now())", [id]);
  await query("insert into team_relation (person_id, team_id) values ($1, $2)", [id, team.teamId]);
  const wayIn = newId();
  await (await server.as(pat!)).post("/way-in", { id: wayIn, signsInAs: username, knownBy: "face" });
  await (await server.as(lee!)).post(`/way-in/${wayIn}/confirm`);
  const { body } = await (await server.as(pat!)).post(`/way-in/${wayIn}/make`);
  await server.accounts.settled();
  await (await server.as(null)).post("/reset", { token: /reset\?token=([\w-]+)/.exec(body)![1]!, newPassword: PASSWORD });
  return { id, username, wayIn };
}

const signsIn = async (nameOrEmail: string): Promise<number> =>
  (await server.accounts.signIn({ nameOrEmail, password: PASSWORD, sharedDevice: false, from: { address: newId(), userAgent: "" } })).ok
    ? 200
    : 401;
const asks = async (path: string, who: Awaited<ReturnType<TestServer["as"]>>) =>
  (await who.get(path)).headers.location === "/way-in/was-it-you";

test("given somebody let in anew, when they open any page, then they are asked first, in each session, until they answer", async () => {
  const { id, wayIn } = await letIn("maya.one");
  const [here, there] = [await server.as(id), await server.as(id)];
  for (const path of ["/home", "/sharing", "/strengths", "/people"]) expect([path, await asks(path, here)]).toEqual([path, true]);
  const { body } = await here.get("/way-in/was-it-you");
  expect(body).toMatch(/Pat.* and .*Lee.* made a link/);
  // neither going elsewhere nor sending nothing answers it
  await here.post("/way-in/was-it-you", { wayIn });
  expect(await asks("/home", here)).toBe(true);
  await here.post("/way-in/was-it-you", { answer: "me", wayIn });
  expect(await asks("/home", here)).toBe(false);
  // whoever came in by the link answers for themselves alone
  expect(await asks("/home", there)).toBe(true);
  // after a week an answer stands for all
  await query("update way_in set made_at = now() - interval '8 days' where way_in_id = $1", [wayIn]);
  expect(await asks("/home", there)).toBe(false);
});

test("given somebody let in anew, when they say that it was not them, then nobody gets in by anything, and the officers read it", async () => {
  const { id, username, wayIn } = await letIn("maya.two");
  expect(await signsIn(username)).toBe(200);
  await server.accounts.setPin({ accountId: id }, PASSWORD, "4927");
  const [here, there] = [await server.as(id), await server.as(id)];
  // asked once more first: one press closes nothing
  const check = await here.post("/way-in/was-it-you", { answer: "not-me", wayIn });
  expect(check.body).toContain("Close every way into your account?");
  expect([await signsIn(username), (await there.get("/way-in/was-it-you")).statusCode]).toEqual([200, 200]);
  const { body } = await here.post("/way-in/was-it-you", { answer: "not-me", wayIn, sure: "yes" });
  expect(body).toContain("Nobody is signed in to your account any more");
  expect(body).toContain("speak with somebody you know from your team");
  expect((await there.get("/home")).headers.location).toContain("/sign-in");
  expect(await signsIn(username)).toBe(401);
  for (const table of ["session", "credential", "two_factor", "passkey", "signing_pin", "way_back"])
    expect([table, await query(`select 1 from ${table} where account_id = $1`, [id])]).toEqual([table, []]);
  expect((await (await server.as(officer!)).get("/people")).body).toContain("1 says: it was not me");
  expect((await (await server.as(officer!)).get("/acts")).body).toContain("it was not me");
  await server.accounts.settled();
  expect(server.messages.some(({ to, text }) => to === "ora@example.org" && text.includes("says that they did not ask"))).toBe(true);
});

test("given a proved address, when a link is made, then its holder can say without signing in that it was not them, even after somebody said it was", async () => {
  const { id, username, wayIn } = await letIn("maya.three", "maya@example.org");
  await (await server.as(id)).post("/way-in/was-it-you", { answer: "me", wayIn });
  // whoever got in gives the account an address of theirs
  await query("update account set email = 'thief@example.org' where id = $1", [id]);
  const message = server.messages.find(({ to, text }) => to === "maya@example.org" && text.includes("/way-in/not-me"))!;
  expect(message.text).toContain("Pat");
  const token = /not-me\?token=([\w-]+)/.exec(message.text)![1]!;
  const nobody = await server.as(null);
  expect((await nobody.get(`/way-in/not-me?token=${token}`)).body).toContain("It was not me");
  // to follow the link says nothing yet
  expect(await signsIn(username)).toBe(200);
  expect((await nobody.post("/way-in/not-me", { token })).body).toContain("Nobody is signed in");
  expect(await signsIn(username)).toBe(401);
  expect(await query("select email_verified from account where id = $1", [id])).toEqual([{ email_verified: false }]);
  expect((await nobody.post("/way-in/not-me", { token })).statusCode).toBe(422);
});

test("given their own address unchanged, when they say that it was not them, then they can help themselves by e-mail", async () => {
  const { id, wayIn } = await letIn("maya.four", "four@example.org");
  const done = await (await server.as(id)).post("/way-in/was-it-you", { answer: "not-me", wayIn, sure: "yes" });
  expect(done.body).toContain('href="/forgot"');
  expect(await query("select email_verified from account where id = $1", [id])).toEqual([{ email_verified: true }]);
});

test("given somebody whom nobody let in anew, when they say that it was not them, then nothing happens", async () => {
  const id = await aMember(server.database, team, "practitioner", "Quiet");
  const who = await server.as(id);
  expect((await who.post("/way-in/was-it-you", { answer: "not-me", wayIn: newId(), sure: "yes" })).headers.location).toBe("/");
  expect(await asks("/people", who)).toBe(false);
  expect((await (await server.as(null)).post("/way-in/not-me", { token: "made-up" })).statusCode).toBe(422);
});
