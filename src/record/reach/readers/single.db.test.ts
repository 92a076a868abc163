import { sayer } from "../../../../tests/builders/sayer.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCapacityRecord, anAuthority, dayIn } from "../../../../tests/builders/acting.ts";
import { standingAdvance } from "../../../../tests/builders/advance.ts";
import { aMember, anotherTeam, aPerson, aTeam, workingTogether } from "../../../../tests/builders/people.ts";
import { said } from "../../../../tests/builders/said.ts";
import { emptyDatabase } from "../../../../tests/setup/database.ts";
import { newId } from "../../../ground/core/id.ts";
import type { Database } from "../../../ground/database/open.ts";
import { transaction, type Tx } from "../../../ground/database/transaction.ts";
import { say } from "../../statements/say.ts";
import { append } from "../../statements/store.ts";
import { READERS, readerFacts, type ReaderFacts } from "./facts.ts";
import { readersOf } from "./readers.ts";
import { whoSees } from "./sentence.ts";

// what one account reads of a record by a right to single statements: the sentence names them exactly while they can
let database: Database;
let [personId, memberId, elsewhereId] = ["", "", ""];
let team = { organisationId: "", teamId: "" };

beforeAll(async () => {
  database = await emptyDatabase();
  personId = await aPerson(database);
  team = await aTeam(database);
  memberId = await aMember(database, team);
  await workingTogether(database, personId, team.teamId);
  elsewhereId = await aMember(database, await anotherTeam(database, team.organisationId, "Team B"), "practitioner", "Member B");
});
afterAll(() => database.close());

const as = <T>(who: string, ask: (tx: Tx) => Promise<T>): Promise<T> => transaction(database.pool, { provenAccount: who }, ask);
const factsNow = (): Promise<ReaderFacts> =>
  as(personId, async (tx) =>
    readerFacts((await tx.one<{ all: ReaderFacts }>("test/readers", `select ${READERS} as all`, [personId]))!.all),
  );
const reads = async (who: string, statementId: string): Promise<boolean> =>
  (
    await as(who, (tx) =>
      tx.all("test/reads", "select 1 from statement where person_id = $1 and statement_id = $2", [personId, statementId]),
    )
  ).length > 0;
const namedAlone = async (who: string, section: string, entry: string, said = entry): Promise<boolean> =>
  readersOf(await factsNow(), { section, entry, said }).some(
    (each) => "account" in Object(each.who) && (each.who as { account: string }).account === who,
  );

/** The person may read that it is so exactly while it is so, for the statement, for its section and for all of the record. */
async function agree(who: string, section: string, entry: string, said = entry): Promise<boolean> {
  const can = await reads(who, said);
  expect({ section, named: await namedAlone(who, section, entry, said) }).toEqual({ section, named: can });
  return can;
}

test("whoever may decide something for the person is named as reading the record that says they cannot, while they can read it", async () => {
  const sections = ["decisions"];
  const decision = await said(database, personId, { kind: "decision", body: { text: "Stairs", about: "other" } });
  const record = await aCapacityRecord(database, personId, memberId, decision);
  const other = await aCapacityRecord(database, personId, memberId, "", { decision: "Letters" });
  const { accountId, authorityId } = await anAuthority(database, personId, { by: memberId, team, sections });
  const looking = await anAuthority(database, personId, { by: memberId, team, sections, may: ["see", "answer"], name: "Looks" });
  const later = await anAuthority(database, personId, { by: memberId, team, sections, startsOn: dayIn(3), name: "Later" });
  const can = async () => {
    const all = [];
    for (const who of [accountId, looking.accountId, later.accountId, elsewhereId])
      for (const each of [record, other]) all.push(await agree(who, "capacity", each));
    return all;
  };
  expect(await can()).toEqual([true, false, false, false, false, false, false, false]);
  const { text } = whoSees(await factsNow(), { section: "capacity", entry: record }, { language: "en-GB" });
  expect(text).toBe("You, and Miriam. What staff wrote down: practitioners of Organisation A who work with you");
  expect(whoSees(await factsNow(), { section: "capacity" }, { language: "en-GB" }).text).toContain("You, and Miriam (some of it)");
  await database.pool.query("update authority set ended_at = now() where authority_id = $1", [authorityId]);
  expect(await can()).toEqual(Array(8).fill(false));
});

test("what was withdrawn aloud is read by whoever wrote it down, while they work with the person, and the sentence says so", async () => {
  const refused = await said(database, personId, {
    kind: "advance-treatment",
    body: { topic: "refused", text: "Injections", binding: "yes", adult: "yes", life: "yes" },
  });
  // they read what stands, and write down what is said about it
  await standingAdvance(database, personId, [memberId]);
  const statementId = newId();
  await as(memberId, (tx) =>
    append(tx, {
      personId,
      statementId,
      revisionId: newId(),
      basedOn: null,
      kind: "advance-withdrawal",
      section: "advance-treatment",
      aboutId: refused,
      rootId: refused,
      voice: "scribed",
      authorId: memberId,
      scribeId: memberId,
      body: { text: "Give it to me", could: "could", doubt: "" },
    }),
  );
  expect(await agree(memberId, "advance-treatment", refused, statementId)).toBe(true);
  expect(await agree(elsewhereId, "advance-treatment", refused, statementId)).toBe(false);
  await database.pool.query("update member set ended_at = now() where account_id = $1", [memberId]);
  expect(await agree(memberId, "advance-treatment", refused, statementId)).toBe(false);
  await database.pool.query("update member set ended_at = null where account_id = $1", [memberId]);
});

test("the answer to what was asked aloud is read by the service that heard it, and the sentence says so", async () => {
  const [askId, answerId] = [newId(), newId()];
  await transaction(database.pool, { provenAccount: memberId }, async (tx, actor) => {
    await tx.all("test/aloud", "select ask_aloud($1, $2)", [personId, askId]);
    const common = { personId, basedOn: null };
    const ask = { ...common, statementId: askId, revisionId: newId(), kind: "choice-ask", voice: "scribed" as const };
    const asked = await say(sayer(tx, actor!), { ...ask, aboutId: null, body: { topic: "room", text: "My own room" } });
    if (!asked.ok) throw new Error(JSON.stringify(asked.problems));
    const answer = { ...common, statementId: answerId, revisionId: newId(), kind: "choice-answer", voice: "practitioner" as const };
    const body = { answer: "no", text: "Not now", why: "All are taken", againOn: "2099-01-01" };
    const answered = await say(sayer(tx, actor!), { ...answer, aboutId: askId, body });
    if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  });
  for (const each of [askId, answerId]) {
    const readers = readersOf(await factsNow(), { section: "remaining-choices", entry: askId, said: each });
    expect(readers.filter(({ right }) => right === "duty").map(({ who }) => who)).toEqual([{ service: team.organisationId }]);
    expect([await reads(memberId, each), await reads(elsewhereId, each)]).toEqual([true, false]);
  }
});
