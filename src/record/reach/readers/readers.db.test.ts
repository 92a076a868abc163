import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../../ground/core/id.ts";
import type { Database } from "../../../ground/database/open.ts";
import { transaction } from "../../../ground/database/transaction.ts";
import { emptyDatabase } from "../../../../tests/setup/database.ts";
import { putIn, type SaidStatement, type World } from "../../../../tests/builders/world.ts";
import {
  readersWorld,
  worldOf,
  madeByThemselves,
  worldsWithEveryRight,
  type ReadersShape,
} from "../../../../tests/builders/readers-world.ts";
import { READERS, readerFacts, type ReaderFacts } from "./facts.ts";
import { readersOf, type Reader } from "./readers.ts";

// what a page says of who can see something, and what the database answers whoever opens it, agree both ways
let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

const as = <T>(who: string | null, ask: (tx: Parameters<Parameters<typeof transaction>[2]>[0]) => Promise<T>): Promise<T> =>
  transaction(database.pool, who === null ? { token: null } : { provenAccount: who }, ask);

const factsOf = (personId: string): Promise<ReaderFacts> =>
  as(personId, async (tx) =>
    readerFacts((await tx.one<{ all: ReaderFacts }>("test/readers", `select ${READERS} as all`, [personId]))!.all),
  );

const PRACTISE = ["practitioner", "lead"];
const SEE = [...PRACTISE, "peer worker"];

/** The accounts that a sentence speaks of. What begins later is nobody's yet. */
function accountsOf({ facts, teams }: World, readers: Reader[]): string[] {
  const members = (teamIds: string[], roles: string[]) =>
    facts.members.filter((each) => teamIds.includes(each.teamId) && roles.includes(each.role) && !each.ended).map((each) => each.accountId);
  const found = readers
    .filter(({ from }) => from === null)
    .flatMap(({ who }) => {
      if (who === "code") return [];
      if ("account" in who) return [who.account];
      if ("team" in who) return members([who.team], SEE);
      return members(
        teams.filter(({ organisationId }) => organisationId === who.service).map(({ teamId }) => teamId),
        PRACTISE,
      );
    });
  return [...new Set(found)].sort();
}

type Opened = {
  statements: string[];
  copies: string[];
  agreements: string[];
  documents: boolean;
  drafts: number;
  could: boolean;
  knows: boolean;
};

/** All that the database lets somebody read of a record, by every door there is. */
const openedBy = (who: string, personId: string, preparations: string[]): Promise<Opened> =>
  as(
    who,
    async (tx) =>
      (await tx.one<Opened>(
        "test/opened",
        `select array(select statement_id::text from statement where person_id = $1 union select statement_id::text from emergency_words($1)
             union select statement_id::text from revision where person_id = $1
             union select statement_id::text from statement_event where person_id = $1
             union select w.statement_id::text from unnest($2::uuid[]) p, words_picked($1, p) w
             union select l ->> 'statementId' from jsonb_array_elements(crisis_card_of($1) -> 'lines') l) as statements,
           array(select e::text from agreement a, unnest(a.statement_ids) e where a.person_id = $1
             union select e #>> '{}' from safety_document d, jsonb_path_query(d.content::jsonb, '$.**.statementId') e where d.person_id = $1) as copies,
           exists (select 1 from safety_document where person_id = $1) as documents,
           (select count(*)::int from unsaved where person_id = $1) as drafts,
           array(select agreement_id::text from agreement where person_id = $1) as agreements,
           exists (select 1 from could_open_in_emergency($1)) as could,
           exists (select 1 from person where person_id = $1) as knows`,
        [personId, preparations],
      ))!,
  );

const seen = { named: 0, unnamed: 0, rights: new Set<string>() };

async function agree(world: World, shape: ReadersShape, personId: string): Promise<void> {
  const facts = await factsOf(personId);
  const others = world.accounts.filter((each) => each !== personId).sort();
  const opened = new Map<string, Opened>();
  for (const who of others) opened.set(who, await openedBy(who, personId, shape.preparations));
  const named = (readers: Reader[]) => accountsOf(world, readers).filter((each) => each !== personId);
  const by = (predicate: (it: Opened) => boolean) => others.filter((who) => predicate(opened.get(who)!));
  const tops = world.statements.filter((each) => each.personId === personId && each.rootId === each.statementId);
  const code = await byCode(personId, shape);
  expect(named(readersOf(facts, "profile"))).toEqual(by((it) => it.knows));
  expect(named(readersOf(facts, "draft"))).toEqual(by((it) => it.drafts > 0));
  expect(named(readersOf(facts, "record").filter(({ right }) => right === "document"))).toEqual(by((it) => it.documents));
  for (const { statementId, rootId, section, voice } of world.statements.filter((each) => each.personId === personId)) {
    const readers = readersOf(facts, { section, entry: rootId, said: statementId });
    readers.forEach(({ right }) => seen.rights.add(right));
    const could = readers.filter(({ right }) => right === "emergency");
    const about = { section, voice, top: statementId === rootId, kept: facts.kept.includes(rootId), readers };
    expect({ ...about, who: named(readers.filter((each) => !could.includes(each))) }).toEqual({
      ...about,
      who: by((it) => it.statements.includes(statementId) || it.copies.includes(statementId)),
    });
    if (could.length > 0) expect({ ...about, who: named(could) }).toEqual({ ...about, who: by((it) => it.could) });
    expect({ ...about, code: readers.some(({ right }) => right === "card-code") }).toEqual({ ...about, code: code.includes(statementId) });
    seen[readers.length > 0 ? "named" : "unnamed"]++;
  }
  for (const { agreementId } of world.agreements.filter((each) => each.personId === personId)) {
    expect(named(readersOf(facts, { agreement: agreementId }))).toEqual(by((it) => it.agreements.includes(agreementId)));
  }
  for (const section of new Set(tops.map((each) => each.section))) holdsAllOfIt(facts, section, tops);
}

/** Whoever is named of one entry is named of its section; where a section has no reader, none of its entries has one. */
function holdsAllOfIt(facts: ReaderFacts, section: string, tops: SaidStatement[]): void {
  const within = tops.filter((each) => each.section === section).map((each) => each.statementId);
  const ofSection = readersOf(facts, { section, within });
  const keys = new Set(ofSection.map(({ who }) => JSON.stringify(who)));
  for (const entry of within)
    for (const { who, right } of readersOf(facts, { section, entry }))
      expect({ right, named: keys.has(JSON.stringify(who)) }).toEqual({ right, named: true });
  const record = readersOf(facts, "record").map(({ who }) => JSON.stringify(who));
  for (const key of keys) expect(record).toContain(key);
}

const byCode = async (personId: string, { people }: ReadersShape): Promise<string[]> => {
  const token = people.codes.get(personId);
  if (!token) return [];
  const row = await as(null, (tx) =>
    tx.one<{ card: { lines: { statementId: string }[] } | null }>("test/code", "select open_crisis_card($1, $2) as card", [token, newId()]),
  );
  return row?.card?.lines.map((each) => each.statementId) ?? [];
};

test("in any world, whoever a sentence names can open it, and whoever can open it is named", { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(readersWorld, async (given) => {
      const shape = worldOf(given);
      await putIn(database, shape.world);
      for (const each of shape.kept) await as(each.personId, (tx) => tx.all("test/keep", "select keep_back($1, true)", [each.statementId]));
      for (const personId of shape.world.people) await agree(shape.world, shape, personId);
    }),
    { numRuns: 100, examples: [madeByThemselves, ...worldsWithEveryRight] },
  );
  // the examples alone are not so sparse that a right was never tried
  expect([...seen.rights].sort()).toEqual([
    "authority",
    "card",
    "card-code",
    "document",
    "duty",
    "emergency",
    "emergency-open",
    "grant",
    "picked",
    "signed",
  ]);
  expect(seen.named).toBeGreaterThan(20);
  expect(seen.unnamed).toBeGreaterThan(5);
});

test("nobody but the person is told who reads", async () => {
  const [shape] = fc.sample(readersWorld, 1).map(worldOf);
  await putIn(database, shape!.world);
  const [personId, another] = shape!.world.accounts;
  const row = await as(another!, (tx) => tx.one<{ all: unknown }>("test/readers", `select ${READERS} as all`, [personId]));
  expect(row!.all).toBeNull();
});
