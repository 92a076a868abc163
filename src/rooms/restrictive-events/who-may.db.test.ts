import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import {
  aGrant,
  aMember,
  aMembership,
  anAccount,
  anotherTeam,
  aPerson,
  aSupporter,
  aTeam,
  workingTogether,
} from "../../../tests/builders/people.ts";
import { ABSENT, ACCOUNT, anEvent, PLANNED, saidIn, type Piece } from "../../../tests/builders/restrictive-event.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Database } from "../../ground/database/open.ts";

/** Who may record and who may read: the rule in plain words, held against the database's over random worlds. */
let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

type Team = { organisationId: string; teamId: string };
const ROLES = ["practitioner", "lead", "peer worker", "educator", "records officer"] as const;
const READERS = [
  "colleague",
  "colleague who left",
  "peer worker",
  "sister team",
  "another organisation",
  "friend",
  "stranger",
  "the person",
] as const;
type World = {
  role: (typeof ROLES)[number];
  left: boolean;
  relation: "open" | "ended" | "none";
  reader: (typeof READERS)[number];
  /** what of this the person shares with the reader */
  shared: "nothing" | "the section" | "their own account" | "the event";
};
const anyWorld: fc.Arbitrary<World> = fc.record({
  role: fc.constantFrom("practitioner", "practitioner", "practitioner", ...ROLES),
  left: fc.constantFrom(false, false, false, false, true),
  relation: fc.constantFrom("open", "open", "open", "open", "ended", "none"),
  reader: fc.constantFrom(...READERS),
  shared: fc.constantFrom("nothing", "nothing", "the section", "their own account", "the event"),
});

const mayRecord = ({ role, left, relation }: World): boolean => ["practitioner", "lead"].includes(role) && !left && relation === "open";

type Readable = { byService: boolean; own: boolean };
function readable({ reader, shared }: World): Readable {
  if (reader === "the person") return { byService: true, own: true };
  const duty = reader === "colleague";
  const lets = reader !== "colleague who left" && reader !== "stranger";
  const whole = lets && (shared === "the section" || shared === "the event");
  return { byService: duty || whole, own: whole || (lets && shared === "their own account") };
}

async function readerIn({ reader }: World, personId: string, team: Team): Promise<{ accountId: string; grantee: object }> {
  const ofTeam = async (of: Team, role: (typeof ROLES)[number] = "practitioner") => ({
    accountId: await aMember(database, of, role),
    grantee: { teamId: of.teamId },
  });
  switch (reader) {
    case "colleague":
      return ofTeam(team);
    case "colleague who left": {
      const it = await ofTeam(team);
      await database.pool.query("update member set ended_at = now() where account_id = $1", [it.accountId]);
      return it;
    }
    case "peer worker":
      return ofTeam(team, "peer worker");
    case "sister team":
      return ofTeam(await anotherTeam(database, team.organisationId, "Sister"));
    case "another organisation": {
      const other = await aTeam(database, "Other");
      await workingTogether(database, personId, other.teamId);
      return ofTeam(other);
    }
    case "friend": {
      const accountId = await aSupporter(database, personId);
      return { accountId, grantee: { accountId } };
    }
    case "stranger":
      return { accountId: await aPerson(database, "Stranger"), grantee: {} };
    case "the person":
      return { accountId: personId, grantee: {} };
  }
}

const OWN: Piece = { kind: "event-account", voice: "own", body: { text: "Own words" } };

it("is recorded by whoever works with the person as a practitioner, and read by them, the person, and whom the person lets in", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const personId = await aPerson(database);
      const team = await aTeam(database);
      const by = await anAccount(database, "Writer");
      await aMembership(database, team, world.role, by);
      if (world.relation !== "none") await workingTogether(database, personId, team.teamId);
      if (world.relation === "ended")
        await database.pool.query("update team_relation set ended_at = now() where person_id = $1", [personId]);
      if (world.left) await database.pool.query("update member set ended_at = now() where account_id = $1", [by]);
      const recorded = await anEvent(database, personId, by, {}, [ACCOUNT, ABSENT, PLANNED]).catch(() => null);
      expect(recorded !== null).toBe(mayRecord(world));
      if (!recorded) return;
      const { eventId, about } = recorded;
      const own = await transaction(database.pool, { provenAccount: personId }, (tx) =>
        saidIn(tx, personId, personId, OWN, { aboutId: eventId }),
      );
      const { accountId, grantee } = await readerIn(world, personId, team);
      const what = {
        "the section": { sections: ["restrictive-events"] },
        "the event": { statementId: eventId, sections: [] },
        "their own account": { statementId: own, sections: [] },
      };
      if (world.shared !== "nothing" && Object.keys(grantee).length > 0)
        await aGrant(database, personId, { ...grantee, ...what[world.shared], may: ["see"] });
      const may = readable(world);
      const expected = [...(may.byService ? [eventId, ...about] : []), ...(may.own ? [own] : [])].sort();
      for (const table of ["statement", "revision"]) {
        const seen = await transaction(database.pool, { provenAccount: accountId }, (tx) =>
          tx.all<{ statement_id: string }>(`who-may/${table}`, `select statement_id from ${table} where person_id = $1`, [personId]),
        );
        expect(seen.map((each) => each.statement_id).sort()).toEqual(expected);
      }
    }),
    { numRuns: 100 },
  );
});

const PIECES: { piece: Piece; by: string[] }[] = [
  { piece: { kind: "event-ended", voice: "practitioner", body: { endedOn: "2026-11-03", endedAt: "" } }, by: ["colleague"] },
  { piece: ABSENT, by: ["colleague"] },
  { piece: PLANNED, by: ["colleague"] },
  { piece: ACCOUNT, by: ["colleague"] },
  { piece: OWN, by: ["the person"] },
  {
    piece: { kind: "event-conversation", voice: "practitioner", body: { on: "2026-11-04", who: "W", text: "T", changes: "C" } },
    by: ["colleague"],
  },
  { piece: { kind: "conversation-wish", voice: "own", body: { wish: "no", text: "" } }, by: ["the person"] },
  { piece: { kind: "not-so", voice: "own", body: { part: "before", text: "No" } }, by: ["the person"] },
  { piece: { kind: "not-so", voice: "practitioner", body: { part: "before", text: "No" } }, by: [] },
  { piece: { kind: "event-account", voice: "practitioner", body: { text: "They were fine" } }, by: [] },
  { piece: { kind: "event-account", voice: "confirmed", body: { text: "Made up" } }, by: [] },
  { piece: { kind: "account-absent", voice: "own", body: { reason: "R", askOn: "2026-11-03" } }, by: [] },
];

it("lets each say what is theirs to say about it, in their own voice, and nobody anything else", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PIECES), fc.constantFrom(...READERS), async ({ piece, by }, reader) => {
      const personId = await aPerson(database);
      const team = await aTeam(database);
      const writer = await aMember(database, team, "practitioner");
      await workingTogether(database, personId, team.teamId);
      const { eventId } = await anEvent(database, personId, writer);
      const world = { reader } as World;
      const { accountId } = await readerIn(world, personId, team);
      const said = transaction(database.pool, { provenAccount: accountId }, (tx) =>
        saidIn(tx, personId, accountId, piece, { aboutId: eventId }),
      );
      expect(await said.then(() => true, () => false)).toBe(by.includes(reader)); // prettier-ignore
    }),
    { numRuns: 96 },
  );
});
