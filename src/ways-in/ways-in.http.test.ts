import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../core/id.ts";
import { aMember, aTeam } from "../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../tests/builders/server.ts";

let server: TestServer;
let team: Awaited<ReturnType<typeof aTeam>>;
let [asker, second, stranger]: Visitor[] = [];
let personId: string;
const query = async (sql: string, values: unknown[] = []) => (await server.database.pool.query(sql, values)).rows;
beforeAll(async () => {
  server = await aServer();
  team = await aTeam(server.database);
  asker = await server.as(await aMember(server.database, team, "practitioner", "Pat"));
  second = await server.as(await aMember(server.database, team, "lead", "Lee"));
  stranger = await server.as(await aMember(server.database, await aTeam(server.database), "lead"));
  const made = await server.accounts.createAccount({
    name: "Maya",
    username: "maya.m",
    password: "grey heron over the canal",
    language: "en-GB",
  });
  if (!made.ok) throw new Error("no account");
  personId = made.value;
  await query("insert into person (person_id, called) values ($1, 'Maya')", [personId]);
  await query("insert into team_relation (person_id, team_id) values ($1, $2)", [personId, team.teamId]);
});
afterAll(() => server.stop());

const ask = async (who: Visitor, signsInAs = "Maya.M") => {
  const id = newId();
  return { id, answer: await who.post("/way-in", { id, signsInAs, knownBy: "face" }) };
};

test("given somebody locked out, when one asks and another confirms, then the first makes a link once, and its holder reads who did", async () => {
  const { id, answer } = await ask(asker!);
  expect(answer.headers.location).toBe("/way-in?done=asked");
  // alone nobody makes it: neither before, nor by confirming themselves, nor whoever confirms
  expect((await asker!.post(`/way-in/${id}/make`)).statusCode).toBe(404);
  expect((await asker!.post(`/way-in/${id}/confirm`)).headers.location).toBe("/way-in?done=already");
  expect((await stranger!.post(`/way-in/${id}/confirm`)).headers.location).toBe("/way-in?done=already");
  expect((await second!.get("/way-in")).body).toContain("Yes, it is them");
  expect((await second!.post(`/way-in/${id}/confirm`)).headers.location).toBe("/way-in?done=confirmed");
  expect((await second!.post(`/way-in/${id}/make`)).statusCode).toBe(404);
  const made = await asker!.post(`/way-in/${id}/make`);
  const token = /reset\?token=([\w-]+)/.exec(made.body)![1]!;
  expect((await asker!.post(`/way-in/${id}/make`)).statusCode).toBe(404);
  const nobody = await server.as(null);
  expect((await nobody.post("/reset", { token, newPassword: "three small red doors" })).headers.location).toBe("/sign-in?reset=yes");
  const signIn = await nobody.post("/sign-in", { nameOrEmail: "maya.m", password: "three small red doors", next: "/home" });
  expect(signIn.headers.location).toContain("/account/news");
  expect((await server.accounts.news(personId)).find((each) => each.kind === "way-in-made")?.byName).toBe("Pat");
  const acts = (await query("select kind from act where about_id = $1 order by at, act_id", [personId])).map(({ kind }) => kind);
  expect(acts).toEqual(["way-in-asked", "way-in-confirmed", "way-in-made"]);
});

test("given a lost phone as well, when the link is made, then the second step is off; a refusal makes none", async () => {
  await query("update account set two_factor_enabled = true where id = $1", [personId]);
  const refused = await ask(asker!);
  expect((await second!.post(`/way-in/${refused.id}/refuse`)).headers.location).toBe("/way-in?done=refused");
  expect((await asker!.post(`/way-in/${refused.id}/make`)).statusCode).toBe(404);
  const id = newId();
  await asker!.post("/way-in", { id, signsInAs: "maya.m", knownBy: "papers", withoutSecondStep: "yes" });
  await second!.post(`/way-in/${id}/confirm`);
  expect((await asker!.post(`/way-in/${id}/make`)).statusCode).toBe(200);
  expect((await server.accounts.info(personId))?.secondStep).toBe(false);
});

test("given an account of elsewhere, or none, when somebody asks, then both are answered alike and nothing waits", async () => {
  const [elsewhere, none] = [await ask(stranger!), await ask(stranger!, "nobody.at.all")];
  expect([elsewhere.answer.statusCode, none.answer.statusCode]).toEqual([422, 422]);
  for (const { answer } of [elsewhere, none]) expect(answer.body).toContain("Nobody whom you can help signs in like this");
  expect(await query("select 1 from way_in where way_in_id = any ($1)", [[elsewhere.id, none.id]])).toEqual([]);
  const educator = await server.as(await aMember(server.database, team, "educator"));
  expect((await educator.get("/way-in")).statusCode).toBe(404);
  expect((await (await server.as(personId)).get("/way-in")).statusCode).toBe(404);
});
