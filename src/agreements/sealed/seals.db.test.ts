import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Pool, PoolClient } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Life } from "../../../demo/life.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { TEST_OUTSIDE, TEST_SEALS } from "../../../tests/builders/seals.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { newId } from "../../ground/core/id.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction, type Tx } from "../../ground/database/transaction.ts";
import { HOUSE } from "../../app/house.ts";
import { beginChains } from "./begin-chains.ts";
import { sealsUnder } from "./chain.ts";
import { appendForgotten, HeadsKept, readHeads, type KeptHead } from "./heads.ts";
import { dispute, sign, withdraw, type Signing } from "./store.ts";
import { verifyAll, type Verified } from "./verify.ts";

let database: Database;
let personId: string, memberId: string;
let plan: { agreementId: string; digest: string };
let heads: KeptHead[];

const as = <T>(who: string, work: (tx: Tx) => Promise<T>): Promise<T> => transaction(database.pool, { provenAccount: who }, work);
const signing = (accountId: string, more: Partial<Signing> = {}): Signing => ({
  personId,
  ...plan,
  signatureId: newId(),
  accountId,
  stance: "agree",
  reason: "",
  how: "own sign-in",
  recordedBy: null,
  askAgainOn: null,
  ...more,
});

beforeAll(async () => {
  database = await emptyDatabase();
  personId = await aPerson(database, "Person A");
  const team = await aTeam(database);
  memberId = await aMember(database, team);
  await workingTogether(database, personId, team.teamId);
  await aGrant(database, personId, { teamId: team.teamId, sections: ["plan", "goals"] });
  const life = new Life(database, HOUSE.kinds, Buffer.alloc(32), TEST_SEALS);
  const goal = await life.says(personId, { kind: "goal", body: { text: "Sleep till seven", why: "Nights are long" }, days: 9 });
  const scribed = await life.says(personId, {
    kind: "goal",
    body: { text: "Walk by the river", why: "" },
    voice: "scribed",
    by: memberId,
    days: 8,
  });
  const before = await life.plan(personId, { with: [memberId], statements: [goal], review: 30, days: 5 });
  await as(personId, (tx) => withdraw(tx, TEST_SEALS, personId, before.agreementId));
  plan = await life.plan(personId, { with: [memberId], statements: [goal, scribed], review: 30, days: 2 });
  await as(personId, (tx) => sign(tx, TEST_SEALS, signing(personId, { stance: "disagree", reason: "Not the river." })));
  await as(memberId, (tx) => sign(tx, TEST_SEALS, signing(memberId)));
  const lent = signing(memberId, { how: "passkey", lentBy: personId });
  await as(memberId, (tx) => sign(tx, TEST_SEALS, lent));
  await as(memberId, (tx) => dispute(tx, TEST_SEALS, lent));
  const { rows } = await database.pool.query<{ number: number; mac: string }>("select number, mac from seal order by number desc limit 1");
  heads = [{ person: personId, ...rows[0]! }];
});
afterAll(() => database.close());

/** Everything that is wrong after whoever owns the database did that to it, every trigger off; then it is undone. */
async function after(...statements: string[]): Promise<string> {
  const client = await database.pool.connect();
  try {
    await client.query("begin; set local session_replication_role = replica");
    for (const each of statements) await client.query(each);
    return wrongIn(await verified(client));
  } finally {
    await client.query("rollback");
    client.release();
  }
}
const verified = (client: PoolClient | Pool): Promise<Verified> => verifyAll(client as Pool, HOUSE.kinds, { ...TEST_OUTSIDE, heads });
const wrongIn = ({ broken }: Verified): string => broken.flatMap((each) => each.reasons).join("; ");

const SEALED_ANEW = `update agreement set content = c.t, digest = encode(sha256(convert_to(c.t, 'UTF8')), 'hex') from (select person_id p, agreement_id a,
  replace(replace(content, '"voice":"scribed"', '"voice":"own"'), 'river', 'canal') t from agreement) c where person_id = p and agreement_id = a`;
const FITTING =
  "update signature s set digest = a.digest from agreement a where a.person_id = s.person_id and a.agreement_id = s.agreement_id";

describe("given agreements that were put forward, signed and taken back", () => {
  it("they hold, by all that is sealed", async () => {
    expect(await verified(database.pool)).toEqual({ checked: 2, broken: [], by: { sealed: 2, found: 0, words: 0 }, worded: [] });
  });

  it.each([
    [
      "a no becomes a yes",
      ["update signature set stance = 'agree', reason = '' where stance = 'disagree'"],
      /signature .* is not what was sealed/,
    ],
    ["voices and words are rewritten and sealed anew", [SEALED_ANEW, FITTING], /its words are not those that were put forward/],
    [
      "the same in the revisions",
      [SEALED_ANEW, FITTING, "update revision set body = replace(body::text, 'river', 'canal')::jsonb"],
      /words are not those/,
    ],
    [
      "every signature becomes two years older",
      ["update signature set at = at - interval '2 years'"],
      /signature .* is not what was sealed/,
    ],
    ["one signature is deleted", ["delete from signature where stance = 'disagree'"], /the signature .* is gone/],
    [
      "an agreement is deleted whole",
      [`delete from signature`, `delete from agreement where withdrawn_at is null`],
      /the agreement .* is gone/,
    ],
    [
      "the end of the chain is cut off with it",
      [`delete from signature where stance = 'agree'`, "delete from seal where number = (select max(number) from seal)"],
      /its end was cut off/,
    ],
    ["everything of the record is gone", ["delete from signature", "delete from agreement", "delete from seal"], /its end was cut off/],
    [
      "a statement says other words than were said",
      ["update statement set body = jsonb_set(body, '{text}', '\"Other words\"')"],
      /not what its revision says/,
    ],
    [
      "a statement is in another voice",
      ["update statement set voice = 'own', scribe_id = null where voice = 'scribed'"],
      /not what its revision says/,
    ],
    ["a statement is put away", ["update statement set state = 'withdrawn'"], /state is not that of its last event/],
    ["a statement is gone", ["delete from statement"], /is gone, though its revisions are there/],
    [
      "a statement is what it was before",
      [
        `insert into revision select (jsonb_populate_record(null::revision, to_jsonb(r) || jsonb_build_object('revision_id', gen_random_uuid(), 'parent_revision_id', r.revision_id))).* from revision r`,
      ],
      /not the newest that was said/,
    ],
    [
      "two links change places",
      [
        "update seal set number = 99 where number = 4",
        "update seal set number = 4 where number = 5",
        "update seal set number = 5 where number = 99",
      ],
      /does not follow|missing/,
    ],
    ["a link is taken out", ["delete from seal where number = 2"], /a seal is missing/],
    ["what was taken back stands again", ["update agreement set withdrawn_at = null"], /taken back, and no longer says so/],
    [
      "the words of a revision are other ones",
      ["update revision set body = jsonb_set(body, '{text}', '\"Other words\"')"],
      /says something else/,
    ],
    ["what was disputed counts again", ["delete from signature_dispute"], /whether the signature .* was disputed is not what was sealed/],
    [
      "the years of keeping are more",
      ["update agreement set keeps = replace(keeps::text, '\"years\": ', '\"years\": 9')::jsonb"],
      /not what was sealed/,
    ],
  ] as [string, string[], RegExp][])("when %s, it is named", async (_what, statements, named) => {
    expect(await after(...statements)).toMatch(named);
  });

  /** What is not sealed, each with its reason. */
  const NOT_SEALED: Record<string, Record<string, string>> = {
    agreement: {},
    signature: {},
    signature_dispute: {},
    revision: {
      person_id: "it is told by the agreement, which would no longer find its words",
      superseded_at: "it changes whenever the person writes again, which leaves what was signed as it was",
      only_mine: "the person chooses it anew at any time; it says who may read, not what was said",
    },
    seal: { seq: "the order between records, which the heads outside the database tell" },
  };
  const OTHERWISE: Record<string, string> = {
    text: "coalesce(X, '') || 'x'",
    uuid: "gen_random_uuid()",
    "timestamp with time zone": "coalesce(X, now()) + interval '1 millisecond'",
    date: "coalesce(X, current_date) + 1",
    integer: "X + 1",
    boolean: "not X",
    jsonb: "case jsonb_typeof(X) when 'object' then X || '{\"x\":1}' else X || '[1]' end",
    ARRAY: "X || gen_random_uuid()",
  };
  /** A value that the table itself refuses cannot be there. */
  const isRefused = (error: { code?: string }): string => {
    if (error.code?.startsWith("23")) return "refused";
    throw error as Error;
  };

  it("when any one field of any sealed row is changed, it is named", async () => {
    const changed: string[] = [];
    for (const [table, not] of Object.entries(NOT_SEALED)) {
      const { rows } = await database.pool.query<{ name: string; type: string }>(
        "select column_name as name, data_type as type from information_schema.columns where table_schema = 'public' and table_name = $1",
        [table],
      );
      for (const { name, type } of rows.filter((each) => !Object.hasOwn(not, each.name))) {
        const value = OTHERWISE[type]!.replaceAll("X", `"${name}"`);
        const drop = `alter table ${table} drop constraint if exists ${table}_${name}_check`;
        const said = await after(drop, `update ${table} set "${name}" = ${value}`).catch(isRefused);
        changed.push(`${table}.${name} ${said === "" ? "is not named" : said === "refused" ? "is refused" : "is named"}`);
      }
    }
    expect(changed.filter((each) => each.endsWith("is not named"))).toEqual([]);
    expect(changed.filter((each) => each.endsWith("is named")).length).toBeGreaterThan(50);
  });

  it("when pages or content are worded otherwise, they hold as before", async () => {
    const better = () => [{ label: "Better", text: "Better words" }];
    const reworded = new Map([...HOUSE.kinds].map(([name, kind]) => [name, { ...kind, lines: better }])) as typeof HOUSE.kinds;
    expect((await verifyAll(database.pool, reworded, { ...TEST_OUTSIDE, heads })).broken).toEqual([]);
  });

  it("when a key is another, every seal says so; when both are known, all hold", async () => {
    const other = sealsUnder(Buffer.alloc(32, 1));
    const without = await verifyAll(database.pool, HOUSE.kinds, { keys: new Map([[other.keyId, other]]), heads });
    expect(wrongIn(without)).toContain(`with a key that is not here (${TEST_SEALS.keyId})`);
    const both = new Map([...TEST_OUTSIDE.keys, [other.keyId, other]] as [string, typeof other][]);
    expect((await verifyAll(database.pool, HOUSE.kinds, { keys: both, heads })).broken).toEqual([]);
  });
});

describe("given whoever signs without a seal", () => {
  it("the database refuses it when the transaction ends, the owner's own too", async () => {
    const bare = `insert into signature (person_id, agreement_id, signature_id, account_id, name, role, stance, how, digest)
      values ('${personId}', '${plan.agreementId}', '${newId()}', '${personId}', '', '', 'agree', 'own sign-in', '${plan.digest}')`;
    await expect(database.pool.query(bare)).rejects.toMatchObject({ code: "23514" });
    await expect(as(personId, (tx) => tx.all("test/bare", bare))).rejects.toMatchObject({ code: "23514" });
  });

  it("nobody seals what somebody else did, or puts a link where it does not follow", async () => {
    const add = (number: number, previous: string) =>
      as(memberId, (tx) =>
        tx.all("test/add", "select add_seal($1, $2, 'signed', $3, $4, '{}', $5, 'k', repeat('0', 64))", [
          personId,
          number,
          plan.agreementId,
          newId(),
          previous,
        ]),
      );
    await expect(add(1, "")).rejects.toMatchObject({ code: "40001" });
    const [head] = heads as { number: number; mac: string }[];
    await expect(add(head!.number + 1, head!.mac)).rejects.toMatchObject({ code: "42501" });
    const stranger = await aMember(database, await aTeam(database));
    await expect(as(stranger, (tx) => tx.all("test/head", "select seal_head($1)", [personId]))).rejects.toMatchObject({ code: "42501" });
  });
});

it("given two signatures at once, when both are sealed, there is one chain", async () => {
  const once = (who: string) => as(who, (tx) => sign(tx, TEST_SEALS, signing(who)));
  await Promise.all([once(personId), once(memberId), once(personId), once(memberId)]);
  expect((await verified(database.pool)).broken).toEqual([]);
});

it("given agreements from before there were chains, when a chain begins, what is altered after that is named", async () => {
  const client = await database.pool.connect();
  await client.query(
    "set session_replication_role = replica; delete from seal; delete from signature_dispute; set session_replication_role = origin",
  );
  client.release();
  heads = [];
  expect(await beginChains(database.pool, TEST_SEALS)).toBe(1);
  expect(await beginChains(database.pool, TEST_SEALS)).toBe(0);
  expect(await verified(database.pool)).toEqual({ checked: 2, broken: [], by: { sealed: 0, found: 2, words: 0 }, worded: [] });
  expect(await after("update signature set stance = 'agree', reason = '' where stance = 'disagree'")).toMatch(
    /signature .* is not what was sealed/,
  );
  expect(await after("update revision set voice = 'own', scribe_id = null where voice = 'scribed'")).toMatch(
    /not what it was when its chain began/,
  );
  await as(personId, (tx) => sign(tx, TEST_SEALS, signing(personId)));
  expect((await verified(database.pool)).broken).toEqual([]);
});

it("given a head kept outside the database, when the server writes them down, each is there once, and a record that is over is let go", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ownterms-heads-"));
  const file = join(folder, "heads");
  expect(await readHeads(file)).toBeNull();
  await new HeadsKept(database.pool, file).begin();
  const kept = new HeadsKept(database.pool, file);
  await kept.begin();
  await as(personId, (tx) => sign(tx, TEST_SEALS, signing(personId)));
  await kept.keep();
  await kept.keep();
  const { rows } = await database.pool.query<KeptHead>("select person_id as person, number, mac from seal order by number desc limit 2");
  expect(await readHeads(file)).toEqual(rows.toReversed());
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  heads = (await readHeads(file))!;
  const gone = ["delete from signature", "delete from agreement", "delete from seal"];
  expect(await after(...gone)).toContain("was cut off");
  await appendForgotten(file, [personId]);
  heads = (await readHeads(file))!;
  expect(await after(...gone)).toBe("");
  await rm(folder, { recursive: true });
});
