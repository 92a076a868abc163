import { HOUSE } from "../../src/app/house.ts";
import { put } from "../../src/agreements/agreeing/put.ts";
import { enter } from "../../src/agreements/agreeing/room.ts";
import type { Stance } from "../../src/agreements/sealed/content.ts";
import { sign, withdraw, type Signing } from "../../src/agreements/sealed/store.ts";
import { newId } from "../../src/ground/core/id.ts";
import { TEST_SEALS } from "./seals.ts";
import type { Database } from "../../src/ground/database/open.ts";
import { transaction } from "../../src/ground/database/transaction.ts";

export type Forward = { agreementId: string; digest: string };

/** The person puts forward all that they chose in advance, to those they name. */
export async function putForwardAdvance(database: Database, personId: string, chosen: string[] = []): Promise<Forward> {
  const agreementId = newId();
  return transaction(database.pool, { provenAccount: personId }, async (tx, actor) => {
    const room = await enter(HOUSE.families, tx, actor!, personId, "advance-choices", "");
    const { digest } = await put(tx, actor!, "en-GB", HOUSE.kinds, room, {
      agreementId,
      reviewOn: "2099-01-01",
      chosen,
      seals: TEST_SEALS,
    });
    return { agreementId, digest };
  });
}

export const signAdvance = (
  database: Database,
  personId: string,
  it: Forward,
  { who = personId, stance = "agree", capacity }: { who?: string; stance?: Stance; capacity?: Signing["capacity"] } = {},
): Promise<unknown> =>
  transaction(database.pool, { provenAccount: who }, (tx) =>
    sign(tx, TEST_SEALS, {
      personId,
      ...it,
      signatureId: newId(),
      accountId: who,
      stance,
      reason: ["agree", "witness"].includes(stance) ? "" : "My reason",
      how: "own sign-in",
      recordedBy: null,
      askAgainOn: null,
      capacity,
    }),
  );

export const takeBackAdvance = (database: Database, personId: string, { agreementId }: Forward): Promise<unknown> =>
  transaction(database.pool, { provenAccount: personId }, (tx) => withdraw(tx, TEST_SEALS, personId, agreementId));

/** Put forward and signed by the person: it stands. */
export async function standingAdvance(database: Database, personId: string, chosen: string[] = []): Promise<Forward> {
  const it = await putForwardAdvance(database, personId, chosen);
  await signAdvance(database, personId, it);
  return it;
}
