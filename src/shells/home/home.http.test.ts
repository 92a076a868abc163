import { HOUSE } from "../../app/house.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aGrant, aMember, anAccount, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said as write } from "../../../tests/builders/said.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

/** Something a member of a team said in a record, put in as the database's owner. */
async function said(personId: string, authorId: string, given: { kind: string; voice: string; text: string }): Promise<string> {
  const id = newId();
  await server.database.pool.query(
    `insert into revision (person_id, revision_id, statement_id, kind, section, root_id, voice, author_id, scribe_id, body)
     values ($1, $2, $3, $4, 'goals', $3, $5, $6, $7, $8)`,
    [personId, newId(), id, given.kind, given.voice, authorId, given.voice === "scribed" ? authorId : null, { text: given.text }],
  );
  return id;
}

async function somebody() {
  const personId = await aPerson(server.database);
  return { personId, visitor: await server.as(personId) };
}

describe("home", () => {
  it("is kind to an empty record and offers one thing to begin with", async () => {
    const { visitor } = await somebody();
    const { body, statusCode } = await visitor.get("/home");
    expect(statusCode).toBe(200);
    expect(body).toContain("Hello Person A.");
    expect(body).toContain("Nothing is here yet, and nobody is waiting");
    expect(body).toContain('href="/strengths/new"');
    expect(body).toContain("Your record begins with you. You choose what you share.");
    // nothing is in these rooms yet: there is nothing to be seen by anybody
    expect(body).not.toContain("Who can see this:");
  });

  it("offers one thing that could come next, and never again to share once that was stopped", async () => {
    const { personId, visitor } = await somebody();
    await write(server.database, personId, { kind: "strength", body: { type: "good-at", text: "Growing things", area: "" } });
    expect((await visitor.get("/home")).body).toContain('href="/goals/new">Write one thing I want</a>');
    await write(server.database, personId, { body: { text: "Swim again" } });
    expect((await visitor.get("/home")).body).toContain('href="/sharing/new">Choose who can read along</a>');
    const team = await aTeam(server.database);
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["goals"] });
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1", [personId]);
    const { body } = await visitor.get("/home");
    expect(body).not.toContain('href="/sharing/new"');
    expect(body).toContain('href="/wellness">Begin with one part</a>');
  });

  it("sends on whoever has not been welcomed, has no record, or is not signed in", async () => {
    const { personId, visitor } = await somebody();
    await server.database.pool.query("update person set welcomed_at = null where person_id = $1", [personId]);
    expect((await visitor.get("/home")).headers.location).toBe("/welcome");
    const practitioner = await server.as(await aMember(server.database, await aTeam(server.database)));
    expect((await practitioner.get("/home")).headers.location).toBe("/people");
    expect((await (await server.as(null)).get("/home")).headers.location).toContain("/sign-in");
  });

  it("shows what waits first, and who can see each room", async () => {
    const { personId, visitor } = await somebody();
    const team = await aTeam(server.database);
    const member = await aMember(server.database, team);
    await workingTogether(server.database, personId, team.teamId);
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["goals"] });
    await said(personId, member, { kind: "question", voice: "practitioner", text: "What makes <it> a good day?" });
    const { body } = await visitor.get("/home");
    expect(body).toContain("Member A asked you something");
    expect(body).toContain("What makes &lt;it> a good day?");
    expect(body.indexOf("asked you something")).toBeLessThan(body.indexOf("My life"));
    expect(body).toMatch(/href="\/goals".*?Who can see this: <\/span>You, and somebody</);
  });

  it("stands each room in its wing, the whole house once", async () => {
    const { visitor } = await somebody();
    const { body } = await visitor.get("/home");
    const wings = body
      .split('<section class="wing">')
      .slice(1)
      .map((wing) => wing.split("</ul>")[0]!);
    const doors = wings.map((wing) => [...wing.matchAll(/<li><a href="([^"]+)"/g)].map((found) => found[1]));
    expect(doors[0]).toEqual(expect.arrayContaining(["/story", "/strengths", "/wellness", "/goals"]));
    expect(doors[1]).toEqual(expect.arrayContaining(["/safety", "/card", "/pocket"]));
    expect(doors[2]).toEqual(expect.arrayContaining(["/worth-trying", "/deciding", "/plan", "/sharing"]));
    expect(new Set(doors.flat()).size).toBe(doors.flat().length);
    const rooms = new Set(HOUSE.sections.all.map(({ path, group }) => group?.path ?? path));
    for (const room of rooms) expect(doors.flat()).toContain(room);
  });

  it("says in each room with something in it who sees that, without the day on which it ends", async () => {
    const { personId, visitor } = await somebody();
    await write(server.database, personId, { body: { text: "Swim again" } });
    await write(server.database, personId, { kind: "strength", body: { type: "good-at", text: "Growing things", area: "" } });
    const team = await aTeam(server.database);
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["goals"], endsAt: "2099-03-01" });
    const { body } = await visitor.get("/home");
    expect(body).toMatch(/href="\/strengths".*?Who can see this: <\/span>Only you</);
    expect(body).toMatch(/href="\/goals".*?Who can see this: <\/span>You, and somebody</);
    expect(body).not.toContain("2099");
  });

  it("opens the first three of what waits, what was done without the person before all else, the rest a press away", async () => {
    const { personId, visitor } = await somebody();
    const member = await anAccount(server.database, "Member C");
    for (const text of ["One?", "Two?", "Three?", "Four?"]) await said(personId, member, { kind: "question", voice: "practitioner", text });
    const team = await aTeam(server.database);
    await server.database.pool.query(
      `insert into emergency_access (person_id, access_id, account_id, name, team_id, organisation_id, organisation_name, reason, ends_at)
       values ($1, $2, $3, 'Night A', $4, $5, 'Somewhere', 'Not able to say what helps', now())`,
      [personId, newId(), member, team.teamId, team.organisationId],
    );
    const { body } = await visitor.get("/home");
    expect(body.indexOf("Night A opened")).toBeLessThan(body.indexOf("Four?"));
    expect(body.split("2 more things wait for you")[1]).toContain("One?");
  });

  it("puts a question off as an act the asker can see, and keeps it one press away", async () => {
    const { personId, visitor } = await somebody();
    const member = await anAccount(server.database, "Member B");
    const question = await said(personId, member, { kind: "question", voice: "practitioner", text: "How was it?" });
    for (let twice = 0; twice < 2; twice++)
      expect((await visitor.post("/home/not-now", { what: "question", id: question })).headers.location).toBe("/home");
    const { rows } = await server.database.pool.query("select act from statement_event where statement_id = $1", [question]);
    expect(rows).toEqual([{ act: "not-now" }]);
    const { body } = await visitor.get("/home");
    expect(body).not.toContain("How was it?");
    expect(body).toContain("You said “not now” to 1");
  });

  it("puts words to confirm off without touching them", async () => {
    const { personId, visitor } = await somebody();
    const member = await anAccount(server.database, "Member B");
    const written = await said(personId, member, { kind: "goal", voice: "scribed", text: "Swim again" });
    expect((await visitor.get("/home")).body).toContain("Member B wrote something down for you");
    for (let twice = 0; twice < 2; twice++)
      expect((await visitor.post("/home/not-now", { what: "confirm", id: written })).statusCode).toBe(303);
    const { rows } = await server.database.pool.query("select state from statement where statement_id = $1", [written]);
    expect(rows).toEqual([{ state: "" }]);
    expect((await visitor.get("/home")).body).not.toContain("Swim again");
  });

  it.each([
    ["nothing", {}],
    ["no id", { what: "sign" }],
    ["an id that is none", { what: "sign", id: "x" }],
    ["an unknown question", { what: "question", id: newId() }],
    ["an unknown kind", { what: "everything", id: newId() }],
    ["two ids", { what: "sign", id: [newId(), newId()] }],
  ])("finds nothing to put off in %s", async (_what, form) => {
    const { visitor } = await somebody();
    expect((await visitor.post("/home/not-now", form)).statusCode).toBe(404);
  });

  it("puts off nothing of somebody else's", async () => {
    const owner = await somebody();
    const other = await somebody();
    const question = await said(owner.personId, await anAccount(server.database), {
      kind: "question",
      voice: "practitioner",
      text: "Well?",
    });
    expect((await other.visitor.post("/home/not-now", { what: "question", id: question })).statusCode).toBe(404);
    const { rows } = await server.database.pool.query("select 1 from statement_event where statement_id = $1", [question]);
    expect(rows).toEqual([]);
    expect((await owner.visitor.get("/home")).body).toContain("Well?");
  });
});
