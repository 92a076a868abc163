import { SEALS, sealsUnder } from "../../src/agreements/sealed/chain.ts";
import { keyFrom } from "../../src/ground/core/key.ts";

/** The secret of every server of the tests, so that what tests sign without a server is sealed under the same key. */
export const TEST_SECRET = "a secret of the tests, and of nothing else";
export const TEST_SEALS = sealsUnder(keyFrom(TEST_SECRET, SEALS));
/** What a check knows outside the database: the key of the tests, and no heads. */
export const TEST_OUTSIDE = { keys: new Map([[TEST_SEALS.keyId, TEST_SEALS]]), heads: null };
