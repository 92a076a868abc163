import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Voice } from "../../ground/core/voice.ts";
import { VOICES } from "../../ground/core/voice.ts";
import { newId } from "../../ground/core/id.ts";
import { transaction, type Tx } from "../../ground/database/transaction.ts";
import { append } from "../statements/store.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { putIn, worldFrom, type World } from "../../../tests/builders/world.ts";
import { ACCOUNTS, PEOPLE, TEAMS, worldShape, type WorldShape } from "../../../tests/builders/world-shape.ts";
import type { Database } from "../../ground/database/open.ts";
import {
  mayKnow,
  mayReadAgreement,
  maySay,
  maySee,
  maySeeEvent,
  maySeeLooking,
  maySeeRevision,
  mayTellLooking,
  teamsOf,
  type Placed,
} from "../../../tests/builders/sharing-rule.ts";

// what the database returns to every actor is what the plain rule says, whatever the world is like
let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

/** Everything the actor gets from queries that forget every condition. Other worlds are in the same tables. */
const EVERYTHING = `select
  array(select statement_id::text from statement order by 1) as statements,
  array(select revision_id::text from revision order by 1) as revisions,
  array(select event_id::text from statement_event order by 1) as events,
  array(select agreement_id::text from agreement order by 1) as agreements,
  array(select event_id::text from access_event order by 1) as looks,
  array(select grant_id::text from sharing_grant order by 1) as grants,
  array(select person_id::text from person order by 1) as people`;
type Everything = Record<"statements" | "revisions" | "events" | "agreements" | "looks" | "grants" | "people", string[]>;

const everythingFor = (who: string | null): Promise<Everything> =>
  transaction(
    database.pool,
    who === null ? { token: null } : { provenAccount: who },
    async (tx) => (await tx.one<Everything>("test/all", EVERYTHING))!,
  );

function ruled(world: World, who: string | null): Everything {
  const { facts } = world;
  const pick = <T>(all: T[], id: (each: T) => string, may: (each: T) => boolean) => all.filter(may).map(id).sort();
  return {
    statements: pick(
      world.statements,
      (each) => each.statementId,
      (each) => maySee(facts, who, each),
    ),
    revisions: pick(
      world.revisions,
      (each) => each.revisionId,
      (each) => maySeeRevision(facts, who, each.place, each.supersededAt),
    ),
    events: pick(
      world.events,
      (each) => each.eventId,
      (each) => maySeeEvent(facts, who, each.place, each),
    ),
    agreements: pick(
      world.agreements,
      (each) => each.agreementId,
      (each) => mayReadAgreement(facts, who, each),
    ),
    looks: pick(
      world.looks,
      (each) => each.eventId,
      (each) => maySeeLooking(who, each),
    ),
    grants: pick(
      facts.grants,
      (each) => each.grant_id,
      (each) =>
        who !== null &&
        (who === each.person_id || who === each.account_id || (each.team_id !== null && teamsOf(facts, who).includes(each.team_id))),
    ),
    people: pick(
      world.people,
      (each) => each,
      (each) => mayKnow(facts, who, each),
    ),
  };
}

/** An agreement that somebody reads because they act for the person, and for nothing else. */
const readsByAuthorityAlone = ({ facts }: World, who: string, agreement: World["agreements"][number]): boolean =>
  mayReadAgreement(facts, who, agreement) &&
  !mayReadAgreement({ ...facts, grants: facts.grants.filter((each) => !each.authority_id) }, who, agreement);

const somebodyReadsByAuthorityAlone = (shape: WorldShape): boolean => {
  const world = worldFrom(shape);
  return world.accounts.some((who) => world.agreements.some((each) => readsByAuthorityAlone(world, who, each)));
};

/** Tries something as an actor and takes it back. true: the database let it be. Any refusal but a refusal of right is a fault. */
async function lets(who: string | null, attempt: (tx: Tx) => Promise<unknown>): Promise<boolean> {
  const taken = new Error("taken back");
  try {
    await transaction(database.pool, who === null ? { token: null } : { provenAccount: who }, async (tx) => {
      await attempt(tx);
      throw taken;
    });
  } catch (error) {
    if (error === taken) return true;
    if ((error as { code?: string }).code === "42501") return false;
    throw error;
  }
  return false;
}

const attempts = fc.array(
  fc.record({
    who: fc.option(fc.nat(ACCOUNTS - 1), { freq: 12 }),
    // mostly somebody who has something to do with it: purely random ones are nearly all refused
    as: fc.constantFrom("anybody" as const, "author" as const, "grantee" as const),
    voice: fc.constantFrom(...VOICES),
    person: fc.nat(PEOPLE - 1),
    section: fc.constantFrom("goals", "strengths"),
    statement: fc.nat(7),
    how: fc.constantFrom("new" as const, "about" as const, "again" as const),
  }),
  { minLength: 8, maxLength: 16 },
);
type Attempt = typeof attempts extends fc.Arbitrary<(infer T)[]> ? T : never;

function sayingOf(world: World, attempt: Attempt) {
  const { person, section, how, statement } = attempt;
  const existing = world.statements[statement % world.statements.length]!;
  const place: Placed =
    how === "new" ? fresh(world.people[person]!, section) : how === "about" ? { ...existing, statementId: newId() } : existing;
  const earlier = how === "again" ? existing : null;
  const actor = whoTries(world, attempt, place, existing.scribeId ?? existing.authorId);
  // those who were there mostly go on in the voice they had
  const voice: Voice = attempt.as !== "anybody" && earlier ? existing.voice : attempt.voice;
  const scribeId = voice === "scribed" ? actor : voice === "confirmed" ? (existing.scribeId ?? existing.authorId) : null;
  return {
    actor,
    place,
    voice,
    earlier,
    scribeId,
    aboutId: how === "about" ? existing.statementId : how === "again" ? existing.aboutId : null,
  };
}

function whoTries({ accounts, facts }: World, { who, as, statement }: Attempt, place: Placed, author: string): string | null {
  if (who === null) return null;
  if (as === "author") return author;
  const holders = accounts.filter((each) => maySee(facts, each, place));
  return (as === "grantee" ? holders[statement % Math.max(holders.length, 1)] : undefined) ?? accounts[who]!;
}

function fresh(personId: string, section: string): Placed {
  const statementId = newId();
  return { personId, section, statementId, rootId: statementId };
}

describe("who sees, says and tells what", () => {
  test("the database answers every actor as the rule says, and nobody signed in gets nothing", { timeout: 120_000 }, async () => {
    // a rule that forgot whoever acts for somebody must be found out, and worlds where it matters are rare
    const examples = fc.sample(worldShape, 2000).filter(somebodyReadsByAuthorityAlone).slice(0, 5);
    expect(examples.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(worldShape, async (shape) => {
        const world = worldFrom(shape);
        await putIn(database, world);
        for (const who of [null, ...world.accounts]) {
          expect(await everythingFor(who)).toEqual(ruled(world, who));
        }
      }),
      { numRuns: 60, examples: examples.map((shape) => [shape]) },
    );
  });

  test("words are taken from whom the rule allows, in the voice it allows", { timeout: 120_000 }, async () => {
    const seen = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(worldShape, attempts, async (shape, tries) => {
        const world = worldFrom(shape);
        await putIn(database, world);
        for (const attempt of tries) {
          const { actor, place, voice, earlier, scribeId, aboutId } = sayingOf(world, attempt);
          const said = await lets(actor, (tx) =>
            append(tx, {
              ...place,
              voice,
              scribeId,
              aboutId,
              revisionId: newId(),
              basedOn: earlier?.lastRevisionId ?? null,
              kind: "goal",
              // nobody signed in has no id of their own: they try in the person's name
              authorId: actor ?? place.personId,
              body: { text: "words" },
            }),
          );
          expect({ ...attempt, said }).toEqual({ ...attempt, said: maySay(world.facts, actor, { place, voice, earlier }) });
          seen[said ? "taken" : "refused"]++;
        }
      }),
      { numRuns: 150 },
    );
    // the worlds are not so sparse that only refusals were tried
    expect(seen.taken).toBeGreaterThan(20);
    expect(seen.refused).toBeGreaterThan(20);
  });

  test(
    "looking is told by the right one has; grants are made by the person, to whom they work with, and end once",
    { timeout: 120_000 },
    async () => {
      const right = fc.constantFrom("grant" as const, "agreement" as const, "relation" as const, "own" as const);
      const tries = fc.array(
        fc.record({ who: fc.nat(ACCOUNTS - 1), person: fc.nat(PEOPLE - 1), right, team: fc.nat(TEAMS - 1), to: fc.nat(ACCOUNTS - 1) }),
        {
          minLength: 3,
          maxLength: 5,
        },
      );
      await fc.assert(
        fc.asyncProperty(worldShape, tries, async (shape, attemptsMade) => {
          const world = worldFrom(shape);
          await putIn(database, world);
          for (const each of attemptsMade) await tryRights(world, each);
        }),
        { numRuns: 40 },
      );
    },
  );
});

async function tryRights(
  world: World,
  each: { who: number; person: number; right: "grant" | "agreement" | "relation" | "own"; team: number; to: number },
) {
  const { facts } = world;
  const [who, personId, teamId, to] = [
    world.accounts[each.who]!,
    world.people[each.person]!,
    world.teams[each.team]!.teamId,
    world.accounts[each.to]!,
  ];
  const reads = world.agreements.some((agreement) => agreement.personId === personId && mayReadAgreement(facts, who, agreement));
  const told = await lets(who, (tx) =>
    tx.all("test/look", "insert into access_event (person_id, event_id, account_id, act, by_right) values ($1, $2, $3, 'saw', $4)", [
      personId,
      newId(),
      who,
      each.right,
    ]),
  );
  expect({ ...each, told }).toEqual({ ...each, told: mayTellLooking(facts, who, personId, each.right, reads) });

  const share = (team: string | null, account: string | null) =>
    lets(who, (tx) =>
      tx.all(
        "test/share",
        `insert into sharing_grant (person_id, grant_id, team_id, account_id, grantee_name, sections, may) values ($1, $2, $3, $4, 'x', '{goals}', '{see}')`,
        [personId, newId(), team, account],
      ),
    );
  const worksWith = facts.relations.some((other) => other.personId === personId && other.teamId === teamId && !other.ended);
  expect({ ...each, shared: await share(teamId, null) }).toEqual({ ...each, shared: who === personId && worksWith });
  if (to !== personId) {
    const supported = facts.supporters.some((other) => other.personId === personId && other.accountId === to && !other.ended);
    expect({ ...each, shared: await share(null, to) }).toEqual({ ...each, shared: who === personId && supported });
  }
  for (const grant of facts.grants.filter((other) => other.person_id === personId)) {
    const ended = await changed(who, "now()", grant.grant_id);
    // what an authority opened ends with it alone (migration 0029)
    expect(ended).toBe(who === personId && grant.ended_at === null && !grant.authority_id);
    expect(await changed(who, "null", grant.grant_id)).toBe(false);
  }
}

/** Was the grant's end changed? Taken back in any case. */
async function changed(who: string, end: "now()" | "null", id: string): Promise<boolean> {
  let rows = 0;
  const text = `update sharing_grant set ended_at = ${end} where grant_id = $1 returning 1`;
  const allowed = await lets(who, async (tx) => void (rows = (await tx.all(`test/end ${end}`, text, [id])).length));
  return allowed && rows > 0;
}
