import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { emptyDatabase } from "../../tests/setup/database.ts";
import { aMember, anotherTeam, aPerson, aTeam } from "../../tests/builders/people.ts";
import { said } from "../../tests/builders/said.ts";
import { newId } from "../core/id.ts";
import { transaction } from "../database/transaction.ts";
import type { Database } from "../database/open.ts";
import { EMERGENCY_SECTIONS } from "./shape.ts";

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
const readable = (world: World): string[] =>
  ["practitioner", "lead"].includes(world.role) &&
  !world.memberEnded &&
  world.sameOrganisation &&
  !world.relationEnded &&
  world.access === "open" &&
  !world.recordClosed
    ? ["safety-signs", "safety-people"].filter((section) => !world.closed.includes(section))
    : [];

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
  await pool.query("insert into emergency_wish (person_id, closed) values ($1, $2)", [personId, world.closed]);
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

it("shows in an emergency exactly what the rule says, and nothing of any other part of a record", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const { personId, accountId } = await build(world);
      const [sections, revisions, events] = await transaction(database.pool, { provenAccount: accountId }, async (tx) => [
        (await tx.all<{ section: string }>("t/sections", "select section from statement where person_id = $1", [personId])).map(
          (each) => each.section,
        ),
        await tx.all("t/revisions", "select 1 from revision where person_id = $1", [personId]),
        await tx.all("t/events", "select 1 from statement_event where person_id = $1", [personId]),
      ]);
      expect((sections as string[]).sort()).toEqual(readable(world).sort());
      expect([revisions, events]).toEqual([[], []]);
    }),
    { numRuns: 40 },
  );
});

it("is opened by the function alone: nobody writes an access, lengthens one, or reviews by hand", async () => {
  const { personId, accountId } = await build({
    role: "practitioner",
    memberEnded: false,
    sameOrganisation: true,
    relationEnded: false,
    access: "open",
    closed: [],
    recordClosed: false,
  });
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

it("knows the same sections in the database and in the pages", async () => {
  const { rows } = await database.pool.query("select emergency_sections() as all");
  expect(rows[0].all).toEqual(EMERGENCY_SECTIONS);
});
