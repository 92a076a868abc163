import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../src/ground/database/open.ts";
import { readCatalogue } from "../tools/schema/catalogue.ts";
import { filesOf } from "../tools/schema/files.ts";
import { readFolders } from "../tools/schema/folders.ts";
import { readHistory } from "../tools/schema/history.ts";
import { unlikeDatabase } from "../tools/schema/proof.ts";
import { emptyDatabase } from "./setup/database.ts";

let database: Database;
let kept: Map<string, string>;
beforeAll(async () => {
  database = await emptyDatabase();
  kept = await readFolders();
});
afterAll(() => database.close());

it("schema/ shows the migrated database as it is now", async () => {
  const now = filesOf(await readCatalogue(database.pool), await readHistory());
  const others = [...new Set([...now.keys(), ...kept.keys()])].filter((name) => now.get(name) !== kept.get(name));
  expect(others, "The database has changed: run `npm run schema`, read the difference, and commit it with the migration.").toEqual([]);
  expect(kept.size).toBeGreaterThan(300);
});

it("given back to the database, the files of schema/ change nothing", async () => {
  expect(await unlikeDatabase(database.pool, kept)).toEqual([]);
});

it("given files that say more or less than is so, when they are given back, then each is found out", async () => {
  const lies: [string, RegExp, string][] = [
    ["functions/crisis_card_words", /$/, "grant execute on function crisis_card_words to public;"],
    ["functions/my_teams", /set search_path = public, pg_temp/, ""],
    ["tables/person", /alter table person enable row level security;/, ""],
    ["tables/sharing_grant", /^grant [^;]*;/m, ""],
    ["tables/statement", /for select using \(person_id = \(select actor\(\)\)\)/, "for select using (true)"],
    ["tables/supporter", /name text not null/, "name text"],
    ["tables/team", /,\n  constraint team_name_check [^\n]*/, ""],
  ];
  const lying = new Map(kept);
  for (const [name, was, is] of lies) {
    const text = kept.get(`${name}.sql`)!.replace(was, is);
    expect(text, name).not.toBe(kept.get(`${name}.sql`));
    lying.set(`${name}.sql`, text);
  }
  expect((await unlikeDatabase(database.pool, lying)).toSorted()).toEqual(lies.map(([name]) => name));
});
