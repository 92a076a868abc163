import { afterEach, beforeEach, expect, it } from "vitest";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { migrate, migrationsDue, WrongSchema } from "./migrate.ts";
import type { Database } from "./open.ts";

let database: Database;
beforeEach(async () => void (database = await emptyDatabase()));
afterEach(() => database.close());

it("given every migration, when a server asks what is due, then nothing is", async () => {
  expect(await migrationsDue(database.pool)).toEqual([]);
  expect(await migrate(database.pool)).toEqual([]);
});

it("given a schema of before, when a server asks what is due, then what came since is named", async () => {
  await database.pool.query("delete from migration where name >= '0190'");
  expect((await migrationsDue(database.pool))[0]).toMatch(/^0190_/);
  await database.pool.query("drop table migration");
  expect((await migrationsDue(database.pool))[0]).toMatch(/^0001_/);
});

it("given a schema of a newer version, when this one starts or migrates, then it refuses and names what it does not know", async () => {
  await database.pool.query("insert into migration (name, sha256) values ('9001_later.sql', 'x')");
  for (const look of [migrate, migrationsDue]) {
    const refused = look(database.pool);
    await expect(refused).rejects.toThrow(WrongSchema);
    await expect(refused).rejects.toThrow(/newer version of this program, which applied 9001_later\.sql\. Start that version/);
  }
});
