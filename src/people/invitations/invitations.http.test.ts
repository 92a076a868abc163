import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aMember, anAccount, aPerson, aTeam } from "../../../tests/builders/people.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { readCode } from "./secrets.ts";
import { accept, isMine, readInvitation } from "./store.ts";

let server: TestServer;
let nobody: Visitor;
beforeAll(async () => {
  server = await aServer();
  nobody = await server.as(null);
});
beforeEach(async () => void (await server.database.pool.query("delete from attempt")));
afterAll(() => server.stop());

const PASSWORD = "seven green bicycles";
const account = (key: string, more: Fields = {}): Fields => ({
  key,
  name: "Robin",
  username: `robin.${newId().slice(-8)}`,
  email: "",
  password: PASSWORD,
  ...more,
});

async function aTeamWithMember() {
  const team = await aTeam(server.database, "Team Riverside");
  const memberId = await aMember(server.database, team, "practitioner", "Member Jo");
  return { ...team, memberId, member: await server.as(memberId) };
}

/** A practitioner's invitation to a person: the link's token and the code on paper. */
async function anInvitation(more: Fields = {}) {
  const team = await aTeamWithMember();
  const id = newId();
  const card = await team.member.post("/people/invite", { id, team: team.teamId, name: "Robin", email: "", ...more });
  expect(card.statusCode).toBe(200);
  return { ...team, id, token: tokenIn(card.body), code: /class="slip-code">([^<]+)</.exec(card.body)![1]! };
}

const tokenIn = (body: string): string => /\/invitation\/([\w-]{43})/.exec(body)![1]!;
const cookieIn = (answer: { headers: Record<string, unknown> }): string => String([answer.headers["set-cookie"]].flat()[0]).split(";")[0]!;

describe("an invitation", () => {
  test("by link leads to an account and a record of one's own", async () => {
    const { token, teamId, member } = await anInvitation();
    const page = await nobody.get(`/invitation/${token}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("Hello Robin.");
    expect(page.body).toContain("You choose what you share with Team Riverside.");
    const made = await nobody.post("/invitation/make", account(token));
    expect(made.statusCode).toBe(303);
    expect(made.headers.location).toBe("/welcome");
    const { rows } = await server.database.pool.query("select person_id from team_relation where team_id = $1", [teamId]);
    expect(rows).toHaveLength(1);
    const home = await nobody.get("/sharing", { cookie: cookieIn(made) });
    expect(home.body).toContain("Team Riverside");
    expect((await member.get("/people/invite")).body).toContain("accepted");
    expect((await nobody.get(`/invitation/${token}`)).statusCode).toBe(410);
    expect((await nobody.post("/invitation/make", account(token))).body).toContain("used already");
  });

  test("by the code from paper, however it is typed", async () => {
    const { code } = await anInvitation();
    expect(readCode(code)).toHaveLength(8);
    const page = await nobody.post("/invitation", { code: ` ${code.toLowerCase().replace("-", "  ")} ` });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("Hello Robin.");
    const made = await nobody.post("/invitation/make", account(code));
    expect(made.headers.location).toBe("/welcome");
  });

  test("is accepted by somebody who is signed in, once", async () => {
    const { token, teamId } = await anInvitation();
    const accountId = await anAccount(server.database, "Robin");
    const robin = await server.as(accountId);
    expect((await robin.get(`/invitation/${token}`)).body).toContain("You are signed in as Robin.");
    expect((await robin.post("/invitation/accept", { key: token })).headers.location).toBe("/welcome");
    expect((await robin.post("/invitation/accept", { key: token })).headers.location).toBe("/welcome");
    const other = await server.as(await anAccount(server.database, "Somebody else"));
    expect((await other.post("/invitation/accept", { key: token })).body).toContain("used already");
    const { rows } = await server.database.pool.query("select person_id from team_relation where team_id = $1", [teamId]);
    expect(rows.map((row) => row.person_id)).toEqual([accountId]);
  });

  test("to be a supporter shows who asks; nobody supports themselves", async () => {
    const personId = await aPerson(server.database, "Person Kit");
    const person = await server.as(personId);
    const card = await person.post("/sharing/supporters/new", {
      id: newId(),
      supporterId: newId(),
      name: "Sam",
      relationship: "friend",
      email: "",
    });
    const token = tokenIn(card.body);
    expect((await person.post("/invitation/accept", { key: token })).body).toContain("This is your own invitation");
    expect((await nobody.get(`/invitation/${token}`)).body).toContain("Person Kit invites you to be their supporter.");
    expect((await nobody.post("/invitation/make", account(token))).headers.location).toBe("/people");
    expect((await person.get("/sharing/supporters")).body).toContain("Share something with them");
  });

  test("withdrawn, expired and unknown ones each say so", async () => {
    const { id, token, code, member } = await anInvitation();
    await server.database.pool.query("update invitation set expires_at = now() - interval '1 minute' where invitation_id = $1", [id]);
    expect((await nobody.get(`/invitation/${token}`)).body).toContain("This invitation is over");
    expect((await nobody.post("/invitation", { code })).body).toContain("This invitation is over");
    expect((await nobody.post("/invitation/make", account(token, { name: "Not made" }))).statusCode).toBe(410);
    await server.database.pool.query("update invitation set expires_at = now() + interval '1 day' where invitation_id = $1", [id]);
    expect((await member.post(`/people/invitations/${id}/withdraw`)).headers.location).toBe("/people/invite?done=withdrawn");
    expect((await member.post(`/people/invitations/${id}/withdraw`)).headers.location).toBe("/people/invite?done=already");
    expect((await nobody.get(`/invitation/${token}`)).body).toContain("taken back");
    const robin = await server.as(await anAccount(server.database, "Robin"));
    expect((await robin.post("/invitation/accept", { key: token })).body).toContain("taken back");
    const unknown = await nobody.get(`/invitation/${"x".repeat(43)}`);
    expect(unknown.statusCode).toBe(404);
    expect(unknown.body).toContain("We do not know this invitation");
    const made = await server.database.pool.query("select 1 from account where name = 'Not made'");
    expect(made.rowCount).toBe(0);
  });

  test("is sent where an address was given, and shown once", async () => {
    const team = await aTeamWithMember();
    const fields = { id: newId(), team: team.teamId, name: "Robin", email: "robin@example.org" };
    const card = await team.member.post("/people/invite", fields);
    expect(server.messages.at(-1)!.text).toContain(tokenIn(card.body));
    expect((await team.member.post("/people/invite", fields)).headers.location).toBe("/people/invite?done=known");
  });
});

describe("guessing codes", () => {
  test("is paused after a few from one address; links still work, and a right code forgets no wrong ones", async () => {
    const { code, token } = await anInvitation();
    for (let time = 0; time < 9; time++) expect((await nobody.post("/invitation", { code: "AAAA-AAAA" })).statusCode).toBe(422);
    expect((await nobody.post("/invitation", { code })).statusCode).toBe(200);
    expect((await nobody.post("/invitation", { code: "AAAA-AAAC" })).statusCode).toBe(422);
    expect((await nobody.post("/invitation", { code })).statusCode).toBe(429);
    expect((await nobody.post("/invitation/make", account(code))).statusCode).toBe(429);
    expect((await nobody.get(`/invitation/${token}`)).statusCode).toBe(200);
  });

  test("is slowed from everywhere together, and closed to nobody who has the right one", async () => {
    const { code } = await anInvitation();
    for (let time = 0; time < 100; time++) {
      await server.fastify.inject({
        method: "POST",
        url: "/invitation",
        remoteAddress: `10.0.${time}.1`,
        payload: "code=AAAA-AAAA",
        headers: { origin: server.baseUrl, "content-type": "application/x-www-form-urlencoded" },
      });
    }
    const begun = Date.now();
    expect((await nobody.post("/invitation", { code })).statusCode).toBe(200);
    expect(Date.now() - begun).toBeGreaterThan(700);
  });
});

describe("bad input", () => {
  const keys = [
    "",
    "x",
    "x".repeat(43),
    "x".repeat(5000),
    "../../etc/passwd",
    "\u0000",
    "'; drop table invitation; --",
    "AAAA-AAA",
    "💚💚💚💚💚💚💚💚",
  ];
  test.each(keys)("the key %j opens nothing", async (key) => {
    expect((await nobody.get(`/invitation/${encodeURIComponent(key) || "%20"}`)).statusCode).toBe(key.length > 100 ? 414 : 404);
    expect([404, 422]).toContain((await nobody.post("/invitation", { code: key })).statusCode);
    expect([404, 422]).toContain((await nobody.post("/invitation/make", account(key))).statusCode);
    const robin = await server.as(await anAccount(server.database, "Robin"));
    expect((await robin.post("/invitation/accept", { key })).statusCode).toBe(404);
  });

  const wrong: [string, Fields, string][] = [
    ["no name", { name: " " }, "name"],
    ["no way to sign in", { username: "", email: "" }, "sign-in name"],
    ["an address that is none", { email: "robin@" }, "e-mail"],
    ["a sign-in name with spaces", { username: "robin the kind" }, "sign-in name"],
    ["a short password", { password: "short" }, "12 characters"],
    ["a common password", { password: "password1234" }, "password"],
    ["a list where words belong", { name: ["a", "b"] }, "name"],
  ];
  test.each(wrong)("%s is refused, what was typed is kept, and the invitation stays open", async (_name, change, says) => {
    const { token } = await anInvitation();
    const answer = await nobody.post("/invitation/make", account(token, { username: "robin-kept", ...change }));
    expect(answer.statusCode).toBe(422);
    expect(answer.body.toLowerCase()).toContain(says.toLowerCase());
    if (!("username" in change)) expect(answer.body).toContain('value="robin-kept"');
    expect(answer.body).not.toContain(PASSWORD);
    expect((await nobody.get(`/invitation/${token}`)).statusCode).toBe(200);
  });

  test("a person is invited by those who work with people, to a team of theirs", async () => {
    const { member, teamId } = await aTeamWithMember();
    const other = await aTeam(server.database, "Team Elsewhere");
    const bad: [Fields, number][] = [
      [{ id: newId(), team: other.teamId, name: "", email: "" }, 422],
      [{ id: newId(), team: "x", name: "", email: "" }, 422],
      [{ id: "x", team: teamId, name: "", email: "" }, 422],
      [{ id: newId(), team: teamId, name: "x".repeat(101), email: "" }, 422],
      [{ id: newId(), team: teamId, name: "Kept", email: "no" }, 422],
      [{}, 422],
    ];
    for (const [fields, status] of bad) expect((await member.post("/people/invite", fields)).statusCode).toBe(status);
    expect((await member.post("/people/invite", bad[4]![0])).body).toContain('value="Kept"');
    const person = await server.as(await aPerson(server.database));
    const good = { id: newId(), team: teamId, name: "", email: "" };
    expect((await person.get("/people/invite")).statusCode).toBe(404);
    expect((await person.post("/people/invite", good)).statusCode).toBe(404);
    const educator = await server.as(await aMember(server.database, other, "educator"));
    expect((await educator.post("/people/invite", { ...good, team: other.teamId })).statusCode).toBe(404);
    expect((await nobody.post("/people/invite", good)).headers.location).toBe("/sign-in");
  });

  test("given whoever made it reads what the database keeps of it, when they ask with that, then it opens nothing", async () => {
    const { id, token, memberId } = await anInvitation();
    const { pool } = server.context.database;
    const [kept, own] = await transaction(pool, { provenAccount: memberId }, async (tx) => {
      const row = (await tx.one<{ token_hash: string; code_hash: string }>(
        "test/kept",
        "select token_hash, code_hash from invitation where invitation_id = $1",
        [id],
      ))!;
      const asked = [row.token_hash, row.code_hash].map(async (key) => [
        await readInvitation(tx, key),
        await isMine(tx, key),
        await accept(tx, key),
      ]);
      return [await Promise.all(asked), await readInvitation(tx, token)] as const;
    });
    expect(kept).toEqual(Array(2).fill([null, false, "unknown"]));
    expect(own?.state).toBe("open");
  });

  test("somebody else's invitation is not theirs to withdraw", async () => {
    const { id, token } = await anInvitation();
    const { member } = await aTeamWithMember();
    expect((await member.post(`/people/invitations/${id}/withdraw`)).headers.location).toBe("/people/invite?done=already");
    expect((await member.post("/people/invitations/x/withdraw")).statusCode).toBe(404);
    expect((await nobody.get(`/invitation/${token}`)).statusCode).toBe(200);
  });
});

describe("given a mail server and somebody who writes to strangers", () => {
  const sendingOf = async (practitioner: string, teamId: string, how = 1) =>
    server.database.pool.query(
      `insert into invitation (invitation_id, kind, token_hash, code_hash, organisation_id, team_id, name, email, created_by, expires_at)
       select gen_random_uuid(), 'person', gen_random_uuid()::text, gen_random_uuid()::text, t.organisation_id, t.team_id, '', 'x@example.org', $1, now() + interval '30 days'
       from team t, generate_series(1, $3) where t.team_id = $2`,
      [practitioner, teamId, how],
    );
  const inviting = async (account: string, teamId: string, email: string) =>
    (await server.as(account)).post("/people/invite", { id: newId(), team: teamId, name: "Newcomer A", email });

  test("when they send more than thirty in an hour, then it is refused in words, and handing over goes on; an hour later they may again", async () => {
    await server.database.pool.query("update installation set sends_mail = true");
    const team = await aTeam(server.database);
    const [sender, other] = [await aMember(server.database, team), await aMember(server.database, team)];
    await sendingOf(sender, team.teamId, 29);
    expect((await inviting(sender, team.teamId, "thirty@example.org")).statusCode).toBe(200);
    const before = server.messages.length;
    const refused = await inviting(sender, team.teamId, "more@example.org");
    expect(refused.statusCode).toBe(429);
    expect(refused.body).toContain("That is enough invitations for this hour");
    expect(server.messages.length).toBe(before);
    // made anew is sent anew
    const { rows } = await server.database.pool.query("select invitation_id from invitation where created_by = $1 limit 1", [sender]);
    const again = await (await server.as(sender)).post(`/people/invitations/${rows[0].invitation_id}/again`);
    expect(again.statusCode).toBe(429);
    expect((await inviting(sender, team.teamId, "")).statusCode).toBe(200);
    expect((await inviting(other, team.teamId, "theirs@example.org")).statusCode).toBe(200);
    await server.database.pool.query("update invitation set expires_at = expires_at - interval '61 minutes'");
    expect((await inviting(sender, team.teamId, "later@example.org")).statusCode).toBe(200);
  });

  test("when many do it together, then the installation has a limit of its own", async () => {
    await server.database.pool.query("update installation set sends_mail = true");
    await server.database.pool.query("update invitation set expires_at = expires_at - interval '61 minutes'");
    const team = await aTeam(server.database);
    for (let nth = 0; nth < 10; nth++) await sendingOf(await aMember(server.database, team), team.teamId, 30);
    const refused = await inviting(await aMember(server.database, team), team.teamId, "more@example.org");
    expect(refused.statusCode).toBe(429);
    expect(refused.body).toContain("No more invitations can be sent for now");
    await server.database.pool.query("update installation set sends_mail = false");
  });
});
