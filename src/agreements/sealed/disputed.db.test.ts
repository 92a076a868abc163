import { HOUSE } from "../../app/house.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putForwardAdvance, signAdvance, type Forward } from "../../../tests/builders/advance.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { TEST_SEALS } from "../../../tests/builders/seals.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { readAdvance } from "../../rooms/advance-choices/store.ts";
import { TOPICS_OF } from "../../rooms/advance-choices/topics.ts";
import { newId } from "../../ground/core/id.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction, type Tx } from "../../ground/database/transaction.ts";
import { readHome } from "../../shells/home/store.ts";
import { dispute, sign, type Signing } from "./store.ts";

let database: Database;
let person: string, member: string, friend: string;
const as = <T>(who: string, work: (tx: Tx) => Promise<T>): Promise<T> => transaction(database.pool, { provenAccount: who }, work);

beforeAll(async () => {
  database = await emptyDatabase();
  person = await aPerson(database, "Person A");
  const team = await aTeam(database);
  member = await aMember(database, team);
  await workingTogether(database, person, team.teamId);
  friend = await aSupporter(database, person);
  await aGrant(database, person, { teamId: team.teamId, sections: ["advance-treatment", "plan"] });
  await said(database, person, { kind: "advance-treatment", body: { topic: TOPICS_OF.treatment[0], text: "Not that one" } });
});
afterAll(() => database.close());

/** Signed in the person's name, with their passkey, on a device that the reader of the choices lends. */
const onLentDevice = (it: Forward, lentBy: string, more: Partial<Signing> = {}): Signing => ({
  personId: person,
  ...it,
  signatureId: newId(),
  accountId: person,
  stance: "agree",
  reason: "",
  how: "passkey",
  recordedBy: null,
  askAgainOn: null,
  lentBy,
  ...more,
});
const lender = async (it: Forward): Promise<string> => {
  const { rows } = await database.pool.query<{ id: string }>("select unnest(account_ids) as id from agreement where agreement_id = $1", [
    it.agreementId,
  ]);
  return rows.find(({ id }) => id !== person)!.id;
};
const stands = async (reader: string): Promise<string | null> =>
  (await as(reader, (tx) => readAdvance(tx, person)))?.standing?.agreementId ?? null;
const myStance = async (): Promise<string | null> => (await as(person, (tx) => readHome(HOUSE, tx, person))).agreements[0]!.my_stance;

describe("given choices in advance, signed in the person's name on a device that somebody lent", () => {
  it("when the person says that it was not them, nothing stands by it for anybody, until they sign anew", async () => {
    const it = await putForwardAdvance(database, person, [friend]);
    const signing = onLentDevice(it, await lender(it));
    await as(person, (tx) => sign(tx, TEST_SEALS, signing));
    expect([await stands(person), await stands(member), await myStance()]).toEqual([it.agreementId, it.agreementId, "agree"]);
    await as(person, (tx) => dispute(tx, TEST_SEALS, signing));
    expect([await stands(person), await stands(member), await myStance()]).toEqual([null, null, null]);
    await expect(signAdvance(database, person, it, { who: friend, stance: "witness" })).rejects.toMatchObject({ code: "42501" });
    await signAdvance(database, person, it);
    expect([await stands(person), await stands(member), await myStance()]).toEqual([it.agreementId, it.agreementId, "agree"]);
  });

  it("by a few digits it is never signed", async () => {
    const it = await putForwardAdvance(database, person, [friend]);
    const signing = onLentDevice(it, await lender(it), { how: "pin" });
    const signs = as(person, (tx) => sign(tx, TEST_SEALS, signing));
    await expect(signs).rejects.toMatchObject({ code: "42501" });
  });

  it("when a newer version was put forward, the older one is signed on no device", async () => {
    const old = await putForwardAdvance(database, person, [friend]);
    const lentBy = await lender(old);
    await putForwardAdvance(database, person, [friend]);
    for (const signing of [onLentDevice(old, lentBy), onLentDevice(old, lentBy, { how: "own sign-in", lentBy: null })])
      await expect(as(person, (tx) => sign(tx, TEST_SEALS, signing))).rejects.toMatchObject({ code: "23514" });
  });
});
