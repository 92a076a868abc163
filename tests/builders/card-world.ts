import { sayer } from "./sayer.ts";
import { randomBytes } from "node:crypto";
import { newId } from "../../src/ground/core/id.ts";
import { HEADINGS } from "../../src/rooms/crisis-card/headings.ts";
import { hashOf, newSeed, tokenOf } from "../../src/rooms/crisis-card/link.ts";
import { endCardLink } from "../../src/record/reach/card-link-store.ts";
import { makeLink } from "../../src/rooms/crisis-card/store.ts";
import type { Database } from "../../src/ground/database/open.ts";
import { transaction, type Tx } from "../../src/ground/database/transaction.ts";
import { say } from "../../src/record/statements/say.ts";
import { act, readStatement } from "../../src/record/statements/store.ts";
import { aGrant, aPerson, aSupporter } from "./people.ts";
import { said } from "./said.ts";

const KEY = randomBytes(32);

export const KIND_OF = ["story-part", "wellness-entry", "safety-myself", "card-line", "goal", "safety-check", "contribution"];
const bodyOf = (kind: string, text: string): unknown =>
  ({
    "story-part": { title: "", text },
    "wellness-entry": { part: "upsets", text },
    "card-line": { heading: "who", text },
    goal: { text, why: "" },
    "safety-check": { fits: "yes", helped: text, askOn: null },
  })[kind] ?? { text };
export const CAN_STAND = ["story-part", "wellness-entry", "safety-myself", "card-line"];

/** A person with one statement of each kind, a friend, and what the plain rule says of their card. */
export type CardWorld = {
  personId: string;
  friendId: string;
  cardId: string;
  statements: { kind: string; text: string; away: boolean; statementId: string }[];
  /** ids; null where no card was begun */
  chosen: string[] | null;
  /** the friend's, where it is in force */
  grant: string | null;
  /** of the link in force, and of those that are over */
  token: string | null;
  old: string[];
};

/** Worlds with a crisis card in this database, and everything that can happen to one. */
export function cardWorlds(database: Database) {
  const as = <T>(who: string | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
    transaction(database.pool, who === null ? { token: null } : { provenAccount: who }, (tx) => work(tx));

  async function aWorld(): Promise<CardWorld> {
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
      chosen: null,
      grant: null,
      token: null,
      old: [],
    };
  }

  async function saved(world: CardWorld, statementId: string, kind: string, body: unknown): Promise<void> {
    await transaction(database.pool, { provenAccount: world.personId }, async (tx, actor) => {
      const was = await readStatement(tx, world.personId, statementId);
      const { personId } = world;
      const saving = { personId, statementId, revisionId: newId(), basedOn: was?.revision_id ?? "", kind, voice: "own" as const, body };
      const done = await say(sayer(tx, actor!), saving);
      if (!done.ok) throw new Error(JSON.stringify(done.problems));
    });
  }

  const turned = (world: CardWorld, at: number, what: string): Promise<void> =>
    as(world.personId, (tx) =>
      act(tx, {
        personId: world.personId,
        eventId: newId(),
        statementId: world.statements[at]!.statementId,
        act: what,
        actorId: world.personId,
      }),
    );

  async function renewed(world: CardWorld): Promise<void> {
    const made = { linkId: newId(), seed: newSeed() };
    const token = tokenOf(KEY, made);
    await as(world.personId, (tx) => makeLink(tx, world.personId, { ...made, tokenHash: hashOf(token) }));
    if (world.token) world.old.push(world.token);
    world.token = token;
  }

  /** Everything that can happen to a card, as the plain rule says it. */
  const STEPS = {
    choose: async (world: CardWorld, at: number, many: number[]) => {
      const picked = [...new Set([at, ...many])].map((each) => world.statements[each]!);
      const items = picked.map(({ statementId }, index) => ({ heading: HEADINGS[index % HEADINGS.length]!, statementId }));
      await saved(world, world.cardId, "crisis-card", { items, name: at % 2 === 0, advance: false });
      world.chosen = picked.map(({ statementId }) => statementId);
    },
    reword: async (world: CardWorld, at: number) => {
      const statement = world.statements[at]!;
      statement.text = `other words ${newId()}`;
      await saved(world, statement.statementId, statement.kind, bodyOf(statement.kind, statement.text));
    },
    putAway: async (world: CardWorld, at: number) => {
      await turned(world, at, "put away");
      world.statements[at]!.away = true;
    },
    bringBack: async (world: CardWorld, at: number) => {
      await turned(world, at, "bring back");
      world.statements[at]!.away = false;
    },
    share: async (world: CardWorld) => {
      world.grant ??= await aGrant(database, world.personId, { accountId: world.friendId, sections: ["crisis-card"], may: ["see"] });
    },
    end: async (world: CardWorld) => {
      if (world.grant)
        await as(world.personId, (tx) =>
          tx.all("test/end", "update sharing_grant set ended_at = now() where grant_id = $1", [world.grant]),
        );
      world.grant = null;
    },
    renew: renewed,
    off: async (world: CardWorld) => {
      await as(world.personId, (tx) => endCardLink(tx, world.personId));
      if (world.token) world.old.push(world.token);
      world.token = null;
    },
  };

  return { as, aWorld, saved, steps: STEPS };
}
