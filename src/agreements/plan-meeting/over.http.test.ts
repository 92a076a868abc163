import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aPlan, signs } from "../../../tests/builders/plan.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";

let server: TestServer;
let person: string, practitioner: string, stranger: string;
let asPerson: Visitor, asPractitioner: Visitor;

beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  const { database } = server;
  person = await aPerson(database, "Person A");
  const team = await aTeam(database, "Team A");
  practitioner = await aMember(database, team, "practitioner", "Member A");
  stranger = await aMember(database, await aTeam(database, "Team B"), "practitioner", "Member B");
  await workingTogether(database, person, team.teamId);
  await aGrant(database, person, { teamId: team.teamId, sections: ["plan"] });
  asPerson = await server.as(person);
  asPractitioner = await server.as(practitioner);
});

const meeting = (): string => `/people/${person}/plan/meeting`;
const begin = async (by: Visitor): Promise<unknown> => by.post(`/people/${person}/plan/meetings`, { id: newId() });
const brings = (text: string) => ({ id: newId(), statementId: newId(), aboutId: "", text });

/** A plan of one sentence, put forward by the person to the practitioner. */
const aPlanOfUs = async () => {
  await begin(asPractitioner);
  await asPractitioner.post(`${meeting()}/contribution`, brings("I ring on Thursdays."));
  return aPlan(server, person, { others: [practitioner] });
};

describe("a meeting that is over", () => {
  it("leads whoever was in it to the plan that was put forward, however often they press", async () => {
    const { path } = await aPlanOfUs();
    for (const visitor of [asPerson, asPractitioner]) {
      expect((await visitor.get(meeting())).headers.location).toBe(path);
      expect((await visitor.get(`${meeting()}/ready`)).headers.location).toBe(path);
      expect((await visitor.post(`${meeting()}/put-forward`, { read: "" })).headers.location).toBe(path);
    }
  });

  it("leads to the plans when nothing was put forward", async () => {
    await begin(asPerson);
    await asPerson.post(`${meeting()}/stop`);
    expect((await asPerson.get(meeting())).headers.location).toBe("/plan");
    expect((await asPractitioner.get(meeting())).headers.location).toBe(`/people/${person}/plan`);
  });

  it("gives back the words that came too late, and saves none of them", async () => {
    const { path } = await aPlanOfUs();
    const late = await asPractitioner.post(`${meeting()}/contribution`, brings("And <b>on</b> Sundays."));
    expect(late.statusCode).toBe(409);
    for (const text of ["This meeting is over", "And &lt;b>on&lt;/b> Sundays.", `href="${path}"`]) expect(late.body).toContain(text);
    const { rows } = await server.database.pool.query("select body ->> 'text' as text from statement where person_id = $1", [person]);
    expect(rows).toEqual([{ text: "I ring on Thursdays." }]);
  });

  it("is nowhere for somebody who is not let in, and where there never was one", async () => {
    expect((await asPerson.get(meeting())).statusCode).toBe(404);
    await aPlanOfUs();
    const asStranger = await server.as(stranger);
    expect((await asStranger.get(meeting())).statusCode).toBe(404);
    expect((await asStranger.post(`${meeting()}/contribution`, brings("Let me in"))).statusCode).toBe(404);
  });
});

describe("the next meeting", () => {
  it("asks in whom the last plan concerned, as far as they may still be asked in", async () => {
    const first = await aPlanOfUs();
    for (const who of [person, practitioner]) await signs(server, who, first);
    await begin(asPerson);
    expect(await participants()).toEqual([person, practitioner].sort());
    await asPerson.post(`${meeting()}/stop`);
    await server.database.pool.query("delete from member where account_id = $1", [practitioner]);
    await begin(asPerson);
    expect(await participants()).toEqual([person]);
  });
});

const participants = async (): Promise<string[]> =>
  (
    await server.database.pool.query(
      `select p.account_id from meeting_participant p join plan_meeting m using (person_id, meeting_id)
       where person_id = $1 and m.ended_at is null and p.removed_at is null order by p.account_id::text`,
      [person],
    )
  ).rows.map((each) => each.account_id);
