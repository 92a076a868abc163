import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aMember, aTeam } from "../../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

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
  // that it was asked for is written down too, and not about whom
  expect(acts).toEqual(["way-in-confirmed", "way-in-made"]);
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

/** What somebody reads of their one request, without its number and its minute. */
const requestIn = (body: string): string =>
  /<section class="card">.*?<\/section>/s
    .exec(body)![0]
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID")
    .replace(/\d+:\d\d/, "then");

test("given anybody's address, when somebody asks, then a hit, one of elsewhere and a miss are one answer, and only whom it found is told", async () => {
  await query("update account set email = 'maya@example.org', email_verified = true where id = $1", [personId]);
  const told = async () => (await server.accounts.news(personId)).filter(({ kind }) => kind === "way-in-asked");
  const before = (await told()).length;
  const pages: string[] = [];
  for (const signsInAs of ["maya@example.org", "pat.of.elsewhere@example.org", "nobody.at.all"]) {
    const member = await server.as(await aMember(server.database, team, "practitioner", "Quiet"));
    const { id, answer } = await ask(member, signsInAs);
    expect(answer.headers.location).toBe("/way-in?done=asked");
    pages.push(requestIn((await member.get("/way-in")).body));
    expect(pages.at(-1)).not.toMatch(/Maya/i);
    // refused, it says no more
    await second!.post(`/way-in/${id}/refuse`);
    expect(requestIn((await member.get("/way-in")).body)).toBe(pages.at(-1));
  }
  expect(new Set(pages).size).toBe(1);
  await expect.poll(async () => (await told()).length).toBe(before + 1);
  expect((await told())[0]!.byName).toBe("Quiet");
  // and at once, where they have proved an address
  await expect.poll(() => server.messages.filter(({ to }) => to === "maya@example.org").length).toBe(1);
});

test("given many guesses, when somebody asks an eleventh time within a day, then nothing is asked any more", async () => {
  const member = await server.as(await aMember(server.database, team, "practitioner", "Guess"));
  const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => ask(member, `guess${index}@example.org`)));
  expect(answers.map(({ answer }) => answer.statusCode).toSorted()).toEqual([...Array<number>(10).fill(303), 422, 422]);
  expect((await ask(member, "maya.m")).answer.body).toContain("You have asked ten times");
});

test("given an educator, or somebody with a record alone, when they open the page, then it is not there", async () => {
  const educator = await server.as(await aMember(server.database, team, "educator"));
  expect((await educator.get("/way-in")).statusCode).toBe(404);
  expect((await (await server.as(personId)).get("/way-in")).statusCode).toBe(404);
});
