import { isDeepStrictEqual } from "node:util";
import type { Pool, PoolClient } from "pg";
import { ROLES } from "../../src/ground/database/roles.ts";
import { readCatalogue, type Catalogue } from "./catalogue.ts";
import { statementsOf } from "./history.ts";

/**
 * Gives the files back to the database and asks what it made of them: what they say is so only if nothing has changed
 * then. All of it is undone. Names what is another than the file has it.
 */
export async function unlikeDatabase(pool: Pool, files: Map<string, string>): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const before = await readCatalogue(client);
    const tables = await madeBeside(client, files);
    await madeAgain(client, files);
    const after = await readCatalogue(client);
    return [...differing(before, after), ...differing({ tables: before.tables.map(itself) }, { tables: tables.map(itself) })];
  } finally {
    await client.query("rollback");
    client.release();
  }
}

/** Functions, policies, triggers, indexes and views take the place of those that are there; rights begin from none. */
async function madeAgain(client: PoolClient, files: Map<string, string>): Promise<void> {
  for (const things of ["tables", "sequences", "functions"])
    await client.query(`revoke all on all ${things} in schema public from public, ${ROLES.join(", ")}`);
  const tables = [...files.keys()].filter((name) => name.startsWith("tables/"));
  for (const name of tables) await client.query(`alter table ${name.slice(7, -4)} disable row level security`);
  for (const text of files.values())
    for (const statement of statementsOf(text).map((each) => each.text)) {
      const [, part, name, table] = /^create (?:constraint )?(policy|trigger) (\w+).*? on (\w+)/s.exec(statement) ?? [];
      const [, index] = /^create (?:unique )?index (\w+)/.exec(statement) ?? [];
      if (part) await client.query(`drop ${part} ${name} on ${table}`);
      if (index) await client.query(`drop index ${index}`);
      if (!/^create (?:unlogged )?(?:table|sequence)/.test(statement))
        await client.query(statement.replace(/^create (?=function|view)/, "create or replace "));
    }
}

/** Tables come to stand in a schema of their own, beside those that are there. */
async function madeBeside(client: PoolClient, files: Map<string, string>): Promise<Catalogue["tables"]> {
  const statements = [...files.values()].flatMap((text) => statementsOf(text).map((each) => each.text));
  await client.query("create schema beside; set local search_path = beside, public");
  for (const statement of statements.filter((each) => /^create (?:unlogged )?table/.test(each)))
    await client.query(statement.replace(/,\n\s*constraint \w+ foreign key .*?(?=,?\n)/g, ""));
  const { tables } = await readCatalogue(client);
  await client.query("set local search_path = public");
  return tables;
}

/** What `create table` says of a table, but for what it points to. */
const itself = ({ name, unlogged, columns, constraints }: Catalogue["tables"][number]) => ({
  name,
  unlogged,
  columns: columns.map((column) => ({ ...column, comment: null })),
  constraints: constraints.filter(({ definition }) => !definition.startsWith("FOREIGN KEY")),
});

type Named = { name: string };

function differing(before: object, after: object): string[] {
  return Object.entries(before).flatMap(([kind, list]: [string, Named[]]) => {
    const others = new Map((after as Record<string, Named[]>)[kind]!.map((each) => [each.name, each]));
    return list.filter((each) => !isDeepStrictEqual(each, others.get(each.name))).map(({ name }) => `${kind}/${name}`);
  });
}
