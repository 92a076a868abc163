import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { readOrder } from "./order.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, friendId: string, memberId: string, teamId: string;
let friend: Visitor, member: Visitor;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  friendId = await aSupporter(database, personId, "Supporter A", "friend");
  const team = await aTeam(database);
  teamId = team.teamId;
  memberId = await aMember(database, team, "practitioner", "Member A");
  await workingTogether(database, personId, teamId);
  friend = await server.as(friendId);
  member = await server.as(memberId);
  await said(database, personId, { kind: "safety-signs", body: { text: "I stop answering messages" } });
  await said(database, personId, { kind: "safety-reasons", body: { text: "The dog" } });
  await said(database, personId, { kind: "safety-people", body: { text: "My sister" } });
  const order = ["people", "reasons", "services", "signs", "surroundings", "myself", "distraction"];
  await said(database, personId, { kind: "safety-arrangement", body: { order, leftOut: ["services"] } });
});

const orderFor = (accountId: string) => transaction(server.database.pool, { provenAccount: accountId }, (tx) => readOrder(tx, personId));
const readIn = (body: string, words: string[]) => [...words].sort((a, b) => body.indexOf(a) - body.indexOf(b));

describe("the person’s order of their safety plan", () => {
  it("is the order in which others read the steps they may see, and says nothing of the others", async () => {
    await aGrant(server.database, personId, { accountId: friendId, sections: ["safety-signs", "safety-people"], may: ["see"] });
    expect(await orderFor(friendId)).toEqual(["safety-people", "safety-signs"]);
    const { body } = await friend.get(`/people/${personId}`);
    expect(readIn(body, ["I stop answering messages", "My sister"])).toEqual(["My sister", "I stop answering messages"]);
    for (const words of ["The dog", "services", "left out"]) expect(body).not.toContain(words);
  });

  it("is nothing to whoever reads no step, and ends with what was shared", async () => {
    const stranger = await aMember(server.database, await aTeam(server.database), "practitioner");
    for (const each of [friendId, memberId, stranger]) expect(await orderFor(each)).toEqual([]);
    await aGrant(server.database, personId, { teamId, sections: ["safety-people", "goals"] });
    expect(await orderFor(memberId)).toEqual(["safety-people"]);
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1", [personId]);
    expect(await orderFor(memberId)).toEqual([]);
  });

  it("holds in an emergency and in the service’s document, too", async () => {
    await aGrant(server.database, personId, { teamId, sections: ["safety-signs", "safety-people"] });
    const made = await member.post(`/people/${personId}/safety-documents`, { id: newId() });
    const document = (await member.get(String(made.headers.location))).body;
    expect(readIn(document, ["I stop answering messages", "My sister"])).toEqual(["My sister", "I stop answering messages"]);
    await member.post(`/people/${personId}/emergency`, { id: newId(), reason: "Found on the bridge at night" });
    const { body } = await member.get(`/people/${personId}/emergency`);
    expect(readIn(body, ["I stop answering messages", "The dog", "My sister"])).toEqual([
      "My sister",
      "The dog",
      "I stop answering messages",
    ]);
  });
});
