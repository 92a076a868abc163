import { sayer } from "../../../tests/builders/sayer.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import * as statements from "../../record/statements/say.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
let person: string;
let other: string;
let asPractitioner: Visitor;
let asSupporter: Visitor;
let asPerson: Visitor;

const say = (personId: string, kind: string, body: unknown, statementId = newId()) =>
  transaction(server.database.pool, { provenAccount: personId }, async (tx, actor) => {
    const saved = await statements.say(sayer(tx, actor!), {
      personId,
      statementId,
      revisionId: newId(),
      basedOn: null,
      kind,
      voice: "own",
      body,
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    return statementId;
  });

beforeAll(async () => {
  server = await aServer();
  const { database } = server;
  person = await aPerson(database, "Person A");
  other = await aPerson(database, "Person B");
  const team = await aTeam(database);
  const practitioner = await aMember(database, team, "practitioner", "Member A");
  const supporter = await aSupporter(database, person, "Supporter A", "friend");
  await workingTogether(database, person, team.teamId);
  await aGrant(database, person, { teamId: team.teamId, sections: ["goals"] });
  await aGrant(database, person, { accountId: supporter, sections: ["wellness-plan"], may: ["see"] });
  await say(person, "goal", { text: "A goal that is shared", why: "" });
  await say(person, "story-part", { title: "", text: "A story that is not" });
  await say(person, "wellness-entry", { part: "early-signs", text: "A sign for a friend" });
  await say(other, "goal", { text: "A goal of somebody else", why: "" });
  asPractitioner = await server.as(practitioner);
  asSupporter = await server.as(supporter);
  asPerson = await server.as(person);
});
afterAll(() => server.stop());

describe("somebody's record, as others see it", () => {
  it("lists whom the actor works with, and nobody else", async () => {
    const { body } = await asPractitioner.get("/people");
    expect(body).toContain("Person A");
    expect(body).not.toContain("Person B");
    expect((await asPractitioner.get("/people?q=nobody")).body).toContain("Nobody here is called “nobody”");
  });

  it("holds what is shared; the rest is not there, not even by name", async () => {
    const { body } = await asPractitioner.get(`/people/${person}`);
    expect(body).toContain("A goal that is shared");
    for (const text of ["A story that is not", "A sign for a friend", "Wellness plan", "Story"]) expect(body).not.toContain(text);
    const friend = (await asSupporter.get(`/people/${person}`)).body;
    expect(friend).toContain("A sign for a friend");
    expect(friend).not.toContain("A goal that is shared");
  });

  it("is not there for whoever has no relation, and for ids that are none", async () => {
    for (const id of [other, newId(), "nobody", "%00"]) expect((await asPractitioner.get(`/people/${id}`)).statusCode).toBe(404);
    expect((await (await server.as(null)).get(`/people/${person}`)).headers.location).toContain("/sign-in");
  });

  it("tells the person who looked, and at what", async () => {
    const { rows } = await server.database.pool.query(
      "select distinct name, by_right, what from access_event where person_id = $1 order by name",
      [person],
    );
    expect(rows).toEqual([
      { name: "Member A", by_right: "grant", what: ["goals"] },
      { name: "Supporter A", by_right: "grant", what: ["wellness-plan"] },
    ]);
    expect((await asPerson.get("/sharing/looked")).body).toContain("Member A");
  });

  it("says that something is new, and a question comes first", async () => {
    const goal = await say(person, "goal", { text: "A newer goal", why: "" });
    expect((await asPractitioner.get("/people")).body).toContain("1 new since");
    await transaction(server.database.pool, { provenAccount: person }, async (tx, actor) => {
      await statements.say(sayer(tx, actor!), {
        personId: person,
        statementId: newId(),
        revisionId: newId(),
        basedOn: null,
        kind: "question",
        aboutId: goal,
        voice: "own",
        body: { text: "When?" },
      });
    });
    expect((await asPractitioner.get("/people")).body).toContain("Asked a question on");
  });

  it("leads to what waits and to what is new, for as long as they look around; then it is no longer new", async () => {
    const mine = (body: string) => /<section class="card" aria-labelledby="news">.*?<\/section>/s.exec(body)?.[0] ?? "";
    const hoursAgo = (hours: number) =>
      server.database.pool.query(
        `update access_event set at = now() - make_interval(hours => $2) where person_id = $1 and name = 'Member A'`,
        [person, hours],
      );
    await hoursAgo(3);
    const fresh = await say(person, "goal", { text: "The newest goal", why: "" });
    for (let i = 0; i < 2; i += 1) {
      const { body } = await asPractitioner.get(`/people/${person}`);
      expect(mine(body)).toContain(`href="/people/${person}/goals/${fresh}"`);
      expect(/aria-labelledby="waiting".*?<\/section>/s.exec(body)![0]).toContain("When?");
      expect(mine(body)).not.toContain("When?");
    }
    await server.database.pool.query("update access_event set at = now() - interval '2 hours' where person_id = $1 and name = 'Member A'", [
      person,
    ]);
    expect(mine((await asPractitioner.get(`/people/${person}`)).body)).toContain("The newest goal");
    await server.database.pool.query("update statement set said_at = now() - interval '4 hours' where person_id = $1", [person]);
    expect(mine((await asPractitioner.get(`/people/${person}`)).body)).toBe("");
  });

  it("leads on to whoever is next, and back to the list after the last; the list is each actor's own", async () => {
    const next = async (who: Visitor, after: string) => (await who.get(`/people/next?after=${after}`)).headers.location;
    expect(await next(asPractitioner, person)).toBe("/people");
    expect(await next(asPractitioner, other)).toBe(`/people/${person}`);
    expect(await next(await server.as(other), person)).toBe("/people");
  });

  it("shows one thing that is shared alone, and speaks of nothing else", async () => {
    const alone = await say(person, "strength", { area: "home", type: "good-at", text: "Growing things from seed" });
    const friend = await aSupporter(server.database, person, "Supporter B", "friend");
    await aGrant(server.database, person, { accountId: friend, statementId: alone, may: ["see"] });
    const { body } = await (await server.as(friend)).get(`/people/${person}`);
    expect(body).toContain("Growing things from seed");
    expect(body).toContain("Where this comes from");
    expect(body.replace(/<title>.*?<\/title>/, "")).not.toMatch(/\bgoal/i);
  });

  it("is gone on the next request after sharing has ended", async () => {
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1 and ended_at is null", [person]);
    const { statusCode, body } = await asPractitioner.get(`/people/${person}`);
    expect(statusCode).toBe(200);
    expect(body).not.toContain("A goal that is shared");
    expect(body).toContain("does not share anything");
  });
});
