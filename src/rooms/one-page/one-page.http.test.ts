import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../ground/core/id.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aServer, type Fields, type TestServer } from "../../../tests/builders/server.ts";
import { onePageForm } from "./questions.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const fresh = (fields: Fields): Fields & { id: string; statementId: string } => ({
  ...fields,
  id: newId(),
  statementId: newId(),
  based: "",
});
const pageOf = async (personId: string): Promise<Statement[]> =>
  (await server.database.pool.query("select * from statement where person_id = $1 and section = 'one-page'", [personId])).rows;

test("given nothing yet, when the person answers one question, then their page has that answer under what it is called, and one button changes it", async () => {
  const personId = await aPerson(server.database);
  const person = await server.as(personId);
  expect((await person.get("/one-page")).body).toContain("Write my page");
  const form = (await person.get("/one-page/new")).body;
  for (const { id, ask } of onePageForm().questions) {
    expect(form).toContain(`name="${id}"`);
    expect(form).toContain(ask["en-GB"]);
  }
  const sent = fresh({ "what-matters": "Tea first", people: "" });
  expect((await person.post("/one-page", sent)).statusCode).toBe(303);
  const { body } = await person.get("/one-page");
  expect(body).toMatch(/<h3>What matters most to me<\/h3>[^]*?Tea first/);
  expect(body).not.toContain("Who is important to me");
  expect(body).not.toContain(">Write my page<");
  expect((await person.get(`/one-page/${sent.statementId}`)).body).toContain("Tea first</textarea>");
  // there is one, and it is changed
  expect((await person.get("/one-page/new")).headers.location).toBe(`/one-page/${sent.statementId}`);
});

test("given a page, when an answer is cleared and another given, then the page changes, and the history keeps what was said", async () => {
  const personId = await aPerson(server.database);
  const person = await server.as(personId);
  const sent = fresh({ "what-matters": "Tea first", people: "Sam" });
  await person.post("/one-page", sent);
  await person.post("/one-page", {
    id: newId(),
    statementId: sent.statementId,
    based: sent.id,
    "what-matters": "",
    people: "Sam",
    also: "I swim",
  });
  const [page] = await pageOf(personId);
  expect(page!.body).toEqual({
    version: onePageForm().version,
    asked: { people: "Who is important to me", also: "Also good to know" },
    people: "Sam",
    also: "I swim",
  });
  expect(page!.revisions).toBe(2);
  const { rows } = await server.database.pool.query(
    "select body ->> 'what-matters' as said from revision where statement_id = $1 order by created_at",
    [sent.statementId],
  );
  expect(rows.map(({ said }) => said as string | null)).toEqual(["Tea first", null]);
  // and it is known by its first words where it was put away
  await person.post(`/one-page/${sent.statementId}/put-away`);
  expect((await person.get("/one-page")).body).toMatch(/Bring it back[^]*?: Sam|Sam[^]*?Bring/);
});

test("given nothing answered, when it is saved, then it says so at the first question, and nothing is kept", async () => {
  const personId = await aPerson(server.database);
  const answer = await (await server.as(personId)).post("/one-page", fresh({ "what-matters": "  ", people: "" }));
  expect([answer.statusCode, answer.body.includes("Write something here first")]).toEqual([422, true]);
  expect(await pageOf(personId)).toEqual([]);
});

test("given a team it is shared with, when somebody reads or writes it down, then it is asked and read in the same words", async () => {
  const personId = await aPerson(server.database);
  const team = await aTeam(server.database);
  const member = await server.as(await aMember(server.database, team));
  await workingTogether(server.database, personId, team.teamId);
  await aGrant(server.database, personId, { teamId: team.teamId, sections: ["one-page"], may: ["see", "answer", "write"] });
  const down = `/people/${personId}/write-down`;
  expect((await member.get(`${down}?kind=one-page`)).body).toContain("What should people not do?");
  expect((await member.post(down, { ...fresh({ "please-dont": "Do not shout" }), kind: "one-page" })).statusCode).toBe(303);
  expect((await member.get(`/people/${personId}/section/one-page`)).statusCode).toBeLessThan(405);
  expect((await member.get(`/people/${personId}`)).body).toMatch(/Please don’t[^]*?Do not shout/);
});
