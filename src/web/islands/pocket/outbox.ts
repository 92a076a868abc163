import type { Bytes } from "./bytes.ts";
import { itemsOf, pocketOf, type Box, type Item } from "./box.ts";
import { open, seal } from "./seal.ts";
import type { Fields } from "../unsaved/fields.ts";
import type { Shown } from "./asked.ts";

/** What somebody said here: a form, as it would have been sent. */
export type Said = {
  /** of the revision it becomes */
  id: string;
  statementId: string;
  /** the revision it was written from; "" for something new */
  based: string;
  kind: string;
  /** the statement it is about; "" for what stands by itself */
  about: string;
  /** where it is shown here */
  place: string;
  fields: Fields;
  /** the same as it is read: what was asked may not be asked here any more when it comes back */
  shown?: Shown[];
  /** where it can be looked at with a signal, also when it is not kept here any more */
  online?: string;
  /** by this device's clock, to be shown and nothing else */
  at: string;
};

export type ServerKey = { id: string; publicKey: Bytes };
/** What it takes to write into an outbox: anybody with these can, nobody can read it with them. */
export type Writing = { account: string; publicKey: Bytes; server: ServerKey };

export const arrivalOf = (account: string, id: string): string => `arrival ${account} ${id}`;
const ownOf = (account: string, id: string): string => `item ${account} ${id}`;
const whyOf = (account: string, id: string): string => `why ${account} ${id}`;

/** What was kept here was taken away meanwhile, and the key with it: nobody could ever read again what is put here now. */
export class NothingKept extends Error {}

/** Puts it last. It is in the outbox when this is done, or it throws and nothing is. */
export async function say(box: Box, writing: Writing, said: Said): Promise<void> {
  const item = await sealed(writing, said);
  // written down before it is said to be kept, also if the battery dies the next moment
  const writes = box.transaction(["pocket", "item"], "readwrite", { durability: "strict" });
  const there = await writes.objectStore("pocket").get(writing.account);
  if (there?.kept) await writes.objectStore("item").add(item);
  await writes.done;
  if (!there?.kept) throw new NothingKept();
}

async function sealed({ account, publicKey, server }: Writing, said: Said): Promise<Item> {
  const text = JSON.stringify(said);
  const mine = await seal(publicKey, ownOf(account, said.id), text);
  const forServer = { key: server.id, sealed: await seal(server.publicKey, arrivalOf(account, said.id), text) };
  return { account, id: said.id, statementId: said.statementId, state: "waiting", why: null, mine, forServer };
}

export type Read = { item: Item; said: Said; why: string[] };

/** All of it in the order it was said, for somebody who unlocked it. */
export async function readAll(box: Box, account: string, privateKey: CryptoKey): Promise<Read[]> {
  const items = await itemsOf(box, account);
  return Promise.all(
    items.map(async (item) => ({
      item,
      said: JSON.parse(await open(privateKey, ownOf(account, item.id), item.mine)) as Said,
      why: item.why ? (JSON.parse(await open(privateKey, whyOf(account, item.id), item.why)) as string[]) : [],
    })),
  );
}

/** The server has another key than when these were written: they are sealed for the one it has now. */
export async function sealAgain(box: Box, writing: Writing, privateKey: CryptoKey): Promise<void> {
  for (const { item, said } of await readAll(box, writing.account, privateKey)) {
    if (item.forServer || item.state === "sent") continue;
    const { forServer } = await sealed(writing, said);
    await change(box, item, (now) => ({ ...now, forServer }));
  }
}

/**
 * The person's answer to a refusal: other words in the place of those. What was written on after them was in front of the
 * person as they found the new ones, and never left this device: the new ones stand for all of it. False where it was
 * answered or written on in another window meanwhile: then nothing is changed.
 */
export async function amend(box: Box, writing: Writing, all: Read[], { item }: Read, said: Said): Promise<boolean> {
  const now = await sealed(writing, said);
  return replace(
    box,
    notSent(all, item).map((each) => [each.item, each.item.id === item.id ? now : null]),
  );
}

/** Or the words are let go, with the person's word for it. What was written on after them goes on from what was before. */
export async function letGo(box: Box, writing: Writing, all: Read[], { item, said }: Read): Promise<void> {
  const follows = async (next: Read): Promise<Item> => {
    if (next.said.based !== said.id) return next.item;
    return { ...(await sealed(writing, { ...next.said, based: said.based })), state: next.item.state, why: next.item.why };
  };
  await replace(
    box,
    await Promise.all(
      notSent(all, item).map(async (each): Promise<Change> => [each.item, each.item.id === item.id ? null : await follows(each)]),
    ),
  );
}

/** A refused item, and all that stays behind it. */
const notSent = (all: Read[], { statementId }: Item): Read[] =>
  all.filter(({ item }) => item.statementId === statementId && item.state !== "sent");

type Change = [was: Item, now: Item | null];

/** All of it, or nothing and false where it is not as it was any more. */
async function replace(box: Box, changes: Change[]): Promise<boolean> {
  const writes = box.transaction("item", "readwrite", { durability: "strict" });
  const [{ account, statementId }] = changes[0]!;
  const there = (await writes.store.index("account").getAll(account)).filter(
    (each) => each.statementId === statementId && each.state !== "sent",
  );
  const same = ({ id, state }: Item, at: number) => changes[at]?.[0].id === id && changes[at][0].state === state;
  const done = there.length === changes.length && there.every(same);
  for (const [{ seq }, now] of done ? changes : []) {
    if (now) await writes.store.put({ ...now, seq });
    else await writes.store.delete(seq!);
  }
  await writes.done;
  return done;
}

/**
 * What became of an item that was sent. `later` is every answer that is none: no signal, a server that is busy. `broken` is
 * one about this item: it is tried again, and nothing else waits for it.
 */
export type Delivered = { is: "kept" } | { is: "refused"; why: string[] } | { is: "other-key" } | { is: "broken" } | { is: "later" };
export type Deliver = (item: Item & { forServer: NonNullable<Item["forServer"]> }) => Promise<Delivered>;

/**
 * Sends what waits, one after the other, in the order it was said. After a refusal what was written on from it stays
 * too, as it would be about words that are not there; everything else goes on. Answers whether the server may have something
 * else to say than before.
 */
export async function sendWaiting(box: Box, account: string, deliver: Deliver): Promise<boolean> {
  const held = new Set<string>();
  let news = false;
  for (const item of await itemsOf(box, account)) {
    if (item.state === "sent" || held.has(item.statementId)) continue;
    const { forServer } = item;
    if (item.state === "refused" || forServer === null) {
      held.add(item.statementId);
      continue;
    }
    const delivered = await deliver({ ...item, forServer });
    // also that nobody is signed in here any more
    if (delivered.is === "later") return true;
    if (delivered.is === "kept") news = true;
    else held.add(item.statementId);
    if (delivered.is === "broken") continue;
    const why = delivered.is === "refused" ? await sealedWhy(box, item, delivered.why) : null;
    await change(box, item, (now) => became(now, delivered.is, why));
  }
  return news;
}

/** It is told while the device is locked, too, and read with the words alone. */
async function sealedWhy(box: Box, { account, id }: Item, why: string[]): Promise<Bytes | null> {
  const pocket = await pocketOf(box, account);
  return pocket ? seal(pocket.publicKey, whyOf(account, id), JSON.stringify(why)) : null;
}

function became(item: Item, is: Exclude<Delivered["is"], "broken" | "later">, why: Bytes | null): Item {
  if (is === "kept") return { ...item, state: "sent", forServer: null };
  if (is === "refused") return { ...item, state: "refused", why };
  return { ...item, forServer: null };
}

/** What the server had before what is kept here was fetched is in it. */
export async function forgetSent(box: Box, account: string, sent: ReadonlySet<string>): Promise<void> {
  for (const { seq, id } of await itemsOf(box, account)) if (sent.has(id)) await box.delete("item", seq!);
}

export const sentOf = async (box: Box, account: string): Promise<Set<string>> =>
  new Set((await itemsOf(box, account)).filter((each) => each.state === "sent").map((each) => each.id));

/** Changes an item if it is still the same one: in another window it may have been answered. */
async function change(box: Box, { seq, id }: Item, to: (now: Item) => Item): Promise<void> {
  const writes = box.transaction("item", "readwrite");
  const there = await writes.store.get(seq!);
  if (there?.id === id) await writes.store.put(to(there));
  await writes.done;
}
