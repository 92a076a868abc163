import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayIn } from "../../../tests/builders/acting.ts";
import { aMember, anAccount, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

/** A person, a practitioner who wrote down an attorney for them, and an officer who checked the paper. */
async function aCheckedPaper() {
  const team = await aTeam(server.database);
  const personId = await aPerson(server.database, "Ruth");
  await workingTogether(server.database, personId, team.teamId);
  const writerId = await aMember(server.database, team, "practitioner", "Jo");
  const checkerId = await aMember(server.database, team, "records officer", "Harriet");
  const [writer, checker, person] = [await server.as(writerId), await server.as(checkerId), await server.as(personId)];
  const id = newId();
  const paper = {
    name: "Miriam",
    relationship: "daughter",
    kind: "attorney-health",
    may: "decide",
    sections: ["decisions"],
    evidence: "A power",
  };
  const days = { evidenceOn: dayIn(-9), keptAt: "Safe", seenOn: dayIn(-1), startsOn: dayIn(-1), endsOn: "" };
  const at = `/people/${personId}/acting`;
  await writer.post(at, { id, ...paper, ...days, organisationId: team.organisationId });
  await checker.post(`${at}/${id}/check`);
  return { team, personId, writerId, checkerId, writer, checker, person, id, at: `${at}/${id}` };
}

const tokenIn = (body: string): string => /\/invitation\/([\w-]{43})/.exec(body)![1]!;

async function inForce(id: string): Promise<boolean> {
  const { rows } = await server.database.pool.query("select authority_stands(a) as yes from authority a where authority_id = $1", [id]);
  return rows[0].yes;
}

describe("nobody acts for somebody alone, with as many accounts as they like", () => {
  it("given whoever wrote the paper down has a second account, they get no link for it", async () => {
    const { writer, writerId, at, id, checker } = await aCheckedPaper();
    expect((await writer.post(`${at}/invite`, { id: newId(), email: "second@example.org" })).statusCode).toBe(404);
    expect((await writer.get("/acting/checks")).statusCode).toBe(404);
    // nor may they take one that was handed over
    const key = tokenIn((await checker.post(`${at}/invite`, { id: newId(), email: "" })).body);
    expect((await (await server.as(writerId)).post("/invitation/accept", { key })).statusCode).toBe(409);
    expect(await inForce(id)).toBe(false);
  });

  it("given whoever checked it takes the link under a second account, they cannot say that it is the right one", async () => {
    const { checker, writer, person, at, id } = await aCheckedPaper();
    const key = tokenIn((await checker.post(`${at}/invite`, { id: newId(), email: "" })).body);
    const second = await server.as(await anAccount(server.database, "Miriam"));
    expect((await checker.post("/invitation/accept", { key })).statusCode).toBe(409);
    expect((await second.post("/invitation/accept", { key })).headers.location).toBe("/people");
    for (const visitor of [checker, second, person]) expect((await visitor.post(`${at}/holder/confirm`)).statusCode).toBe(404);
    expect(await inForce(id)).toBe(false);
    expect((await second.get(at.slice(0, at.lastIndexOf("/acting")))).statusCode).toBe(404);
    // whoever wrote it down met Miriam, asks her, and it is not hers
    expect((await writer.get("/people")).body).toContain("1 to check");
    expect((await writer.get("/acting/checks")).body).toContain("Somebody has accepted the invitation to act as Miriam");
    expect((await writer.post(`${at}/holder/refuse`)).headers.location).toMatch(/done=refused$/);
    const again = tokenIn((await checker.post(`${at}/invite`, { id: newId(), email: "" })).body);
    const miriam = await server.as(await anAccount(server.database, "Miriam"));
    await miriam.post("/invitation/accept", { key: again });
    expect((await writer.post(`${at}/holder/confirm`)).headers.location).toMatch(/done=confirmed$/);
    expect(await inForce(id)).toBe(true);
    expect((await person.get("/home")).body).toContain("Miriam is written down as somebody who may act for you");
  });

  it("given a person does not know whoever is written down, one press ends it with that reason", async () => {
    const { person, at, id } = await aCheckedPaper();
    expect((await person.get("/sharing/acting")).body).toContain("I do not know this person");
    await person.post(`${at}/end`, { id: newId(), why: "I do not know this person" });
    const { rows } = await server.database.pool.query("select ended_why from authority where authority_id = $1 and ended_at is not null", [
      id,
    ]);
    expect(rows).toEqual([{ ended_why: "I do not know this person" }]);
  });
});
