import { newId } from "../../src/ground/core/id.ts";
import type { Statement } from "../../src/record/statements/statement.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "./people.ts";
import { said } from "./said.ts";
import type { Fields, TestServer, Visitor } from "./server.ts";

export type SharedGoal = {
  personId: string;
  memberId: string;
  person: Visitor;
  member: Visitor;
  goal: string;
  at(id: string, act: string): string;
};

/** A person with a goal, shared with their team; the member may do what `may` says. */
export async function aSharedGoal(server: TestServer, may = ["see", "answer", "write"]): Promise<SharedGoal> {
  const { database } = server;
  const personId = await aPerson(database);
  const team = await aTeam(database);
  const memberId = await aMember(database, team);
  await workingTogether(database, personId, team.teamId);
  await aGrant(database, personId, { teamId: team.teamId, sections: ["goals"], may });
  const goal = await said(database, personId, { body: { text: "Get the allotment going", why: "" } });
  const at = (id: string, act: string) => `/people/${personId}/statements/${id}/${act}`;
  return { personId, memberId, person: await server.as(personId), member: await server.as(memberId), goal, at };
}

/** What the team member suggests: a goal, or something beside the goal there is. */
export const aSuggestion = (
  { database }: TestServer,
  w: SharedGoal,
  of: "goal" | "step" | "words",
  text = "Suggested words",
): Promise<string> =>
  said(database, w.personId, {
    by: w.memberId,
    kind: "suggestion",
    voice: "practitioner",
    about: of === "goal" ? undefined : w.goal,
    body: { text, of },
  });

/** A form with ids of its own, as a page makes it. */
export const fresh = (fields: Fields = {}): Fields & { id: string; statementId: string } => ({
  ...fields,
  id: newId(),
  statementId: newId(),
});

/** All that stands in a record, as the database's owner sees it, in the order it was said. */
export const statementsOf = async ({ database }: TestServer, personId: string): Promise<Statement[]> =>
  (await database.pool.query("select * from statement where person_id = $1 order by created_at", [personId])).rows;

export const eventsOf = async (
  { database }: TestServer,
  personId: string,
  id: string,
): Promise<{ act: string; note: string; became_id: string | null }[]> =>
  (
    await database.pool.query("select act, note, became_id from statement_event where person_id = $1 and statement_id = $2 order by at", [
      personId,
      id,
    ])
  ).rows;
