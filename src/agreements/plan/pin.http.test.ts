import { HOUSE } from "../../app/house.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putForwardAdvance } from "../../../tests/builders/advance.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { JSON_PLEASE } from "../../../tests/builders/pocket-arrival.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";
import { mayBindInLaw } from "./witnessing.ts";

let server: TestServer;
let personId: string, memberId: string, friendId: string;
beforeAll(async () => {
  server = await aServer();
  const { database } = server;
  personId = await aPerson(database, "Person A");
  const team = await aTeam(database);
  memberId = await aMember(database, team);
  friendId = await aSupporter(database, personId);
  await workingTogether(database, personId, team.teamId);
  await aGrant(database, personId, { teamId: team.teamId, sections: ["advance-people"] });
  await said(database, personId, { kind: "advance-people", body: { topic: "not-tell", text: "Not my father" } });
});
afterAll(() => server.stop());

describe("what can bind in law", () => {
  it("is the kind that the database keeps from a PIN, and no other", () => {
    expect(HOUSE.families.all.map(({ family }) => family).filter((family) => mayBindInLaw(HOUSE.families, family))).toEqual([
      "advance-choices",
    ]);
  });

  it("is signed by PIN neither by a form nor by a script, in anybody's name, with any stance", async () => {
    const { agreementId, digest } = await putForwardAdvance(server.database, personId, [friendId, memberId]);
    const lender = await server.as(memberId);
    for (const accountId of [personId, friendId])
      for (const stance of ["agree", "agree-but", "disagree", "witness"])
        for (const accept of [undefined, JSON_PLEASE]) {
          const form = { id: newId(), digest, accountId, stance, reason: "My reason", pin: "8351" };
          const answer = await lender.post(`/people/${personId}/plan/${agreementId}/sign-here`, form, accept);
          expect(answer.statusCode).not.toBe(303);
          expect(answer.body).toContain("This can bind in law, so a PIN is not enough");
        }
    const { rowCount } = await server.database.pool.query("select 1 from signature where agreement_id = $1", [agreementId]);
    expect(rowCount).toBe(0);
  });

  it("leads from the home page to its own page, where no form takes a stance or a PIN", async () => {
    const { agreementId } = await putForwardAdvance(server.database, personId, [friendId]);
    const { body } = await (await server.as(personId)).get("/home");
    expect(body).toContain(`/people/${personId}/plan/${agreementId}`);
    expect(body).not.toMatch(/name="(pin|stance)"/);
  });
});
