import { afterAll, beforeAll, expect, test } from "vitest";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { newId } from "../../ground/core/id.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { addParticipant } from "./store.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

test("given somebody who brings people in under invented names, then they are called as the record and the service call them", async () => {
  const personId = await aPerson(database, "Maya");
  const team = await aTeam(database, "Team A");
  const memberId = await aMember(database, team, "practitioner", "Jo Ferris");
  await workingTogether(database, personId, team.teamId);
  await aGrant(database, personId, { teamId: team.teamId, sections: ["plan"], may: ["see", "answer"] });
  const meetingId = newId();
  const as = <T>(work: Parameters<typeof transaction<T>>[2]) => transaction(database.pool, { provenAccount: memberId }, work);
  await as((tx) =>
    tx.all(
      "test/begin",
      "insert into plan_meeting (person_id, meeting_id, kind, team_id, started_by) values ($1, $2, 'care-and-support-plan', $3, $4)",
      [personId, meetingId, team.teamId, memberId],
    ),
  );
  const invented = { name: "Dr Eleanor Shah", relation: "consultant psychiatrist" };
  await as((tx) =>
    addParticipant(tx, personId, meetingId, { ...invented, account_id: memberId, team_id: team.teamId, role: "practitioner" }, memberId),
  );
  await as((tx) => addParticipant(tx, personId, meetingId, { ...invented, account_id: personId, team_id: null, role: "person" }, memberId));
  const { rows } = await database.pool.query("select name, relation from meeting_participant order by name");
  expect(rows).toEqual([
    { name: "Jo Ferris", relation: "Team A" },
    { name: "Maya", relation: "" },
  ]);
  const asPeer = { ...invented, account_id: newId(), team_id: team.teamId, role: "practitioner" as const };
  await expect(as((tx) => addParticipant(tx, personId, meetingId, asPeer, memberId))).rejects.toMatchObject({ code: "42501" });
});
