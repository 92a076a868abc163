import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { said } from "../../../tests/builders/said.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { may, reachInto } from "../reach/reach.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const rows = async (sql: string, values: unknown[]) => (await server.database.pool.query(sql, values)).rows;
const EVERYTHING = ["card-code", "emergency", "emergency-open"];

/** Shares with a team and with a sister, has a card with a code, and lets three things be opened in an emergency, but for one. */
async function aNight() {
  const { database } = server;
  const personId = await aPerson(database, "Maya");
  const team = await aTeam(database, "Riverside");
  const jo = await aMember(database, team, "practitioner", "Jo");
  await workingTogether(database, personId, team.teamId);
  const sam = await aSupporter(database, personId, "Sam", "sister");
  const goal = await said(database, personId, { kind: "goal", body: { title: "Swim", text: "Swim on Sundays" } });
  await aGrant(database, personId, { teamId: team.teamId, sections: ["goals", "strengths"], may: ["see", "answer"] });
  await aGrant(database, personId, { accountId: sam, sections: [], statementId: goal, may: ["see"] });
  await rows("update sharing_grant set grantee_name = case when team_id is null then 'Sam' else 'Riverside' end where person_id = $1", [
    personId,
  ]);
  await rows("update emergency_wish set closed = '{safety-signs}' where person_id = $1", [personId]);
  const person = await server.as(personId);
  const bath = await said(database, personId, { kind: "safety-myself", body: { text: "The bath" } });
  await person.post("/card/choose/helps", { id: newId(), statements: [bath] });
  await person.post("/card/link", { id: newId() });
  return { personId, person, teamId: team.teamId, jo, sam };
}

const ticksOf = (page: string): string[] => [...page.matchAll(/name="back" value="([^"]+)" checked/g)].map(([, value]) => value!);
const stateOf = async (personId: string) => ({
  grants: (
    await rows(
      "select grantee_name, sections, statement_id, may, ends_at from sharing_grant where person_id = $1 and ended_at is null order by 1",
      [personId],
    )
  ).map((each) => ({ ...each })),
  links: (await rows("select link_id, token_hash from crisis_card_link where person_id = $1 and ended_at is null", [personId])).map(
    (each) => ({ ...each }),
  ),
  closed: (await rows("select closed from emergency_wish where person_id = $1", [personId]))[0]!.closed as string[],
});
const seesGoals = (who: string, personId: string): Promise<boolean> =>
  transaction(server.database.pool, { provenAccount: who }, async (tx, actor) => {
    const reach = await reachInto(tx, actor!, personId);
    return reach !== null && may(reach, "see", "goals");
  });

describe("given somebody who ended all sharing at night", () => {
  test("when it is done, then the page says so first, then what stays, then that it can be undone", async () => {
    const { person } = await aNight();
    const done = await person.post("/sharing/end-all", { id: newId(), also: EVERYTHING });
    expect(done.headers.location).toBe("/sharing/ended");
    const { body } = await person.get("/sharing/ended");
    const places = ["It is done", "Nobody can open anything of yours now, apart from", "This stays", "If you want it back"].map((each) =>
      body.indexOf(each),
    );
    expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true);
    expect(body).not.toContain("card’s code");
    expect(body).not.toContain("In an emergency");
  });

  test("when they undo it in the morning, then one press brings back all that it ended, as it was", async () => {
    const { personId, person, jo } = await aNight();
    const before = await stateOf(personId);
    await person.post("/sharing/end-all", { id: newId(), also: EVERYTHING });
    expect(await stateOf(personId)).toMatchObject({ grants: [], links: [] });
    expect(await seesGoals(jo, personId)).toBe(false);
    expect((await person.get("/sharing")).body).toMatch(/You ended all sharing on .*href="\/sharing\/ended\/undo"/s);
    const check = (await person.get("/sharing/ended/undo")).body;
    expect(check).toMatch(/Riverside.* can see again: .*your strengths.*your goals/);
    expect(check).toMatch(/Sam.* can see again: .*“.*Swim.*”/);
    expect(check).toContain("Anyone who has your card’s code can open your crisis card.");
    expect(check).toContain("In an emergency a practitioner of");
    expect(await stateOf(personId)).toMatchObject({ grants: [], links: [] });
    expect((await person.post("/sharing/ended/undo", { back: ticksOf(check) })).headers.location).toBe("/sharing?done=brought-back");
    expect(await stateOf(personId)).toEqual(before);
    expect(await seesGoals(jo, personId)).toBe(true);
    // a second press of a page that is open still brings nothing twice
    expect((await person.post("/sharing/ended/undo", { back: ticksOf(check) })).headers.location).toBe("/sharing?done=already-back");
    expect(await stateOf(personId)).toEqual(before);
    expect((await person.get("/sharing")).body).not.toContain("/sharing/ended/undo");
  });

  test("when they take ticks away, then only what is ticked comes back", async () => {
    const { personId, person, sam } = await aNight();
    await person.post("/sharing/end-all", { id: newId(), also: EVERYTHING });
    const [mine] = await rows("select grant_id from sharing_grant where person_id = $1 and account_id = $2", [personId, sam]);
    await person.post("/sharing/ended/undo", { back: [mine!.grant_id] });
    const after = await stateOf(personId);
    expect(after.grants).toMatchObject([{ grantee_name: "Sam" }]);
    expect(after.links).toEqual([]);
    expect(after.closed.length).toBeGreaterThan(10);
  });

  test("when they ended the rest with a second press, then both come back together", async () => {
    const { personId, person } = await aNight();
    const before = await stateOf(personId);
    await person.post("/sharing/end-all", { id: newId() });
    await person.post("/sharing/end-all", { id: newId(), also: EVERYTHING });
    await person.post("/sharing/end-all", { id: newId(), also: EVERYTHING });
    await person.post("/sharing/ended/undo", { back: ticksOf((await person.get("/sharing/ended/undo")).body) });
    expect(await stateOf(personId)).toEqual(before);
  });

  test("when somebody is gone, or the person has chosen anew since, then that does not come back", async () => {
    const { personId, person, sam } = await aNight();
    await person.post("/sharing/end-all", { id: newId(), also: EVERYTHING });
    const old = ticksOf((await person.get("/sharing/ended/undo")).body);
    await rows("update supporter set ended_at = now() where person_id = $1 and account_id = $2", [personId, sam]);
    await person.post("/card/link", { id: newId() });
    const [made] = (await stateOf(personId)).links;
    await rows("update emergency_wish set closed = '{crisis-card}' where person_id = $1", [personId]);
    expect((await person.get("/sharing/ended/undo")).body).not.toMatch(/Sam|card’s code|In an emergency/);
    await person.post("/sharing/ended/undo", { back: old });
    expect(await stateOf(personId)).toMatchObject({ grants: [{ grantee_name: "Riverside" }], links: [made], closed: ["crisis-card"] });
  });

  test("when a week has gone, then nothing is offered or brought back", async () => {
    const { personId, person } = await aNight();
    await person.post("/sharing/end-all", { id: newId(), also: EVERYTHING });
    const old = ticksOf((await person.get("/sharing/ended/undo")).body);
    expect(old).toHaveLength(4);
    await rows("update ended_all set at = at - interval '8 days' where person_id = $1", [personId]);
    expect((await person.get("/sharing/ended/undo")).body).toContain("There is nothing to bring back.");
    await person.post("/sharing/ended/undo", { back: old });
    expect(await stateOf(personId)).toMatchObject({ grants: [], links: [] });
  });

  test("when somebody else sends that form, then nothing comes back", async () => {
    const { personId, person, jo, sam } = await aNight();
    await person.post("/sharing/end-all", { id: newId(), also: EVERYTHING });
    const back = ticksOf((await person.get("/sharing/ended/undo")).body);
    const others: Visitor[] = [await server.as(jo), await server.as(sam), await server.as(await aPerson(server.database, "Else"))];
    for (const other of others) await other.post("/sharing/ended/undo", { back });
    expect(await stateOf(personId)).toMatchObject({ grants: [], links: [] });
  });
});

test("given somebody who shares, when they open the page of what was ended, then it does not say that it is done", async () => {
  const { person } = await aNight();
  expect((await person.get("/sharing/ended")).headers.location).toBe("/sharing");
});
