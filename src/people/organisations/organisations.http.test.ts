import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aMember, anAccount, anotherTeam, aPerson, aTeam } from "../../../tests/builders/people.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";

const PASSWORD = "seven green bicycles";
const CODE = "ABCD-EFGH-JKMN";

const installation = (more: Fields = {}): Fields => ({
  name: "Trust A",
  language: "en-GB",
  timeZone: "Europe/London",
  leaveUrl: "https://www.bbc.co.uk/weather",
  "help-1-name": "Samaritans",
  "help-1-number": "116 123",
  "help-1-text": "Free.",
  ...more,
});
const setUp = (more: Fields = {}): Fields => ({
  ...installation(),
  code: CODE,
  organisation: "Organisation A",
  team: "Team A",
  adminName: "Administrator A",
  email: "admin@example.org",
  username: "",
  password: PASSWORD,
  ...more,
});
const cookieIn = (answer: { headers: Record<string, unknown> }): string => String([answer.headers["set-cookie"]].flat()[0]).split(";")[0]!;

describe("setting up", () => {
  let server: TestServer;
  let nobody: Visitor;
  beforeAll(async () => {
    server = await aServer({ ready: false, setupCode: CODE });
    nobody = await server.as(null);
  });
  beforeEach(async () => void (await server.database.pool.query("delete from attempt")));
  afterAll(() => server.stop());

  test("is where every page leads until it is done", async () => {
    for (const path of ["/", "/sign-in", "/home", "/people", "/administration", "/nowhere", "/invitation", "/set-upx"]) {
      expect((await nobody.get(path)).headers.location).toBe("/set-up");
    }
    expect((await nobody.post("/sign-in", { nameOrEmail: "a", password: "b" })).headers.location).toBe("/set-up");
    expect((await nobody.get("/healthz")).statusCode).toBe(200);
    const page = await nobody.get("/set-up");
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("116 123");
    expect(page.body).not.toContain(CODE);
  });

  const wrong: [string, Fields, string][] = [
    ["no code", { code: "" }, "This is not the code."],
    ["a wrong code", { code: "ABCD-EFGH-JKMP" }, "This is not the code."],
    ["a list of codes", { code: [CODE, CODE] }, "This is not the code."],
    ["no name", { name: " " }, "Write a name"],
    ["a name too long", { name: "x".repeat(201) }, "Write a name"],
    ["a language there is not", { language: "en-US" }, "Choose a language."],
    ["a time zone there is not", { timeZone: "Europe/Nowhere" }, "Choose a time zone"],
    ["a time zone that is SQL", { timeZone: "'; drop table person; --" }, "Choose a time zone"],
    ["an address that is script", { leaveUrl: "javascript:alert(1)" }, "Write the whole address"],
    ["a help number without a name", { "help-1-name": "" }, "Give a name, and a number"],
    ["a help number of letters", { "help-1-number": "call me" }, "Give a name, and a number"],
    ["no help number", { "help-1-name": "", "help-1-number": "", "help-1-text": "" }, "Give at least one number"],
    ["no organisation", { organisation: "" }, "Write a name"],
    ["no team", { team: "" }, "Write a name"],
    ["no administrator", { adminName: "" }, "name"],
    ["no way to sign in", { email: "" }, "sign-in name"],
    ["a short password", { password: "short" }, "12 characters"],
    ["a NUL in a name", { team: "a\u0000b" }, "Write a name"],
    ["nothing", { name: "", organisation: "", adminName: "", password: "" }, "Write a name"],
  ];
  test.each(wrong)("%s is refused, and what was typed is kept", async (_name, change, says) => {
    const answer = await nobody.post("/set-up", setUp({ organisation: "Organisation <kept>", ...change }));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(says);
    if (!("organisation" in change)) expect(answer.body).toContain("Organisation &lt;kept>");
    expect(answer.body).not.toContain(PASSWORD);
    expect((await nobody.get("/")).headers.location).toBe("/set-up");
  });

  test("leaves no account behind when it is refused", async () => {
    expect((await server.database.pool.query("select 1 from account")).rowCount).toBe(0);
  });

  test("slows down after some wrong codes, and is never closed to whoever has the right one", async () => {
    for (let time = 0; time < 10; time++) await nobody.post("/set-up", setUp({ code: `AAAA-AAAA-AAA${time}` }));
    const begun = Date.now();
    expect((await nobody.post("/set-up", setUp({ code: "ABCD-EFGH-JKLX" }))).statusCode).toBe(422);
    expect(Date.now() - begun).toBeGreaterThan(1500);
    await server.database.pool.query("delete from attempt");
  });

  test("happens once, also when two do it at the same time", async () => {
    const [one, two] = await Promise.all([
      nobody.post("/set-up", setUp({ code: " abcd efgh jkmn " })),
      nobody.post("/set-up", setUp({ email: "other@example.org" })),
    ]);
    expect([one.headers.location, two.headers.location].sort()).toEqual(["/", "/administration?done=ready"]);
    const done = one.headers.location === "/" ? two : one;
    const page = await nobody.get("/administration?done=ready", { cookie: cookieIn(done) });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("Ownterms is set up.");
    expect(page.body).toContain("Organisation A");
    const { rows } = await server.database.pool.query("select 1 from account where administrator and closed_at is null");
    expect(rows).toHaveLength(1);
    expect((await server.database.pool.query("select 1 from account where closed_at is null")).rowCount).toBe(1);
    expect((await server.database.pool.query("select 1 from team")).rowCount).toBe(1);
    expect(server.context.setup.code).toBeNull();
    expect((await nobody.get("/")).statusCode).toBe(200);
    expect((await nobody.get("/set-up")).headers.location).toBe("/");
    expect((await nobody.post("/set-up", setUp({ email: "third@example.org" }))).headers.location).toBe("/");
    expect((await server.database.pool.query("select 1 from account where email = 'third@example.org'")).rowCount).toBe(0);
  });
});

describe("administration", () => {
  let server: TestServer;
  let admin: Visitor;
  beforeAll(async () => {
    server = await aServer();
    const adminId = await anAccount(server.database, "Administrator A");
    await server.database.pool.query("update account set administrator = true where id = $1", [adminId]);
    admin = await server.as(adminId);
  });
  afterAll(() => server.stop());

  const paths = () => {
    const [team, organisation, invitation, member] = [newId(), newId(), newId(), newId()];
    const get = ["", "/installation", "/invitations", "/messages", "/administrators", `/teams/${team}`].map(
      (path) => `/administration${path}`,
    );
    const post = [
      "/administrators",
      `/administrators/${member}/end`,
      "/installation",
      "/organisations",
      `/organisations/${organisation}/teams`,
      `/teams/${team}`,
      `/teams/${team}/invite`,
      `/teams/${team}/members/${member}/end`,
      `/invitations/${invitation}/withdraw`,
    ];
    return { get, post: post.map((path) => `/administration${path}`) };
  };

  test("is not there for anybody else", async () => {
    const team = await aTeam(server.database);
    const others = [await aMember(server.database, team, "lead"), await aPerson(server.database)];
    for (const other of others) {
      const visitor = await server.as(other);
      for (const path of paths().get) expect((await visitor.get(path)).statusCode).toBe(404);
      for (const path of paths().post) expect((await visitor.post(path, installation())).statusCode).toBe(404);
    }
    const nobody = await server.as(null);
    for (const path of paths().post) expect((await nobody.post(path)).headers.location).toBe("/sign-in");
  });

  test("adds organisations and teams, invites a member who is then in the team, and ends them", async () => {
    const [organisationId, teamId] = [newId(), newId()];
    await admin.post("/administration/organisations", { id: organisationId, name: "Organisation B" });
    await admin.post(`/administration/organisations/${organisationId}/teams`, { id: teamId, name: "Team <B>" });
    expect((await admin.get("/administration")).body).toContain("Team &lt;B>");
    const card = await admin.post(`/administration/teams/${teamId}/invite`, { id: newId(), role: "peer worker", name: "Ali", email: "" });
    expect(card.statusCode).toBe(200);
    const token = /\/invitation\/([\w-]{43})/.exec(card.body)![1]!;
    const nobody = await server.as(null);
    expect((await nobody.get(`/invitation/${token}`)).body).toContain("You are invited to Team &lt;B>, Organisation B, as peer worker.");
    const made = await nobody.post("/invitation/make", { key: token, name: "Ali", username: "ali.b", email: "", password: PASSWORD });
    expect(made.headers.location).toBe("/people");
    const page = (await admin.get(`/administration/teams/${teamId}`)).body;
    expect(page).toContain("Ali");
    const end = /action="([^"]+\/members\/[^"]+\/end)"/.exec(page)![1]!;
    expect((await admin.post(end)).headers.location).toBe(`/administration/teams/${teamId}?done=ended`);
    expect((await admin.post(end)).headers.location).toBe(`/administration/teams/${teamId}?done=already`);
    expect((await admin.post(`/administration/teams/${teamId}`, { name: "Team C", keepsYears: "20" })).headers.location).toContain(
      "done=saved",
    );
    const { rows } = await server.database.pool.query("select name, keeps_years from team where team_id = $1", [teamId]);
    expect(rows).toEqual([{ name: "Team C", keeps_years: 20 }]);
  });

  test("refuses a team or an organisation that looks like another of the installation, and keeps what was typed", async () => {
    const [organisationId, other] = [newId(), newId()];
    const teamId = newId();
    const one = { id: organisationId, name: "Cedar Trust" };
    // pressed twice, it is no other
    for (const _ of [1, 2])
      expect((await admin.post("/administration/organisations", one)).headers.location).toBe("/administration?done=added");
    await admin.post(`/administration/organisations/${organisationId}/teams`, { id: teamId, name: "Oak Ward" });
    await admin.post("/administration/organisations", { id: other, name: "Elm Trust" });
    const wrong = [
      await admin.post("/administration/organisations", { id: newId(), name: "CEDAR  TRUST." }),
      await admin.post(`/administration/organisations/${other}/teams`, { id: newId(), name: "Oаk Ward" }),
      await admin.post(`/administration/organisations/${other}/teams`, { id: newId(), name: "0ak Ward" }),
    ];
    for (const { statusCode, body } of wrong) {
      expect(statusCode).toBe(422);
      expect(body).toMatch(/A name here looks the same|letters of two alphabets/);
      expect(body).toMatch(/CEDAR {2}TRUST\.|Oаk Ward|0ak Ward/);
    }
    const elm = newId();
    await admin.post(`/administration/organisations/${other}/teams`, { id: elm, name: "Elm Ward" });
    expect((await admin.post(`/administration/teams/${elm}`, { name: "Oak-Ward", keepsYears: "20" })).statusCode).toBe(422);
    expect((await admin.post(`/administration/teams/${elm}`, { name: "Elm-Ward", keepsYears: "20" })).statusCode).toBe(303);
    // of two that were there before, each can still be changed
    await server.database.pool.query("update team set name = 'Oak Ward' where team_id = $1", [elm]);
    expect((await admin.post(`/administration/teams/${elm}`, { name: "Oak Ward", keepsYears: "8" })).statusCode).toBe(303);
  });

  test("tells whoever invites a member whose name theirs looks like, once, and invites them when it is meant so", async () => {
    const team = await aTeam(server.database, "Juniper");
    await aMember(server.database, await anotherTeam(server.database, team.organisationId, "Juniper nights"), "lead", "Ian Hill");
    await aMember(server.database, await aTeam(server.database, "Of another organisation"), "lead", "Ada Okoro");
    const path = `/administration/teams/${team.teamId}/invite`;
    const fields = { id: newId(), role: "practitioner", name: " lan  Hill", email: "" };
    const told = await admin.post(path, fields);
    expect(told.statusCode).toBe(422);
    expect(told.body).toContain("This looks the same as “Ian Hill”");
    const alike = /name="alike" value="([^"]*)"/.exec(told.body)![1]!;
    // another name is another question
    expect((await admin.post(path, { ...fields, alike: "Somebody" })).statusCode).toBe(422);
    expect((await admin.post(path, { ...fields, alike })).statusCode).toBe(200);
    expect((await admin.post(path, { ...fields, id: newId(), name: "Ada Okoro" })).statusCode).toBe(200);
    expect((await admin.post(path, { ...fields, id: newId(), name: "" })).statusCode).toBe(200);
    // what is wrong with a name is said
    expect((await admin.post(path, { ...fields, id: newId(), name: "Ian: I agree" })).body).toContain("A name can’t have a colon");
  });

  test("changes the installation, which every page tells from then on", async () => {
    const answer = await admin.post(
      "/administration/installation",
      installation({ name: "Trust B", timeZone: "Asia/Tokyo", "help-1-name": "Line B", "help-1-number": "111 222" }),
    );
    expect(answer.headers.location).toBe("/administration/installation?done=saved");
    expect(server.context.installation.current).toMatchObject({ name: "Trust B", timeZone: "Asia/Tokyo" });
    const nobody = await server.as(null);
    expect((await nobody.get("/help")).body).toContain("111 222");
  });

  test("shows messages, and invitations but those of people to their supporters", async () => {
    await server.database.pool.query(
      "insert into outbox_message (id, to_address, subject, body_text) values ($1, 'a@example.org', 'Subject <A>', '')",
      [newId()],
    );
    const messages = (await admin.get("/administration/messages")).body;
    expect(messages).toContain("Subject &lt;A>");
    const person = await server.as(await aPerson(server.database));
    await person.post("/sharing/supporters/new", {
      id: newId(),
      supporterId: newId(),
      name: "Secret friend",
      relationship: "friend",
      email: "",
    });
    const team = await aTeam(server.database);
    const invitationId = newId();
    await admin.post(`/administration/teams/${team.teamId}/invite`, { id: invitationId, role: "lead", name: "Lee", email: "" });
    const page = (await admin.get("/administration/invitations")).body;
    expect(page).toContain("Lee");
    expect(page).not.toContain("Secret friend");
    expect((await admin.post(`/administration/invitations/${invitationId}/withdraw`)).headers.location).toContain("done=withdrawn");
    expect((await admin.post(`/administration/invitations/${invitationId}/withdraw`)).headers.location).toContain("done=already");
  });

  test("makes another administrator of somebody with an account, and never ends the last one", async () => {
    const other = await anAccount(server.database, "Administrator B");
    await server.database.pool.query("update account set username = 'admin.b' where id = $1", [other]);
    const wrong = await admin.post("/administration/administrators", { signInName: "nobody.at.all" });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('value="nobody.at.all"');
    const path = "/administration/administrators";
    expect((await admin.post(path, { signInName: " Admin.B " })).headers.location).toBe(`${path}?done=added`);
    const asOther = await server.as(other);
    expect((await asOther.get(path)).body).toContain("Administrator A");
    expect((await admin.post(`${path}/${other}/end`)).headers.location).toContain("administratorEnded");
    expect((await asOther.get(path)).statusCode).toBe(404);
    const { rows } = await server.database.pool.query("select id from account where administrator");
    expect((await admin.post(`${path}/${rows[0].id}/end`)).headers.location).toContain("administratorLast");
    expect((await admin.get(path)).statusCode).toBe(200);
  });

  test("refuses what is wrong, keeps what was typed, and never breaks", async () => {
    const { teamId, organisationId } = await aTeam(server.database);
    const bad: [string, Fields, string][] = [
      ["/organisations", { id: newId(), name: " " }, "Write a name"],
      ["/organisations", { id: "x", name: "Kept" }, "Kept"],
      [`/organisations/${organisationId}/teams`, { id: newId(), name: "x".repeat(201) }, "Write a name"],
      [`/teams/${teamId}`, { name: "Kept", keepsYears: "-1" }, "Kept"],
      [`/teams/${teamId}`, { name: "Kept", keepsYears: "101" }, "whole number of years"],
      [`/teams/${teamId}`, { name: "Kept", keepsYears: "1e9" }, "whole number of years"],
      [`/teams/${teamId}/invite`, { id: newId(), role: "king", name: "Kept", email: "" }, "Choose a role."],
      [`/teams/${teamId}/invite`, { id: newId(), role: "lead", name: "Kept", email: "no" }, "e-mail"],
      ["/installation", installation({ name: "", leaveUrl: "Kept" }), "Kept"],
      ["/installation", {}, "Choose a language."],
    ];
    for (const [path, fields, says] of bad) {
      const answer = await admin.post(`/administration${path}`, fields);
      expect(answer.statusCode, path).toBe(422);
      expect(answer.body).toContain(says);
    }
    for (const path of paths().get.slice(5)) expect((await admin.get(path)).statusCode).toBe(404);
    const gone = paths().post.filter((path) => path.includes("/teams/") && !path.includes("/members/"));
    for (const path of gone)
      expect((await admin.post(path, { name: "A", keepsYears: "8", role: "lead", id: newId(), email: "" })).statusCode).toBe(404);
    expect((await admin.post(`/administration/organisations/${newId()}/teams`, { id: newId(), name: "A" })).statusCode).toBe(404);
    expect((await admin.get("/administration/teams/x")).statusCode).toBe(404);
  });
});
