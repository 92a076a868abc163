import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayIn, TODAY } from "../../../tests/builders/acting.ts";
import { anyWorld, buildActing, KEPT, letsActing, often, recordCapacity, words, type World } from "../../../tests/builders/acting-world.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { DECIDING_KINDS } from "../../ground/core/authority.ts";
import { newId } from "../../ground/core/id.ts";
import { VOICES, type Voice } from "../../ground/core/voice.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction, type Tx } from "../../ground/database/transaction.ts";
import { allows, mayDecideFor, type ActingMay, type CapacityFacts } from "./rule.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());
const build = (world: World) => buildActing(database, world);
const lets = <T>(who: string, attempt: (tx: Tx) => Promise<T>) => letsActing(database, who, attempt);

const mine = (world: World, section: string, what: ActingMay): boolean =>
  world.holder === "who tries" && allows(world, TODAY, section, what);

describe("whoever acts for somebody", () => {
  it("sees exactly the sections of an authority in force, and nothing by any other", { timeout: 120_000 }, async () => {
    const seen = { some: 0, none: 0 };
    await fc.assert(
      fc.asyncProperty(anyWorld, async (world) => {
        const { personId, who } = await build(world);
        const rows = await transaction(database.pool, { provenAccount: who }, async (tx) => ({
          statement: await tx.all<{ section: string }>("t/s", "select section from statement where person_id = $1", [personId]),
          revision: await tx.all<{ section: string }>("t/r", "select section from revision where person_id = $1", [personId]),
        }));
        const ruled = KEPT.filter((section) => mine(world, section, "see")).sort();
        for (const found of Object.values(rows)) expect(found.map((each) => each.section).sort()).toEqual(ruled);
        seen[ruled.length > 0 ? "some" : "none"]++;
      }),
      { numRuns: 60 },
    );
    expect(Math.min(seen.some, seen.none)).toBeGreaterThan(5);
  });

  it("speaks as a supporter alone, in those sections, and is marked so by the database", { timeout: 120_000 }, async () => {
    const taken = { yes: 0, no: 0 };
    const attempts = fc.array(
      fc.record({
        voice: fc.constantFrom<Voice>(...VOICES, "supporter", "supporter", "supporter"),
        section: fc.constantFrom(...KEPT, "decisions"),
      }),
      {
        minLength: 3,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(often, attempts, async (world, tries) => {
        const { personId, who, authorityId } = await build(world);
        for (const { voice, section } of tries) {
          const statementId = newId();
          const said = await lets(who, (tx) => words(tx, personId, who, voice, section, statementId));
          expect(Boolean(said)).toBe(voice === "supporter" && mine(world, section, "answer"));
          taken[said ? "yes" : "no"]++;
          if (!said) continue;
          for (const table of ["revision", "statement"]) {
            const { rows } = await database.pool.query(`select acting_under, acting_as from ${table} where statement_id = $1`, [
              statementId,
            ]);
            expect(rows).toEqual([{ acting_under: authorityId, acting_as: world.kind }]);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(10);
  });

  /** most often the first, so that all of them hold together often enough to be told apart from one that does not */
  const mostly = <T>(first: T, ...others: T[]) =>
    fc.oneof({ weight: 6, arbitrary: fc.constant(first) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
  const anyCapacity: fc.Arbitrary<CapacityFacts | null> = fc.option(
    fc.record({
      outcome: mostly("cannot" as const, "can" as const, "fluctuates" as const),
      reviewOn: mostly(dayIn(20), TODAY, dayIn(-1)),
      withdrawn: mostly(false, true),
      aboutThis: mostly(true, false),
    }),
    { freq: 9 },
  );

  it("decides for somebody only with authority to, and while a record says they cannot decide this now", { timeout: 120_000 }, async () => {
    const taken = { yes: 0, no: 0 };
    const able = often.map((world): World =>
      DECIDING_KINDS.includes(world.kind) ? { ...world, may: ["see", "answer", "decide"] } : world,
    );
    await fc.assert(
      fc.asyncProperty(able, anyCapacity, async (world, capacity) => {
        const { personId, who, decisionId, practitioner } = await build(world);
        const recordId = capacity ? await recordCapacity(database, personId, practitioner, decisionId, capacity) : newId();
        const whole = { text: "So", wants: "Bed", tried: "Mornings", why: "Best", record: recordId, who: "other" };
        const allowed = world.holder === "who tries" && mayDecideFor(world, TODAY, "decisions", capacity);
        for (const kind of ["decided-for", "decided"]) {
          const said = await lets(who, (tx) => words(tx, personId, who, "supporter", "decisions", newId(), kind, decisionId, whole));
          // a supporter decides for somebody as what it is: never as a decision of the person, nor under another power
          expect(Boolean(said)).toBe(kind === "decided-for" && allowed);
          taken[said ? "yes" : "no"]++;
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(0);
  });
});
