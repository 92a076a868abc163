import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { aGrant, aMember, anotherTeam, aPerson, aSupporter, aTeam } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Database } from "../../ground/database/open.ts";
import { append } from "../statements/store.ts";
import { HOUSE } from "../../app/house.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

const KINDS: Record<string, { section: string; body: unknown }> = {
  "safety-signs": { section: "safety-signs", body: { text: "Signs" } },
  "safety-people": { section: "safety-people", body: { text: "People" } },
  "safety-arrangement": { section: "safety-plan", body: { order: [], leftOut: [] } },
  "story-part": { section: "my-story", body: { title: "", text: "Story" } },
  "wellness-entry": { section: "wellness-plan", body: { part: "upsets", text: "Noise" } },
  goal: { section: "goals", body: { text: "Goal", why: "" } },
  "card-line": { section: "crisis-card", body: { heading: "helps", text: "Line" } },
};

/** The rule in plain words, beside which the database's is held. */
type World = {
  role: "practitioner" | "lead" | "peer worker" | "educator" | "records officer";
  memberEnded: boolean;
  sameOrganisation: boolean;
  relationEnded: boolean;
  access: "none" | "open" | "ended" | "over" | "another's";
  closed: string[];
  recordClosed: boolean;
};
const isOpen = (world: World): boolean =>
  ["practitioner", "lead"].includes(world.role) &&
  !world.memberEnded &&
  world.sameOrganisation &&
  !world.relationEnded &&
  world.access === "open" &&
  !world.recordClosed;
const readable = (world: World): string[] =>
  isOpen(world) ? ["safety-signs", "safety-people"].filter((section) => !world.closed.includes(section)) : [];

const anyWorld: fc.Arbitrary<World> = fc.record({
  role: fc.constantFrom("practitioner", "practitioner", "lead", "peer worker", "educator", "records officer"),
  memberEnded: fc.constantFrom(false, false, false, true),
  sameOrganisation: fc.constantFrom(true, true, true, false),
  relationEnded: fc.constantFrom(false, false, false, true),
  access: fc.constantFrom("open", "open", "open", "none", "ended", "over", "another's"),
  closed: fc.subarray(["safety-signs", "safety-people", "crisis-card"]),
  recordClosed: fc.constantFrom(false, false, false, true),
});

async function build(world: World): Promise<{ personId: string; accountId: string }> {
  const { pool } = database;
  const personId = await aPerson(database);
  const day = await aTeam(database);
  const night = world.sameOrganisation ? await anotherTeam(database, day.organisationId, "Night") : await aTeam(database);
  const accountId = await aMember(database, night, world.role);
  if (world.memberEnded) await pool.query("update member set ended_at = now() where account_id = $1", [accountId]);
  await pool.query("insert into team_relation (person_id, team_id, ended_at) values ($1, $2, $3)", [
    personId,
    day.teamId,
    world.relationEnded ? new Date() : null,
  ]);
  for (const [kind, { body }] of Object.entries(KINDS)) await said(database, personId, { kind, body: body as never });
  await said(database, personId, { kind: "crisis-card", body: { items: [], name: true, advance: false } });
  await pool.query("update emergency_wish set closed = $2 where person_id = $1", [personId, world.closed]);
  if (world.access !== "none") {
    const by = world.access === "another's" ? await aMember(database, night, "practitioner") : accountId;
    await pool.query(
      `insert into emergency_access (person_id, access_id, account_id, team_id, organisation_id, reason, ends_at, ended_at)
       values ($1, $2, $3, $4, $5, 'For a good reason', now() + $6::interval, $7)`,
      [
        personId,
        newId(),
        by,
        night.teamId,
        night.organisationId,
        world.access === "over" ? "-1 second" : "1 hour",
        world.access === "ended" ? new Date() : null,
      ],
    );
  }
  if (world.recordClosed) await pool.query("update person set closed_at = now() where person_id = $1", [personId]);
  return { personId, accountId };
}

it("shows in an emergency exactly what the rule says, and nothing of any other part of a record", { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const { personId, accountId } = await build(world);
      const [sections, elsewhere, revisions, events, card] = await transaction(database.pool, { provenAccount: accountId }, async (tx) => [
        (await tx.all<{ section: string }>("t/sections", "select section from emergency_words($1)", [personId])).map(
          (each) => each.section,
        ),
        await tx.all("t/anywhere-else", "select 1 from statement where person_id = $1", [personId]),
        await tx.all("t/revisions", "select 1 from revision where person_id = $1", [personId]),
        await tx.all("t/events", "select 1 from statement_event where person_id = $1", [personId]),
        (await tx.one<{ card: unknown }>("t/card", "select crisis_card_of($1) as card", [personId]))!.card,
      ]);
      expect((sections as string[]).sort()).toEqual(readable(world).sort());
      expect([elsewhere, revisions, events]).toEqual([[], [], []]);
      expect(card !== null).toBe(isOpen(world) && !world.closed.includes("crisis-card"));
    }),
    { numRuns: 40 },
  );
});

it("is opened by the function alone: nobody writes an access, lengthens one, or reviews by hand", async () => {
  const { personId, accountId } = await build(ANY_OTHER_DAY);
  const as = (sql: string, values: unknown[] = []) =>
    transaction(database.pool, { provenAccount: accountId }, (tx) =>
      tx.all(`t/${createHash("sha256").update(sql).digest("hex").slice(0, 16)}`, sql, values),
    );
  await expect(as("insert into emergency_access select * from emergency_access where person_id = $1", [personId])).rejects.toThrow(
    /permission denied/,
  );
  await expect(as("update emergency_access set ends_at = now() + interval '1 year' where person_id = $1", [personId])).rejects.toThrow(
    /permission denied/,
  );
  expect(await as("update emergency_access set seen_at = now() where person_id = $1 returning 1", [personId])).toEqual([]);
  await expect(as("delete from emergency_access where person_id = $1", [personId])).rejects.toThrow(/permission denied/);
  expect(await as("select closed from emergency_wish where person_id = $1", [personId])).toEqual([]);
  await expect(as("insert into emergency_wish (person_id, closed) values ($1, '{}')", [personId])).rejects.toThrow(/row-level security/);
  await expect(
    as(
      `insert into emergency_review (person_id, access_id, review_id, verdict, reviewed_by)
       select person_id, access_id, gen_random_uuid(), 'justified', account_id from emergency_access where person_id = $1`,
      [personId],
    ),
  ).rejects.toThrow(/row-level security/);
  for (const told of ["grant", "own"])
    await expect(
      as("insert into access_event (person_id, event_id, account_id, act, by_right) values ($1, $2, $3, 'saw', $4)", [
        personId,
        newId(),
        accountId,
        told,
      ]),
    ).rejects.toThrow(/row-level security/);
});

const ANY_OTHER_DAY: World = {
  role: "practitioner",
  memberEnded: false,
  sameOrganisation: true,
  relationEnded: false,
  access: "open",
  closed: [],
  recordClosed: false,
};

/** Of everything there is about a person, how much somebody reaches, table by table. */
async function reached(personId: string, accountId: string): Promise<Record<string, number>> {
  const { rows } = await database.pool.query<{ table_name: string }>(
    `select distinct c.relname as table_name from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'person_id'
       and has_any_column_privilege('ownterms_app', c.oid, 'select') order by 1`,
  );
  const counts: Record<string, number> = {};
  await transaction(database.pool, { provenAccount: accountId }, async (tx) => {
    for (const { table_name } of rows)
      counts[table_name] = (await tx.all(`t/count-${table_name}`, `select 1 from ${table_name} where person_id = $1`, [personId])).length;
  });
  return counts;
}

/** More about the person than what is said: all that stands beside a safety plan and a card. */
async function lifeOf(personId: string): Promise<{ signs: string }> {
  const { pool } = database;
  const friendId = await aSupporter(database, personId);
  await aGrant(database, personId, { accountId: friendId, sections: ["safety-signs"] });
  const signs = await said(database, personId, { kind: "safety-signs", body: { text: "As it was before" } });
  const now = { revisionId: newId(), basedOn: (await revisionOf(personId, signs)) ?? null };
  await transaction(pool, { provenAccount: personId }, (tx) =>
    append(tx, {
      personId,
      statementId: signs,
      ...now,
      kind: "safety-signs",
      section: "safety-signs",
      voice: "own",
      authorId: personId,
      body: { text: "Now" },
    }),
  );
  await pool.query("insert into picture (person_id, picture_id, words, type, bytes) values ($1, $2, 'My dog', 'image/png', 'x')", [
    personId,
    newId(),
  ]);
  await pool.query(
    "insert into crisis_card_link (person_id, link_id, seed, token_hash) values ($1, $2, repeat('x', 30), md5(random()::text))",
    [personId, newId()],
  );
  await pool.query("insert into crisis_card_seen (person_id) values ($1)", [personId]);
  await said(database, personId, { kind: "answer", about: signs, voice: "supporter", by: friendId, body: { text: "I noticed too" } });
  return { signs };
}

const revisionOf = async (personId: string, statementId: string): Promise<string | undefined> =>
  (await database.pool.query("select revision_id from statement where person_id = $1 and statement_id = $2", [personId, statementId]))
    .rows[0]?.revision_id;

it("reaches nothing in any table: not who else is let in, not a picture, the card’s link, or what was said before", async () => {
  const plain = await build({ ...ANY_OTHER_DAY, access: "none" });
  const open = await build(ANY_OTHER_DAY);
  for (const { personId } of [plain, open]) await lifeOf(personId);
  const [without, within] = [await reached(plain.personId, plain.accountId), await reached(open.personId, open.accountId)];
  const more = Object.keys(within).filter((table) => within[table]! > without[table]!);
  expect(more).toEqual(["emergency_access"]);
  expect(within.emergency_access).toBe(1);
  expect(Object.keys(within).length).toBeGreaterThan(20);
});

it("reads and does nothing else: no answer, no act, no order, no sharing, no link, in nobody's voice", async () => {
  const { personId, accountId } = await build(ANY_OTHER_DAY);
  const { signs } = await lifeOf(personId);
  const before = await revisionOf(personId, signs);
  const refused = (sql: string, values: unknown[]) =>
    transaction(database.pool, { provenAccount: accountId }, (tx) =>
      tx.all(`t/${createHash("sha256").update(sql).digest("hex").slice(0, 16)}`, sql, values),
    ).then(
      (rows) => rows.length === 0,
      (error: { code?: string }) => error.code === "42501",
    );
  for (const [voice, author, scribe] of [
    ["practitioner", accountId, null],
    ["own", personId, null],
    ["own", accountId, null],
    ["scribed", accountId, accountId],
    ["scribed", personId, accountId],
  ])
    for (const [kind, about] of [
      ["answer", signs],
      ["safety-signs", null],
    ])
      expect(
        await refused(
          `insert into revision (person_id, revision_id, statement_id, kind, section, about_id, root_id, voice, author_id, scribe_id, body)
           values ($1, $2, $3, $4, 'safety-signs', $5, $6, $7, $8, $9, '{"text": "x"}') returning 1`,
          ((id) => [personId, newId(), id, kind, about, about ?? id, voice, author, scribe])(newId()),
        ),
      ).toBe(true);
  expect(
    await refused(
      "insert into statement_event (person_id, event_id, statement_id, act, actor_id) values ($1, $2, $3, 'put away', $4) returning 1",
      [personId, newId(), signs, accountId],
    ),
  ).toBe(true);
  expect(await refused("update statement set position = 0 where person_id = $1 returning 1", [personId])).toBe(true);
  expect(await refused("update emergency_wish set closed = '{}' where person_id = $1 returning 1", [personId])).toBe(true);
  expect(
    await refused(
      "insert into sharing_grant (person_id, grant_id, account_id, grantee_name, sections, may) values ($1, $2, $3, 'me', '{my-story}', '{see}') returning 1",
      [personId, newId(), accountId],
    ),
  ).toBe(true);
  expect(
    await refused(
      "insert into crisis_card_link (person_id, link_id, seed, token_hash) values ($1, $2, repeat('x', 30), 'mine') returning 1",
      [personId, newId()],
    ),
  ).toBe(true);
  expect(await revisionOf(personId, signs)).toBe(before);
});

it("knows the same sections in the database and in the pages", async () => {
  const { rows } = await database.pool.query("select emergency_sections() as all");
  expect(rows[0].all).toEqual(HOUSE.sections.having("emergency"));
});
