import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
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
    expect(() => kept!.withCommit("late", "select 1", [])).toThrow("has ended");
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

  it("keeps nothing where a statement that goes with the commit fails, says which error it was, and serves the next", async () => {
    const table = "test_with_commit";
    await database.pool.query(`create table ${table} (n int check (n > 0))`);
    await database.pool.query(`grant select, insert on ${table} to ownterms_app`);
    const insert = (...each: unknown[]) =>
      transaction(database.pool, NOBODY, async (tx) => {
        await one(tx);
        each.forEach((n) => tx.withCommit("test/with-commit", `insert into ${table} (n) values ($1)`, [n]));
      });
    const kept = async () => (await database.pool.query(`select n from ${table} order by n`)).rows.map(({ n }) => n as number);
    await insert(1, 2);
    await expect(insert(3, -1, 4)).rejects.toMatchObject({ code: "23514" });
    await expect(insert(5, "no number")).rejects.toMatchObject({ code: "22P02" });
    await insert(6);
    expect(await kept()).toEqual([1, 2, 6]);
    await database.pool.query(`drop table ${table}`);
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

  it("tells whoever runs it once that the database is gone, and once that it is back", async () => {
    const told: string[] = [];
    const log = vi
      .spyOn(console, "error")
      .mockImplementation((line: string) => void told.push((JSON.parse(line) as { event: string }).event));
    const connect = vi
      .spyOn(database.pool, "connect")
      .mockImplementation(() => Promise.reject(Object.assign(new Error("no"), { code: "ECONNREFUSED" })));
    for (let each = 0; each < 3; each++) await expect(transaction(database.pool, NOBODY, one)).rejects.toThrow("no");
    connect.mockRestore();
    for (let each = 0; each < 3; each++) await transaction(database.pool, NOBODY, one);
    log.mockRestore();
    expect(told).toEqual(["database-does-not-answer", "database-answers-again"]);
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
