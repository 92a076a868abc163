import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { aMember, aMembership, anAccount, anotherTeam, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Database } from "../../ground/database/open.ts";
import { append } from "../statements/store.ts";
import { DUTY_SECTIONS } from "./duty.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

const ROLES = ["practitioner", "lead", "peer worker", "educator", "records officer"] as const;
type World = {
  section: string;
  /** whoever writes */
  role: (typeof ROLES)[number];
  ended: boolean;
  relation: "none" | "open" | "ended";
  voice: "practitioner" | "scribed" | "peer" | "own";
  /** whoever reads */
  reader: "colleague" | "sister team" | "another organisation" | "peer worker" | "the person";
};
const anyWorld: fc.Arbitrary<World> = fc.record({
  section: fc.constantFrom(...DUTY_SECTIONS, ...DUTY_SECTIONS, "goals", "my-story"),
  role: fc.constantFrom("practitioner", "practitioner", ...ROLES),
  ended: fc.constantFrom(false, false, false, true),
  relation: fc.constantFrom("open", "open", "open", "ended", "none"),
  voice: fc.constantFrom("practitioner", "practitioner", "scribed", "peer", "own"),
  reader: fc.constantFrom("colleague", "sister team", "another organisation", "peer worker", "the person"),
});

/** The rule in plain words, beside which the database's is held. */
const mayWrite = ({ section, role, ended, relation, voice }: World): boolean =>
  (DUTY_SECTIONS as readonly string[]).includes(section) &&
  ["practitioner", "lead"].includes(role) &&
  !ended &&
  relation === "open" &&
  ["practitioner", "scribed"].includes(voice);
const mayRead = ({ reader }: World): boolean => ["colleague", "the person"].includes(reader);

const write = (world: World, personId: string, by: string, statementId: string) =>
  transaction(database.pool, { provenAccount: by }, (tx) =>
    append(tx, {
      personId,
      statementId,
      revisionId: newId(),
      basedOn: null,
      kind: "a-fact",
      section: world.section,
      voice: world.voice,
      authorId: by,
      scribeId: world.voice === "scribed" ? by : null,
      body: { text: "Words" },
    }),
  );

async function readerIn(world: World, personId: string, team: { organisationId: string; teamId: string }): Promise<string> {
  switch (world.reader) {
    case "colleague":
      return aMember(database, team, "practitioner");
    case "peer worker":
      return aMember(database, team, "peer worker");
    case "sister team":
      return aMember(database, await anotherTeam(database, team.organisationId, "Sister"), "practitioner");
    case "another organisation": {
      const other = await aTeam(database, "Other");
      await workingTogether(database, personId, other.teamId);
      return aMember(database, other, "practitioner");
    }
    case "the person":
      return personId;
  }
}

it("is written by whoever works with the person as a practitioner, and read by their organisation and the person alone", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const personId = await aPerson(database);
      const team = await aTeam(database);
      const by = await anAccount(database, "Writer");
      await aMembership(database, team, world.role, by);
      if (world.relation !== "none") await workingTogether(database, personId, team.teamId);
      if (world.relation === "ended")
        await database.pool.query("update team_relation set ended_at = now() where person_id = $1", [personId]);
      if (world.ended) await database.pool.query("update member set ended_at = now() where account_id = $1", [by]);
      const statementId = newId();
      const written = await write(world, personId, by, statementId).then(
        () => true,
        () => false,
      );
      expect(written).toBe(mayWrite(world));
      if (!written) return;
      const reader = await readerIn(world, personId, team);
      const read = (table: string) =>
        transaction(database.pool, { provenAccount: reader }, (tx) =>
          tx.all(`duty/${table}`, `select 1 from ${table} where person_id = $1 and statement_id = $2`, [personId, statementId]),
        );
      for (const table of ["statement", "revision"]) expect((await read(table)).length > 0).toBe(mayRead(world));
    }),
    { numRuns: 120 },
  );
});

it("ends with working together", async () => {
  const personId = await aPerson(database);
  const team = await aTeam(database);
  const by = await aMember(database, team, "practitioner");
  await workingTogether(database, personId, team.teamId);
  const world = { section: "capacity", voice: "practitioner" } as World;
  await write(world, personId, by, newId());
  const seen = () =>
    transaction(database.pool, { provenAccount: by }, (tx) =>
      tx.all("duty/seen", "select 1 from statement where person_id = $1", [personId]),
    );
  expect(await seen()).toHaveLength(1);
  await database.pool.query("update team_relation set ended_at = now() where person_id = $1", [personId]);
  expect(await seen()).toHaveLength(0);
});

it("of what the person says there by themselves, nothing is read by duty", async () => {
  const personId = await aPerson(database);
  const team = await aTeam(database);
  const by = await aMember(database, team, "practitioner");
  await workingTogether(database, personId, team.teamId);
  await write({ section: "restrictive-events", voice: "own" } as World, personId, personId, newId());
  const seen = await transaction(database.pool, { provenAccount: by }, (tx) =>
    tx.all("duty/own", "select 1 from statement where person_id = $1", [personId]),
  );
  expect(seen).toEqual([]);
});
