import { afterAll, beforeAll, expect, it } from "vitest";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { aPerson } from "../../../tests/builders/people.ts";
import { transaction } from "./transaction.ts";
import type { Database } from "./open.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

const one = (person: string) => transaction(database.pool, { provenAccount: person }, (tx) => tx.one("test/one", "select 1 as one"));

it.each([
  ["a query that fails as it runs", "select $1::int / 0", [1], /zero/],
  ["a query that is refused as it is read", "select nothing_like_it($1)", [1], /does not exist/],
  ["a row that may not stand", "insert into section (section) values ($1)", [null], /null value/],
])(
  "given %s outside any transaction, when the next is asked, then it is answered, with its own answer",
  async (_what, text, values, why) => {
    const person = await aPerson(database, "Person A");
    await expect(database.pool.query(text, values as unknown[])).rejects.toThrow(why);
    expect(await one(person)).toEqual({ one: 1 });
    await expect(database.pool.query(text, values as unknown[])).rejects.toThrow(why);
    expect((await database.pool.query("select $1::int as seven", [7])).rows).toEqual([{ seven: 7 }]);
  },
);

it("given a query that fails in a transaction, when it is rolled back, then the next transaction begins anew", async () => {
  const person = await aPerson(database, "Person A");
  const failing = transaction(database.pool, { provenAccount: person }, (tx) =>
    Promise.all([tx.all("test/zero", "select 1 / $1::int", [0]), tx.all("test/after", "select $1::int", [1])]),
  );
  await expect(failing).rejects.toThrow(/zero/);
  expect(await one(person)).toEqual({ one: 1 });
});
