import { newId } from "../../src/ground/core/id.ts";
import type { Answer } from "../../src/record/pictured/answers.ts";
import { transaction } from "../../src/ground/database/transaction.ts";
import { readRecord } from "../../src/record/statements/store.ts";
import { isAside, type Statement } from "../../src/record/statements/statement.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "./people.ts";
import type { TestServer, Visitor } from "./server.ts";

/** A question that every installation asks. */
export const MUSIC = "/by-pictures/every-day/music";

/** A person, and somebody of their team who may do so much in the sections that most questions are of. */
export async function aPersonAsked(server: TestServer, may: string[] = ["see", "answer", "write"]) {
  const personId = await aPerson(server.database, "Person A");
  const team = await aTeam(server.database);
  const memberId = await aMember(server.database, team, "practitioner", "Member A");
  await workingTogether(server.database, personId, team.teamId);
  if (may.length > 0)
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["wellness-plan", "decisions", "plan"], may });
  return { personId, memberId, team, person: await server.as(personId), member: await server.as(memberId) };
}

/** What a hidden field of a page holds. */
export const hidden = (page: string, name: string): string =>
  decoded(new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "").replaceAll("&amp;", "&");
const decoded = (text: string): string => text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<");

/** Presses an answer on a page, as it stands there. */
export async function press(visitor: Visitor, path: string, answer: Answer, ids = { id: newId(), statementId: newId() }) {
  const { body, statusCode } = await visitor.get(path);
  if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}`);
  return visitor.post(path, { ...ids, shown: hidden(body, "shown"), answer });
}

/** Everything in a record, as the person reads it. */
export const recordOf = ({ database }: TestServer, personId: string): Promise<Statement[]> =>
  transaction(database.pool, { provenAccount: personId }, (tx) => readRecord(tx, personId));

export const inUseOf = async (server: TestServer, personId: string): Promise<Statement[]> =>
  (await recordOf(server, personId)).filter((each) => !isAside(each));
