import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import type { Database } from "./open.ts";
import { transaction, type Tx } from "./transaction.ts";
import { isDatabaseTrouble, TookTooLong } from "./trouble.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.close());

const NOBODY = { token: null };
const one = (tx: Tx) => tx.one<{ n: number }>("test/one", "select 1 as n");

describe("a transaction", () => {
  it("answers nothing any more after it ended: not after its commit, nor after it failed", async () => {
    let kept: Tx | undefined;
    await transaction(database.pool, NOBODY, async (tx) => void (kept = tx));
    await expect(one(kept!)).rejects.toThrow("has ended");
    expect(() => kept!.withCommit("select 1", [])).toThrow("has ended");
    await expect(
      transaction(database.pool, NOBODY, async (tx) => {
        kept = tx;
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    await expect(one(kept!)).rejects.toThrow("has ended");
  });

  // the embedded database has one connection: nobody can change anything in between
  it.runIf(process.env.TEST_DATABASE_URL)("of one moment sees nothing of what others keep meanwhile", async () => {
    const seen = () =>
      transaction(
        database.pool,
        NOBODY,
        async (tx) => {
          const count = () =>
            tx.one<{ n: number }>("test/count", "select count(*)::int as n from pg_catalog.pg_class where relname = 'kept'");
          const before = await count();
          await database.pool.query("create table kept (n int)");
          return [before, await count()];
        },
        { oneMoment: true },
      );
    expect(await seen()).toEqual([{ n: 0 }, { n: 0 }]);
    await database.pool.query("drop table kept");
  });

  it("does not stay open for work that never ends: it is taken back, and its connection serves the next", async () => {
    let kept: Tx | undefined;
    const never = transaction(
      database.pool,
      NOBODY,
      (tx) => {
        kept = tx;
        return new Promise<never>(() => {});
      },
      { within: 100 },
    );
    await expect(never).rejects.toThrow(TookTooLong);
    await expect(one(kept!)).rejects.toThrow("has ended");
    expect(await transaction(database.pool, NOBODY, one)).toEqual({ n: 1 });
    expect(database.pool.idleCount).toBe(database.pool.totalCount);
  });

  it("tells a connection that was waited for in vain as trouble of the database, not of whoever asked", async () => {
    database.pool.options.connectionTimeoutMillis = 200;
    const all = await Promise.all(Array.from({ length: database.pool.options.max! }, () => database.pool.connect()));
    const began = Date.now();
    const refused = await transaction(database.pool, NOBODY, one).catch((error: unknown) => error);
    all.forEach((client) => client.release());
    expect(isDatabaseTrouble(refused)).toBe(true);
    expect(Date.now() - began).toBeLessThan(3_000);
  });
});
