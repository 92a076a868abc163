import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Life } from "../../../demo/life.ts";
import { dayIn, TODAY } from "../../../tests/builders/acting.ts";
import { buildActing, IN_FORCE, letsActing, recordCapacity, type World } from "../../../tests/builders/acting-world.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { firstLine } from "../../agreements/sealed/first-line.ts";
import { stances, waitingFor } from "../../agreements/sealed/rules.ts";
import { documentOf, readAgreement, sign, type Signing } from "../../agreements/sealed/store.ts";
import { newId } from "../../ground/core/id.ts";
import { TEST_SEALS } from "../../../tests/builders/seals.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction, type Tx } from "../../ground/database/transaction.ts";
import { HOUSE } from "../../app/house.ts";
import type { CapacityFacts } from "./rule.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());
const build = (world: World) => buildActing(database, world);
const lets = <T>(who: string, attempt: (tx: Tx) => Promise<T>) => letsActing(database, who, attempt);

describe("a signature on somebody's behalf", () => {
  const AUTHORITY: World = {
    ...IN_FORCE,
    kind: "attorney-health",
    sections: ["plan"],
    may: ["see", "answer", "decide"],
    madeByPerson: false,
  };
  type Tried = { world: World; capacity: CapacityFacts | null };
  const able = { outcome: "cannot", reviewOn: dayIn(20), withdrawn: false, aboutThis: true } as const;

  async function plan({ world, capacity }: Tried) {
    const built = await build(world);
    const { personId, practitioner } = built;
    const life = new Life(database, HOUSE.kinds, Buffer.alloc(32), TEST_SEALS);
    const goal = await life.says(personId, { kind: "goal", body: { text: "Sleep upstairs", why: "" }, days: 9 });
    const agreement = await life.plan(personId, { with: [practitioner], statements: [goal], review: 30, days: 2 });
    if (capacity) await recordCapacity(database, personId, practitioner, agreement.agreementId, capacity);
    return { ...built, ...agreement };
  }
  const signs = (it: Awaited<ReturnType<typeof plan>>, more: Partial<Signing> = {}) =>
    lets(it.who, (tx) =>
      sign(tx, TEST_SEALS, {
        personId: it.personId,
        agreementId: it.agreementId,
        digest: it.digest,
        signatureId: newId(),
        accountId: it.who,
        stance: "agree",
        reason: "It keeps her at home",
        how: "own sign-in",
        recordedBy: null,
        askAgainOn: null,
        onBehalf: { wishes: "She wants her own bed", heard: [] },
        ...more,
      }),
    );
  const documentFor = (it: Awaited<ReturnType<typeof plan>>) =>
    transaction(database.pool, { provenAccount: it.who }, async (tx) =>
      documentOf((await readAgreement(tx, it.personId, it.agreementId))!),
    );

  it("is given by whoever may decide it now, is marked, and is never the person's", async () => {
    const it = await plan({ world: AUTHORITY, capacity: able });
    expect(await signs(it)).toBeUndefined();
    const document = await documentFor(it);
    expect(document.signatures).toMatchObject([
      { acting: { authorityId: it.authorityId, as: "attorney-health" }, onBehalf: { wishes: "She wants her own bed" } },
    ]);
    expect(stances(document).size).toBe(0);
    expect(waitingFor(document).map((each) => each.accountId)).toContain(it.personId);
    expect(firstLine(document, "en-GB", "this plan")).toMatch(
      /^Signed for Person A by Supporter, attorney for health and welfare. Person A has not signed. Waiting for Person A/,
    );
  });

  it("is refused outside of it, whatever is missing", async () => {
    const refused: Tried[] = [
      { world: AUTHORITY, capacity: null },
      { world: AUTHORITY, capacity: { ...able, outcome: "can" } },
      { world: AUTHORITY, capacity: { ...able, outcome: "fluctuates" } },
      { world: AUTHORITY, capacity: { ...able, reviewOn: TODAY } },
      { world: AUTHORITY, capacity: { ...able, withdrawn: true } },
      { world: AUTHORITY, capacity: { ...able, aboutThis: false } },
      { world: { ...AUTHORITY, may: ["see", "answer"] }, capacity: able },
      { world: { ...AUTHORITY, kind: "advocate-imca", may: ["see", "answer"] }, capacity: able },
      { world: { ...AUTHORITY, sections: ["decisions"] }, capacity: able },
      { world: { ...AUTHORITY, checked: false }, capacity: able },
      { world: { ...AUTHORITY, ended: true }, capacity: able },
      { world: { ...AUTHORITY, endsOn: dayIn(-1) }, capacity: able },
    ];
    for (const tried of refused) {
      const it = await plan(tried);
      expect([tried, await signs(it).catch((error: { code?: string }) => error.code === "23503" && false)]).toEqual([tried, false]);
    }
    const it = await plan({ world: AUTHORITY, capacity: able });
    // neither in the person's name, nor in their own as if they took part
    expect(await signs(it, { accountId: it.personId })).toBe(false);
    expect(await signs(it, { onBehalf: undefined })).toBe(false);
  });
});
