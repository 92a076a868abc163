import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../src/ground/database/open.ts";
import { HOUSE } from "../src/app/house.ts";
import { emptyDatabase } from "./setup/database.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

/** NHS England, "Staying safe from suicide" (2025): people are not to be graded as of low, medium or high risk. */
it("grades nobody: no column and no kind of statement holds a level, score or band of risk", async () => {
  const { rows } = await database.pool.query<{ name: string }>(
    "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'",
  );
  expect(rows.length).toBeGreaterThan(100);
  // to take a risk together, as something positive, is a practice: it measures nothing
  const grading =
    /risk.?(level|score|band|rating|grade|category|colou?r)|(level|score|band|rating|grade).?of.?risk|(^|[._-])(?<!positive-)risk$/i;
  const named = [...rows.map((each) => each.name), ...HOUSE.kinds.keys()];
  expect(named.filter((name) => grading.test(name))).toEqual([]);
});

it("lets the application change and delete nothing that was said, done, seen or signed", async () => {
  const { rows } = await database.pool.query<{ table: string; may: string }>(
    `select table_name as "table", privilege_type as may from information_schema.role_table_grants
     where grantee = 'ownterms_app' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
       and table_name in ('revision', 'statement_event', 'access_event', 'signature', 'agreement', 'statement', 'sharing_grant')`,
  );
  expect(rows).toEqual([]);
});

it("keeps every table of the application behind access rules", async () => {
  const { rows } = await database.pool.query<{ relname: string }>(
    `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and not c.relrowsecurity
       and has_table_privilege('ownterms_app', c.oid, 'select, insert, update, delete')`,
  );
  expect(rows).toEqual([]);
});

it("lends no function of the owner's rights without a search path of its own, and the owner's upkeep to nobody", async () => {
  const { rows } = await database.pool.query<{ name: string; path: boolean; app: boolean }>(
    `select p.proname as name, coalesce(array_to_string(p.proconfig, ',') like '%search_path=%', false) as path,
       has_function_privilege('ownterms_app', p.oid, 'execute') as app
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prosecdef`,
  );
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((each) => !each.path)).toEqual([]);
  const upkeep = await database.pool.query<{ app: boolean }>(
    "select has_function_privilege('ownterms_app', 'forget_what_is_over()', 'execute') as app",
  );
  expect(upkeep.rows).toEqual([{ app: false }]);
});
