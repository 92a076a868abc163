import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../core/id.ts";
import type { Database } from "../database/open.ts";
import { transaction, type Tx } from "../database/transaction.ts";
import { KINDS } from "../kinds.ts";
import { save } from "../record/save.ts";
import { act, readStatement, say } from "../record/store.ts";
import { aGrant, aPerson, aSupporter } from "../../tests/builders/people.ts";
import { said } from "../../tests/builders/said.ts";
import { emptyDatabase } from "../../tests/setup/database.ts";
import { HEADINGS } from "./headings.ts";
import { hashOf, newSeed, tokenOf } from "./link.ts";
import { endLink, makeLink, openCard, readOpenings, readRawCard } from "./store.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

const KEY = randomBytes(32);
const as = <T>(who: string | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(database.pool, who === null ? { token: null } : { provenAccount: who }, (tx) => work(tx));
/** Somebody with nothing but a link. */
const opened = (token: string) => as(null, (tx) => openCard(tx, hashOf(token), newId()));
let tried = 0;
const refused = (who: string | null, sql: string, values: unknown[]) =>
  as(who, (tx) => tx.all(`test/refused-${(tried += 1)}`, sql, values)).then(
    (rows) => rows.length === 0,
    (error: { code?: string }) => error.code === "42501",
  );

const KIND_OF = ["story-part", "wellness-entry", "safety-myself", "card-line", "goal", "safety-check", "contribution"];
const bodyOf = (kind: string, text: string): unknown =>
  ({
    "story-part": { title: "", text },
    "wellness-entry": { part: "upsets", text },
    "card-line": { heading: "who", text },
    goal: { text, why: "" },
    "safety-check": { fits: "yes", helped: text, askOn: null },
  })[kind] ?? { text };
const CAN_STAND = ["story-part", "wellness-entry", "safety-myself", "card-line"];

async function aWorld() {
  const personId = await aPerson(database, "Person A");
  const friendId = await aSupporter(database, personId);
  const statements = await Promise.all(
    KIND_OF.map(async (kind, at) => {
      const text = `words ${at} ${newId()}`;
      return { kind, text, away: false, statementId: await said(database, personId, { kind, body: bodyOf(kind, text) }) };
    }),
  );
  const cardId = newId();
  return {
    personId,
    friendId,
    statements,
    cardId,
    chosen: null as string[] | null,
    grant: null as string | null,
    token: null as string | null,
    old: [] as string[],
  };
}
type World = Awaited<ReturnType<typeof aWorld>>;

async function saved(world: World, statementId: string, kind: string, body: unknown): Promise<void> {
  await transaction(database.pool, { provenAccount: world.personId }, async (tx, actor) => {
    const was = await readStatement(tx, world.personId, statementId);
    const { personId } = world;
    const saving = { personId, statementId, revisionId: newId(), basedOn: was?.revision_id ?? "", kind, voice: "own" as const, body };
    const done = await save(tx, actor!, KINDS, "en-GB", saving);
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
  });
}

const turned = (world: World, at: number, what: string): Promise<void> =>
  as(world.personId, (tx) =>
    act(tx, {
      personId: world.personId,
      eventId: newId(),
      statementId: world.statements[at]!.statementId,
      act: what,
      actorId: world.personId,
    }),
  );

async function renewed(world: World): Promise<void> {
  const made = { linkId: newId(), seed: newSeed() };
  const token = tokenOf(KEY, made);
  await as(world.personId, (tx) => makeLink(tx, world.personId, { ...made, tokenHash: hashOf(token) }));
  if (world.token) world.old.push(world.token);
  world.token = token;
}

/** Everything that can happen to a card, as the plain rule says it. */
const STEPS = {
  choose: async (world: World, at: number, many: number[]) => {
    const picked = [...new Set([at, ...many])].map((each) => world.statements[each]!);
    const items = picked.map(({ statementId }, index) => ({ heading: HEADINGS[index % HEADINGS.length]!, statementId }));
    await saved(world, world.cardId, "crisis-card", { items, name: at % 2 === 0, advance: false });
    world.chosen = picked.map(({ statementId }) => statementId);
  },
  reword: async (world: World, at: number) => {
    const statement = world.statements[at]!;
    statement.text = `other words ${newId()}`;
    await saved(world, statement.statementId, statement.kind, bodyOf(statement.kind, statement.text));
  },
  putAway: async (world: World, at: number) => {
    await turned(world, at, "put away");
    world.statements[at]!.away = true;
  },
  bringBack: async (world: World, at: number) => {
    await turned(world, at, "bring back");
    world.statements[at]!.away = false;
  },
  share: async (world: World) => {
    world.grant ??= await aGrant(database, world.personId, { accountId: world.friendId, sections: ["crisis-card"], may: ["see"] });
  },
  end: async (world: World) => {
    if (world.grant)
      await as(world.personId, (tx) => tx.all("test/end", "update sharing_grant set ended_at = now() where grant_id = $1", [world.grant]));
    world.grant = null;
  },
  renew: renewed,
  off: async (world: World) => {
    await as(world.personId, (tx) => endLink(tx, world.personId));
    if (world.token) world.old.push(world.token);
    world.token = null;
  },
};

const steps = fc.array(
  fc.record({
    // what is chosen and put away matters most
    what: fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[]), "choose" as const, "putAway" as const, "putAway" as const),
    at: fc.nat(KIND_OF.length - 1),
    many: fc.array(fc.nat(KIND_OF.length - 1), { minLength: 2, maxLength: 6 }),
  }),
  { minLength: 6, maxLength: 14 },
);

const onCard = ({ statements, chosen }: World): string[] =>
  statements
    .filter(({ kind, statementId, away }) => CAN_STAND.includes(kind) && chosen!.includes(statementId) && !away)
    .map(({ text }) => text)
    .sort();
const wordsOf = (card: Awaited<ReturnType<typeof readRawCard>>): string[] | null => card && card.lines.map(({ body }) => body.text).sort();

async function holds(world: World): Promise<void> {
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
          const world = await aWorld();
          for (const { what, at, many } of list) {
            await STEPS[what](world, at, many);
            await holds(world);
          }
        }),
        { numRuns: 20 },
      );
    },
  );

  it("cannot be made others by choosing what is not one's own, or what others wrote", async () => {
    const world = await aWorld();
    const otherId = await aPerson(database, "Person B");
    const theirs = await said(database, otherId, { kind: "safety-myself", body: { text: "Not yours" } });
    // the friend may answer in the story, and puts something there as if it were a part of it
    await aGrant(database, world.personId, { accountId: world.friendId, sections: ["my-story"] });
    const { personId, friendId } = world;
    const answer = newId();
    const body = { title: "", text: "Theirs" };
    await as(friendId, (tx) =>
      say(tx, {
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
    await saved(world, world.cardId, "crisis-card", { items, name: true, advance: false });
    expect(wordsOf(await as(world.personId, (tx) => readRawCard(tx, world.personId)))).toEqual([]);
  });

  it("are resolved for nobody by the function behind it, and a link is the person's alone", async () => {
    const world = await aWorld();
    await STEPS.choose(world, 0, [1, 2]);
    await STEPS.share(world);
    await renewed(world);
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
    await STEPS.off(world);
    expect(
      await refused(world.personId, "update crisis_card_link set ended_at = null where person_id = $1 returning 1", [world.personId]),
    ).toBe(true);
  });
});

describe("an opening by the card's link", () => {
  it("is in nobody's name and told to the person alone, and nobody can write one, or one fewer", async () => {
    const world = await aWorld();
    await STEPS.choose(world, 0, []);
    await renewed(world);
    await STEPS.share(world);
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

  it("is counted when it says it was not, unless one was within the minute", async () => {
    const world = await aWorld();
    await STEPS.choose(world, 0, []);
    await renewed(world);
    const quietly = () => as(null, (tx) => openCard(tx, hashOf(world.token!), null));
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
