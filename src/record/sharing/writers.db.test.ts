import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { aMember, aMembership, anAccount, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Database } from "../../ground/database/open.ts";
import { confirm } from "../statements/say.ts";
import { act, append } from "../statements/store.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

type Service = { organisationId: string; teamId: string; colleague: string };
type World = { personId: string; writer: string; a: Service; b: Service };
const aService = async (name: string): Promise<Service> => {
  const team = await aTeam(database, name);
  return { ...team, colleague: await aMember(database, team) };
};
const aWorld = async (): Promise<World> => ({
  personId: await aPerson(database),
  writer: await anAccount(database, "Writer"),
  a: await aService("A"),
  b: await aService("B"),
});

/** A minute apart from each other, all of them over: nothing here hangs on how fast the machine is. */
const BEGAN = Date.now() - 86_400_000;
const minute = (at: number): Date => new Date(BEGAN + at * 60_000);

const joins = async ({ writer }: World, service: Service, at: number) => {
  await aMembership(database, service, "practitioner", writer);
  await database.pool.query("update member set started_at = $1 where account_id = $2 and team_id = $3 and ended_at is null", [
    minute(at),
    writer,
    service.teamId,
  ]);
};
const leaves = ({ writer }: World, { teamId }: Service, at: number) =>
  database.pool.query("update member set ended_at = $1 where account_id = $2 and team_id = $3 and ended_at is null", [
    minute(at),
    writer,
    teamId,
  ]);
const begins = async ({ personId }: World, { teamId }: Service, at: number) => {
  await workingTogether(database, personId, teamId);
  await database.pool.query("update team_relation set accepted_at = $1 where person_id = $2 and team_id = $3 and ended_at is null", [
    minute(at),
    personId,
    teamId,
  ]);
};
const ends = ({ personId }: World, { teamId }: Service, at: number) =>
  database.pool.query("update team_relation set ended_at = $1 where person_id = $2 and team_id = $3 and ended_at is null", [
    minute(at),
    personId,
    teamId,
  ]);

const as = <T>(who: string, work: Parameters<typeof transaction<T>>[2]) => transaction(database.pool, { provenAccount: who }, work);
type Version = { statementId: string; revisionId: string; basedOn: string | null; text: string };
const writeVersion = ({ personId, writer }: World, voice: "practitioner" | "scribed", { text, ...ids }: Version) =>
  as(writer, (tx) =>
    append(tx, {
      personId,
      ...ids,
      kind: "a-fact",
      section: "restrictive-events",
      voice,
      authorId: writer,
      scribeId: voice === "scribed" ? writer : null,
      body: { text },
    }),
  );
async function writes(world: World, at: number, voice: "practitioner" | "scribed" = "practitioner"): Promise<Version> {
  const version = { statementId: newId(), revisionId: newId(), basedOn: null, text: "Words" };
  await writeVersion(world, voice, version);
  await database.pool.query("update statement set created_at = $1, said_at = $1 where statement_id = $2", [
    minute(at),
    version.statementId,
  ]);
  return version;
}

/** Which of these statements somebody reads, in every table that holds their words. */
async function read({ personId }: World, who: string): Promise<string[]> {
  const of = (table: string) =>
    as(who, (tx) =>
      tx.all<{ id: string }>(`t/${table}`, `select distinct statement_id as id from ${table} where person_id = $1 order by 1`, [personId]),
    );
  const [statements, revisions] = [await of("statement"), await of("revision")];
  expect(revisions).toEqual(statements);
  return statements.map(({ id }) => id);
}

const STEPS = ["join", "leave", "begin", "end", "write", "write"] as const;
/** What each story begins with: something written for the one, and then something for both. Chance alone seldom comes to that. */
const BEGINNING = [
  ...(["join", "begin", "write"] as const).map((what) => ({ what, which: "a" as const })),
  ...(["join", "begin", "write"] as const).map((what) => ({ what, which: "b" as const })),
];
const story = fc.array(fc.record({ what: fc.constantFrom(...STEPS), which: fc.constantFrom("a" as const, "b" as const) }), {
  minLength: 6,
  maxLength: 18,
});

it(
  "what somebody wrote is read by the services for which they could write it then, and follows them to no other",
  { timeout: 120_000 },
  async () => {
    const seen = { both: 0, one: 0 };
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        const world = await aWorld();
        const member = { a: false, b: false };
        const related = { a: false, b: false };
        const written: { id: string; for: Record<"a" | "b", boolean> }[] = [];
        for (const [at, { what, which }] of [...BEGINNING, ...steps].entries()) {
          const service = world[which];
          if (what === "join" && !member[which]) await joins(world, service, at);
          if (what === "leave" && member[which]) await leaves(world, service, at);
          if (what === "begin" && !related[which]) await begins(world, service, at);
          if (what === "end" && related[which]) await ends(world, service, at);
          if (what === "join" || what === "leave") member[which] = what === "join";
          if (what === "begin" || what === "end") related[which] = what === "begin";
          const could = { a: member.a && related.a, b: member.b && related.b };
          if (what === "write" && (could.a || could.b)) written.push({ id: (await writes(world, at)).statementId, for: could });
        }
        for (const each of ["a", "b"] as const) {
          const ruled = written.filter((it) => it.for[each] && related[each]).map(({ id }) => id);
          expect(await read(world, world[each].colleague)).toEqual(ruled.sort());
          if (ruled.length > 0) seen[ruled.length === written.length ? "both" : "one"]++;
        }
        expect(await read(world, world.personId)).toEqual(written.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
    expect(seen.one).toBeGreaterThan(0);
  },
);

/** They wrote for A, and went on to B; both work with the person all along. */
async function moved() {
  const world = await aWorld();
  await joins(world, world.a, 0);
  for (const each of [world.a, world.b]) await begins(world, each, 0);
  const [first, told] = [await writes(world, 1), await writes(world, 1, "scribed")];
  await leaves(world, world.a, 2);
  await joins(world, world.b, 3);
  return { world, first, told, second: await writes(world, 4) };
}

it("whoever went on to another service neither reads, puts right nor takes back what they wrote for the one before", async () => {
  const { world, first, told, second } = await moved();
  const { personId, writer } = world;
  expect(await read(world, writer)).toEqual([second.statementId]);
  const again = (was: Version) =>
    writeVersion(world, "practitioner", { ...was, revisionId: newId(), basedOn: was.revisionId, text: "Other" });
  const takesBack = ({ statementId }: Version) =>
    as(writer, (tx) => act(tx, { personId, eventId: newId(), statementId, act: "withdrawn", actorId: writer }));
  await expect(again(first)).rejects.toThrow(/row-level security/);
  await expect(takesBack(first)).rejects.toThrow(/row-level security/);
  await again(second);
  await takesBack(second);
  expect(await read(world, world.a.colleague)).toEqual([first.statementId, told.statementId].sort());
});

it("a yes of the person’s to what was written down leaves it with the service it was told to", async () => {
  const { world, first, told, second } = await moved();
  await as(world.personId, (tx) => confirm(tx, world.personId, told.statementId, newId(), told.revisionId));
  expect(await read(world, world.a.colleague)).toEqual([first.statementId, told.statementId].sort());
  expect(await read(world, world.b.colleague)).toEqual([second.statementId]);
});

it("the person is told of each service that reads it, and of no other", async () => {
  const world = await aWorld();
  await database.pool.query("update organisation set name = 'Service ' || $1 where organisation_id = $2", ["A", world.a.organisationId]);
  await database.pool.query("update organisation set name = 'Service ' || $1 where organisation_id = $2", ["B", world.b.organisationId]);
  await joins(world, world.a, 0);
  for (const each of [world.a, world.b]) await begins(world, each, 0);
  await writes(world, 1);
  await leaves(world, world.a, 2);
  await joins(world, world.b, 3);
  const told = () =>
    as(world.personId, (tx) =>
      tx.all("t/read", "select distinct section, service from readers_by_duty($1) order by 1, 2", [world.personId]),
    );
  expect(await told()).toEqual([{ section: "restrictive-events", service: "Service A" }]);
  await writes(world, 4);
  expect(await told()).toHaveLength(2);
});
