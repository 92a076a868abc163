import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putForwardAdvance, signAdvance, takeBackAdvance, type Forward } from "../../../tests/builders/advance.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { newId } from "../../ground/core/id.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction, type Tx } from "../../ground/database/transaction.ts";
import { act } from "../../record/statements/store.ts";
import { readAdvance } from "./store.ts";
import { PARTS, sectionOf, TOPICS_OF } from "./topics.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

const as = <T>(who: string | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(database.pool, who === null ? { token: null } : { provenAccount: who }, (tx) => work(tx));

const SECTIONS = PARTS.map(sectionOf);
type Version = Forward & { words: Map<string, string>; signedAt: number; stance: "agree" | "disagree" | null; back: boolean };
type World = {
  personId: string;
  friendId: string;
  memberId: string;
  teamId: string;
  versions: Version[];
  /** by section: the statement in use and its words */
  now: Map<string, { id: string; text: string }>;
  grant: { id: string; sections: string[] } | null;
  clock: number;
};

async function aWorld(): Promise<World> {
  const personId = await aPerson(database);
  const team = await aTeam(database);
  await workingTogether(database, personId, team.teamId);
  const now = new Map<string, { id: string; text: string }>();
  for (const part of PARTS) now.set(sectionOf(part), await written(personId, part));
  return {
    personId,
    friendId: await aSupporter(database, personId),
    memberId: await aMember(database, team),
    teamId: team.teamId,
    versions: [],
    now,
    grant: null,
    clock: 0,
  };
}

async function written(personId: string, part: (typeof PARTS)[number]): Promise<{ id: string; text: string }> {
  const text = `words ${newId()}`;
  return { id: await said(database, personId, { kind: sectionOf(part), body: { topic: TOPICS_OF[part][0], text } }), text };
}

const pick = (world: World, at: number): Version | undefined => world.versions[at % Math.max(1, world.versions.length)];

/** Everything that can happen, as the plain rule says it. */
const STEPS = {
  forward: async (world: World) => {
    const it = await putForwardAdvance(database, world.personId);
    const words = new Map([...world.now].map(([section, { text }]) => [section, text]));
    world.versions.push({ ...it, words, signedAt: 0, stance: null, back: false });
  },
  sign: async (world: World, at: number) => {
    const version = pick(world, at);
    if (!version || version.back) return;
    const newer = world.versions.slice(world.versions.indexOf(version) + 1).some(({ back }) => !back);
    if (newer) {
      await expect(signAdvance(database, world.personId, version)).rejects.toMatchObject({ code: "23514" });
      return;
    }
    await signAdvance(database, world.personId, version);
    Object.assign(version, { signedAt: (world.clock += 1), stance: "agree" });
  },
  disagree: async (world: World, at: number) => {
    const version = pick(world, at);
    if (!version || version.back) return;
    await signAdvance(database, world.personId, version, { stance: "disagree" });
    version.stance = "disagree";
  },
  takeBack: async (world: World, at: number) => {
    const version = pick(world, at);
    if (!version) return;
    await takeBackAdvance(database, world.personId, version);
    version.back = true;
  },
  reword: async (world: World, at: number) => {
    const part = PARTS[at % PARTS.length]!;
    const { id } = world.now.get(sectionOf(part))!;
    await as(world.personId, (tx) =>
      act(tx, { personId: world.personId, eventId: newId(), statementId: id, act: "put away", actorId: world.personId }),
    );
    world.now.set(sectionOf(part), await written(world.personId, part));
  },
  share: async (world: World, at: number) => {
    if (world.grant) return;
    const sections = SECTIONS.filter((_, index) => ((at >> index) & 1) === 1);
    if (sections.length === 0) return;
    world.grant = { id: await aGrant(database, world.personId, { accountId: world.friendId, sections, may: ["see"] }), sections };
  },
  end: async (world: World) => {
    if (world.grant) await database.pool.query("update sharing_grant set ended_at = now() where grant_id = $1", [world.grant.id]);
    world.grant = null;
  },
};

/** Of what was ever agreed, what was agreed last, where it was neither taken back nor answered otherwise since. */
function stands({ versions }: World): Version | null {
  const last = versions.filter(({ signedAt }) => signedAt > 0).sort((a, b) => b.signedAt - a.signedAt)[0];
  return last && !last.back && last.stance === "agree" ? last : null;
}

const wordsSeen = async (world: World, who: string | null): Promise<string[] | null> => {
  const view = await as(who, (tx) => readAdvance(tx, world.personId));
  return view && (view.standing?.statements.map(({ body }) => body.text).sort() ?? []);
};

async function holds(world: World): Promise<void> {
  const it = stands(world);
  const of = (sections: string[]) => (it ? sections.map((section) => it.words.get(section)!).sort() : []);
  expect(await wordsSeen(world, world.personId)).toEqual(of(SECTIONS));
  expect(await wordsSeen(world, world.friendId)).toEqual(world.grant ? of(world.grant.sections) : null);
  for (const who of [world.memberId, null]) {
    expect(await wordsSeen(world, who)).toBe(null);
    const row = await as(who, (tx) => tx.one<{ there: boolean }>("test/has", "select has_advance_choices($1) as there", [world.personId]));
    expect(row!.there).toBe(false);
  }
  const exists = await as(world.friendId, (tx) =>
    tx.one<{ there: boolean }>("test/has", "select has_advance_choices($1) as there", [world.personId]),
  );
  expect(exists!.there).toBe(it !== null && world.grant !== null);
}

const steps = fc.array(
  fc.record({
    what: fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[]), "forward" as const, "sign" as const, "share" as const),
    at: fc.nat(15),
  }),
  { minLength: 6, maxLength: 14 },
);

describe("what stands of choices in advance", () => {
  it(
    "is the newest that the person agreed to, to each exactly what is shared with them then, and nothing to anybody else",
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (list) => {
          const world = await aWorld();
          for (const { what, at } of list) {
            await STEPS[what](world, at);
            await holds(world);
          }
        }),
        { numRuns: 15 },
      );
    },
  );

  it("is read whole by those the person put it forward to, and by a practitioner in an emergency as far as it is open", async () => {
    const world = await aWorld();
    const version = await putForwardAdvance(database, world.personId, [world.friendId]);
    expect(await wordsSeen(world, world.friendId)).toBe(null);
    await signAdvance(database, world.personId, version);
    expect(await wordsSeen(world, world.friendId)).toHaveLength(4);
    const emergency = [world.personId, newId(), "They came in at three and do not speak.", "https://example.org"];
    await as(world.memberId, (tx) => tx.one("test/emergency", "select open_emergency($1, $2, $3, $4)", emergency));
    expect(await wordsSeen(world, world.memberId)).toHaveLength(4);
    await as(world.personId, (tx) =>
      tx.all("test/close", "update emergency_wish set closed = '{advance-people}' where person_id = $1", [world.personId]),
    );
    expect(await wordsSeen(world, world.memberId)).toHaveLength(3);
  });

  it("says to whoever goes by an older version that it was replaced, though they may not read what replaced it", async () => {
    const world = await aWorld();
    const first = await putForwardAdvance(database, world.personId, [world.friendId]);
    await signAdvance(database, world.personId, first);
    await signAdvance(database, world.personId, first, { who: world.friendId });
    const second = await putForwardAdvance(database, world.personId);
    const supersededBy = () =>
      as(world.friendId, (tx) =>
        tx.one<{ by: string | null }>("test/by", "select superseding_advance_choices(a) as by from agreement a where agreement_id = $1", [
          first.agreementId,
        ]),
      );
    expect((await supersededBy())!.by).toBe(null);
    await signAdvance(database, world.personId, second);
    expect((await supersededBy())!.by).toBe(second.agreementId);
    expect(await wordsSeen(world, world.friendId)).toBe(null);
  });
});

describe("signing choices in advance", () => {
  const refused = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => false,
      (error: { code?: string }) => error.code === "42501",
    );

  it("is witnessed by another, after the person signed; capacity is told by a practitioner, with their own signature", async () => {
    const world = await aWorld();
    const { personId, friendId, memberId } = world;
    const it = await putForwardAdvance(database, personId, [friendId, memberId]);
    expect(await refused(signAdvance(database, personId, it, { who: friendId, stance: "witness" }))).toBe(true);
    await signAdvance(database, personId, it);
    expect(await refused(signAdvance(database, personId, it, { stance: "witness" }))).toBe(true);
    await signAdvance(database, personId, it, { who: friendId, stance: "witness" });
    const could = { said: "could" as const, words: "" };
    expect(await refused(signAdvance(database, personId, it, { who: friendId, capacity: could }))).toBe(true);
    expect(await refused(signAdvance(database, personId, it, { capacity: could }))).toBe(true);
    await signAdvance(database, personId, it, { who: memberId, capacity: could });
    const doubts = signAdvance(database, personId, it, { who: memberId, capacity: { said: "doubts", words: "" } });
    expect(
      await doubts.then(
        () => null,
        (error: { code?: string }) => error.code,
      ),
    ).toBe("23514");
    const view = await as(memberId, (tx) => readAdvance(tx, personId));
    expect(view!.standing!.signatures.map(({ stance, capacity }) => [stance, capacity])).toEqual([
      ["agree", null],
      ["witness", null],
      ["agree", "could"],
    ]);
  });
});
