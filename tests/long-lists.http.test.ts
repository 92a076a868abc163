import { afterAll, beforeAll, expect, test } from "vitest";
import { aServer, type TestServer } from "./builders/server.ts";
import { aVisitedRecord, pathsOf, type Visited } from "./builders/visited-record.ts";

/**
 * Years of use: of every row that a record with something in every place has, so many more. Whatever list a page shows can grow like
 * that, so the test finds those that are drawn whole without being told of them.
 */
const MORE = 100;
/** What a page may weigh then, unpacked. */
const HEAVIEST = 180_000;

/** What is no list that grows: a row for each thing that there is one of, or few of by their nature. */
const FEW: Record<string, string> = {
  meeting_item: "what one meeting has chosen: all of it is what is signed",
  meeting_participant: "who sits in one meeting",
  signature: "what each of them said to one plan",
  person: "one for an account",
  picture: "as many as a person may keep (src/rooms/pictures)",
  section: "of the house",
};
/** Not read on a page: files, and a whole record to be printed. */
const isFile = (path: string): boolean => /(pdf|fhir|text|json|table|\/take\/document)$/.test(path);

/** What has to differ from row to row besides the id. */
const VARIES: Record<string, string> = {
  account: "'email', gen_random_uuid() || '@example.org', 'username', gen_random_uuid()::text",
  session: "'token', gen_random_uuid()::text",
  member: "'account_id', gen_random_uuid()",
  sharing_grant: "'authority_id', null",
  plan_meeting: "'agreement_id', gen_random_uuid()",
  agreement: "'version', n + 100, 'meeting_id', gen_random_uuid()",
  crisis_card_link: "'token_hash', gen_random_uuid()::text",
  invitation: "'token_hash', gen_random_uuid()::text, 'code_hash', gen_random_uuid()::text",
};

let server: TestServer;
let world: Visited;
let grown: string[];
beforeAll(async () => {
  server = await aServer();
  world = await aVisitedRecord(server);
  await first();
  grown = await grow();
}, 300_000);
afterAll(() => server.stop());

/** One of what the world has none of: a look in an emergency, and an invitation to the team. */
async function first(): Promise<void> {
  const { personId, team, readers } = world;
  const { pool } = server.database;
  await pool.query(
    `insert into emergency_access (person_id, access_id, account_id, name, role, team_id, team_name, organisation_id, organisation_name, reason, ends_at, ended_at)
     values ($1, gen_random_uuid(), $2, 'Member A', 'practitioner', $3, 'Team', $4, 'Organisation', 'Found in great danger', now(), now())`,
    [personId, readers.member, team.teamId, team.organisationId],
  );
  await pool.query(
    `insert into invitation (invitation_id, kind, token_hash, code_hash, organisation_id, team_id, role, name, created_by, expires_at)
     values (gen_random_uuid(), 'member', 'a', 'b', $1, $2, 'practitioner', 'Somebody', $3, now() + interval '1 day')`,
    [team.organisationId, team.teamId, readers.administrator],
  );
}

/** Tables that have a uuid of their own among what tells their rows apart. */
const KEYS = `select c.relname as table, (select array_agg(a.attname::text order by k.n) from unnest(i.indkey) with ordinality k (num, n)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.num and a.atttypid = 'uuid'::regtype) as keys
  from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`;

/** Each row again, under ids of its own: the last part of its key. */
async function grow(): Promise<string[]> {
  const client = await server.database.pool.connect();
  const done: string[] = [];
  try {
    const { rows } = await client.query<{ table: string; keys: string[] | null }>(KEYS);
    // what a table's triggers and references ask was asked of the first row
    await client.query("set session_replication_role = replica");
    for (const { table, keys } of rows) {
      const key = keys?.at(-1);
      if (!key || table in FEW) continue;
      const added = await client.query(again(table, key)).catch(() => null);
      if (added?.rowCount) done.push(table);
    }
    await client.query("set session_replication_role = default");
  } finally {
    client.release();
  }
  return done;
}

const again = (table: string, key: string): string =>
  `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('${key}', gen_random_uuid()${table in VARIES ? `, ${VARIES[table]}` : ""}))).*
     from ${table} t, generate_series(1, ceil(${MORE}.0 / greatest(1, (select count(*) from ${table})))::int) n`;

test("given years of everything, when any page is opened, then it is drawn in parts", async () => {
  for (const table of [
    "statement",
    "access_event",
    "authority",
    "emergency_access",
    "agreement",
    "sharing_grant",
    "member",
    "session",
    "invitation",
  ])
    expect(grown).toContain(table);
  const heavy: [string, number][] = [];
  let pages = 0;
  for (const path of pathsOf(server)) {
    if (isFile(path)) continue;
    const { headers, body, statusCode } = await world.visitorOf(path).get(world.urlOf(path));
    if (statusCode !== 200 || !String(headers["content-type"]).startsWith("text/html")) continue;
    pages += 1;
    if (body.length > HEAVIEST) heavy.push([path, body.length]);
  }
  expect(heavy).toEqual([]);
  expect(pages).toBeGreaterThan(100);
}, 300_000);
