import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import type { Database } from "../../ground/database/open.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { append } from "../../record/statements/store.ts";
import { CAN_STAND, cardWorlds, KIND_OF, type CardWorld } from "../../../tests/builders/card-world.ts";
import { aGrant, aPerson } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { openCard, readOpenings, readRawCard } from "./store.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

let worlds: ReturnType<typeof cardWorlds>;
beforeAll(() => void (worlds = cardWorlds(database)));
const as = <T>(who: string | null, work: (tx: Tx) => Promise<T>): Promise<T> => worlds.as(who, work);
/** Somebody with nothing but a link. */
const opened = (token: string) => as(null, (tx) => openCard(tx, token, newId()));
let tried = 0;
const refused = (who: string | null, sql: string, values: unknown[]) =>
  as(who, (tx) => tx.all(`test/refused-${(tried += 1)}`, sql, values)).then(
    (rows) => rows.length === 0,
    (error: { code?: string }) => error.code === "42501",
  );

const STEPS = ["choose", "reword", "putAway", "bringBack", "share", "end", "renew", "off"] as const;
const steps = fc.array(
  fc.record({
    // what is chosen and put away matters most
    what: fc.constantFrom(...STEPS, "choose" as const, "putAway" as const, "putAway" as const),
    at: fc.nat(KIND_OF.length - 1),
    many: fc.array(fc.nat(KIND_OF.length - 1), { minLength: 2, maxLength: 6 }),
  }),
  { minLength: 6, maxLength: 14 },
);

const onCard = ({ statements, chosen }: CardWorld): string[] =>
  statements
    .filter(({ kind, statementId, away }) => CAN_STAND.includes(kind) && chosen!.includes(statementId) && !away)
    .map(({ text }) => text)
    .sort();
const wordsOf = (card: Awaited<ReturnType<typeof readRawCard>>): string[] | null => card && card.lines.map(({ body }) => body.text).sort();

async function holds(world: CardWorld): Promise<void> {
  const right = world.chosen && onCard(world);
  expect(wordsOf(await as(world.personId, (tx) => readRawCard(tx, world.personId)))).toEqual(right);
  expect(wordsOf(await as(world.friendId, (tx) => readRawCard(tx, world.personId)))).toEqual(world.grant ? right : null);
  if (world.token) expect(wordsOf(await opened(world.token))).toEqual(right);
  for (const old of world.old) expect(await opened(old)).toBe(null);
  // the words themselves stay where they are: of all that is not the card's own section, nobody reached anything
  for (const who of [world.friendId, null]) {
    const seen = await as(who, (tx) =>
      tx.all<{ section: string }>("test/seen", "select section from statement where person_id = $1", [world.personId]),
    );
    expect(seen.filter(({ section }) => section !== "crisis-card")).toEqual([]);
    const earlier = await as(who, (tx) =>
      tx.all<{ section: string }>("test/before", "select section from revision where person_id = $1", [world.personId]),
    );
    expect(earlier.filter(({ section }) => section !== "crisis-card")).toEqual([]);
  }
}

describe("the words on a crisis card", () => {
  it(
    "are those that were chosen, as they are now, whatever happened in whatever order, and for nobody else",
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (list) => {
          const world = await worlds.aWorld();
          for (const { what, at, many } of list) {
            await worlds.steps[what](world, at, many);
            await holds(world);
          }
        }),
        { numRuns: 20 },
      );
    },
  );

  it("cannot be made others by choosing what is not one's own, or what others wrote", async () => {
    const world = await worlds.aWorld();
    const otherId = await aPerson(database, "Person B");
    const theirs = await said(database, otherId, { kind: "safety-myself", body: { text: "Not yours" } });
    // the friend may answer in the story, and puts something there as if it were a part of it
    await aGrant(database, world.personId, { accountId: world.friendId, sections: ["my-story"] });
    const { personId, friendId } = world;
    const answer = newId();
    const body = { title: "", text: "Theirs" };
    await as(friendId, (tx) =>
      append(tx, {
        personId,
        statementId: answer,
        revisionId: newId(),
        basedOn: null,
        kind: "story-part",
        section: "my-story",
        voice: "supporter",
        authorId: friendId,
        body,
      }),
    );
    const items = [theirs, answer, world.cardId].map((statementId) => ({ heading: "who", statementId }));
    await worlds.saved(world, world.cardId, "crisis-card", { items, name: true, advance: false });
    expect(wordsOf(await as(world.personId, (tx) => readRawCard(tx, world.personId)))).toEqual([]);
  });

  it("are resolved for nobody by the function behind it, and a link is the person's alone", async () => {
    const world = await worlds.aWorld();
    await worlds.steps.choose(world, 0, [1, 2]);
    await worlds.steps.share(world);
    await worlds.steps.renew(world);
    const own =
      "insert into crisis_card_link (person_id, link_id, seed, token_hash) values ($1, gen_random_uuid(), repeat('x', 30), $2) returning 1";
    for (const who of [world.personId, world.friendId, null])
      expect(await refused(who, "select crisis_card_words($1)", [world.personId])).toBe(true);
    for (const who of [world.friendId, await aPerson(database, "Person B"), null]) {
      expect(await refused(who, "select * from crisis_card_link where person_id = $1", [world.personId])).toBe(true);
      expect(await refused(who, own, [world.personId, newId()])).toBe(true);
      expect(await refused(who, "update crisis_card_link set ended_at = now() where person_id = $1 returning 1", [world.personId])).toBe(
        true,
      );
      expect(await refused(who, "select * from crisis_card_seen where person_id = $1", [world.personId])).toBe(true);
    }
    // ended once, it is never in force again
    await worlds.steps.off(world);
    expect(
      await refused(world.personId, "update crisis_card_link set ended_at = null where person_id = $1 returning 1", [world.personId]),
    ).toBe(true);
  });
});

describe("an opening by the card's link", () => {
  it("is in nobody's name and told to the person alone, and nobody can write one, or one fewer", async () => {
    const world = await worlds.aWorld();
    await worlds.steps.choose(world, 0, []);
    await worlds.steps.renew(world);
    await worlds.steps.share(world);
    await opened(world.token!);
    expect((await as(world.personId, (tx) => readOpenings(tx, world.personId))).times).toBe(1);
    for (const who of [world.friendId, null]) {
      expect(await refused(who, "select * from access_event where person_id = $1 and by_right = 'card'", [world.personId])).toBe(true);
      const made =
        "insert into access_event (person_id, event_id, account_id, act, by_right) values ($1, gen_random_uuid(), $2, 'saw', 'card') returning 1";
      expect(await refused(who, made, [world.personId, null])).toBe(true);
    }
    expect(await refused(world.personId, "delete from access_event where person_id = $1 returning 1", [world.personId])).toBe(true);
  });

  it("lets whoever holds it see that card and not one row more, of the person or of anybody", async () => {
    const world = await worlds.aWorld();
    await worlds.steps.choose(world, 0, [1, 2]);
    await worlds.steps.renew(world);
    const { rows } = await database.pool.query<{ table_name: string }>(
      `select distinct c.relname as table_name from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname in ('person_id', 'account_id')
         and has_any_column_privilege('ownterms_app', c.oid, 'select')`,
    );
    expect(rows.length).toBeGreaterThan(20);
    await as(null, async (tx) => {
      expect(await openCard(tx, world.token!, newId())).not.toBe(null);
      const seen: string[] = [];
      for (const { table_name } of rows)
        if ((await tx.all(`test/any-${table_name}`, `select 1 from ${table_name} limit 1`)).length > 0) seen.push(table_name);
      expect(seen).toEqual([]);
      expect((await tx.one<{ card: unknown }>("test/card", "select crisis_card_of($1) as card", [world.personId]))!.card).toBe(null);
    });
  });

  it("needs the whole of what only the link holds: nothing that is kept of it opens it, and no guess", async () => {
    const world = await worlds.aWorld();
    await worlds.steps.choose(world, 0, []);
    await worlds.steps.renew(world);
    const { rows } = await database.pool.query<{ link_id: string; seed: string; token_hash: string }>(
      "select link_id, seed, token_hash from crisis_card_link where person_id = $1",
      [world.personId],
    );
    const [{ link_id, seed, token_hash }] = rows as [(typeof rows)[0]];
    for (const guess of [
      link_id,
      seed,
      token_hash,
      world.personId,
      world.token!.slice(0, -1),
      `${world.token} `,
      world.token!.toUpperCase(),
      "",
      "%",
    ])
      expect([guess, await opened(guess)]).toEqual([guess, null]);
    for (const hash of ["", "%", token_hash, `${token_hash} `]) expect(await as(null, (tx) => openCard(tx, hash, newId()))).toBe(null);
    expect((await as(world.personId, (tx) => readOpenings(tx, world.personId))).times).toBe(0);
  });

  it("is counted when it says it was not, unless one was within the minute", async () => {
    const world = await worlds.aWorld();
    await worlds.steps.choose(world, 0, []);
    await worlds.steps.renew(world);
    const quietly = () => as(null, (tx) => openCard(tx, world.token!, null));
    const times = async () => (await as(world.personId, (tx) => readOpenings(tx, world.personId))).times;
    await quietly();
    expect(await times()).toBe(1);
    await quietly();
    expect(await times()).toBe(1);
    await database.pool.query("update access_event set at = now() - interval '2 minutes' where person_id = $1", [world.personId]);
    await quietly();
    expect(await times()).toBe(2);
  });
});
