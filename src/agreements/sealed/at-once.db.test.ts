import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { Life } from "../../../demo/life.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { newId } from "../../ground/core/id.ts";
import { TEST_SEALS } from "../../../tests/builders/seals.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction, type Tx } from "../../ground/database/transaction.ts";
import { HOUSE } from "../../app/house.ts";
import { sign, withdraw } from "./store.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

let personId: string, memberId: string;
let plan: { agreementId: string; digest: string };
beforeEach(async () => {
  personId = await aPerson(database);
  const team = await aTeam(database);
  memberId = await aMember(database, team);
  await workingTogether(database, personId, team.teamId);
  await aGrant(database, personId, { teamId: team.teamId, sections: ["plan", "goals"], may: ["see", "answer"] });
  const life = new Life(database, HOUSE.kinds, Buffer.alloc(32), TEST_SEALS);
  const goal = await life.says(personId, { kind: "goal", body: { text: "Sleep", why: "" }, days: 9 });
  plan = await life.plan(personId, { with: [memberId], statements: [goal], review: 30, days: 2 });
  // put forward by the practitioner, who may take it back until somebody else has said something to it
  await database.pool.query("update agreement set put_forward_by = $2 where agreement_id = $1", [plan.agreementId, memberId]);
});

const signs = (tx: Tx) =>
  sign(tx, TEST_SEALS, {
    personId,
    ...plan,
    signatureId: newId(),
    accountId: personId,
    stance: "agree",
    reason: "",
    how: "own sign-in",
    recordedBy: null,
    askAgainOn: null,
  });
const takesBack = (tx: Tx) => withdraw(tx, TEST_SEALS, personId, plan.agreementId);
/** What became of it in the end. */
const standsAs = async () =>
  (
    await database.pool.query(
      `select withdrawn_at is not null as back, exists (select 1 from signature s where s.agreement_id = a.agreement_id) as signed
        from agreement a where agreement_id = $1`,
      [plan.agreementId],
    )
  ).rows[0];
const as = <T>(who: string, work: (tx: Tx) => Promise<T>): Promise<T> => transaction(database.pool, { provenAccount: who }, work);

/** One act is done, and not yet committed, when the other begins. The embedded database lets them wait for each other. */
async function atOnce(first: [string, (tx: Tx) => Promise<unknown>], second: [string, (tx: Tx) => Promise<unknown>]): Promise<string[]> {
  let begins = (): void => {};
  const begun = new Promise<void>((resolve) => (begins = resolve));
  const outcome = (work: Promise<unknown>) =>
    work.then(
      (found) => (found === null ? "nothing there" : "done"),
      ({ code }) => code as string,
    );
  const one = as(first[0], async (tx) => {
    const found = await first[1](tx);
    begins();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return found;
  });
  await begun;
  return Promise.all([outcome(one), outcome(as(second[0], second[1]))]);
}

it("is not taken back while somebody else is signing it", async () => {
  // on a server the other had begun, and is refused; embedded it begins when the signature is there, and finds nothing to take back
  const late = database.kind === "embedded" ? "nothing there" : "42501";
  expect(await atOnce([personId, signs], [memberId, takesBack])).toEqual(["done", late]);
  expect(await standsAs()).toEqual({ back: false, signed: true });
});

it("is not signed while it is being taken back", async () => {
  expect(await atOnce([memberId, takesBack], [personId, signs])).toEqual(["done", "23503"]);
  expect(await standsAs()).toEqual({ back: true, signed: false });
});

it("is taken back by whoever put it forward, as long as nobody has said anything to it", async () => {
  await as(memberId, takesBack);
  expect(await standsAs()).toEqual({ back: true, signed: false });
});
