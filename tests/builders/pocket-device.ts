import { IDBFactory } from "fake-indexeddb";
import { itemsOf, openBox, pocketOf, type Box, type Item } from "../../src/web/islands/pocket/box.ts";
import { contact, type Asked } from "../../src/web/islands/pocket/contact.ts";
import { drawnFor } from "../../src/web/islands/drawn-for.ts";
import { newPocket, unlock } from "../../src/web/islands/pocket/keeping.ts";
import { Opened } from "../../src/web/islands/pocket/opened.ts";
import { readAll, type Read } from "../../src/web/islands/pocket/outbox.ts";
import { aSession } from "./people.ts";
import { withClock, type Fate, type PatchyNetwork } from "./patchy-network.ts";
import type { TestServer } from "./server.ts";

const PIN = "heron over the canal";
const JSON_PLEASE = { accept: "application/json" };
class Died extends Error {}

/** Somebody's phone without a page: the pocket's own code, on a storage that alone outlives it. */
export class Device {
  readonly #server: TestServer;
  readonly #network: PatchyNetwork;
  readonly #storage = new IDBFactory();
  readonly #skew: number;
  #token: string | null = null;
  /** how many more times it reaches its storage */
  #strength = Infinity;

  constructor(server: TestServer, network: PatchyNetwork, skewInDays: number) {
    this.#server = server;
    this.#network = network;
    this.#skew = skewInDays * 86_400_000;
  }

  /** null where it died meanwhile. */
  async run<T>(
    work: (box: Box) => Promise<T>,
    { fates = [], strength = Infinity }: { fates?: Fate[]; strength?: number } = {},
  ): Promise<T | null> {
    this.#network.fates = [...fates];
    this.#strength = strength;
    globalThis.indexedDB = this.#storage;
    const cookie = this.#token && this.#server.accounts.sessionCookie(this.#token).split(";")[0]!;
    globalThis.fetch = (url, init = {}) => this.#network.fetch(cookie, String(url), init, () => (this.#strength = 0));
    const box = await openBox();
    try {
      return await withClock(this.#skew, () => work(this.#mortal(box)));
    } catch (error) {
      if (error instanceof Died) return null;
      throw error;
    } finally {
      box.close();
      this.#network.fates = [];
    }
  }

  #mortal(box: Box): Box {
    return new Proxy(box, {
      get: (target, name) => {
        const found: unknown = Reflect.get(target, name, target);
        if (typeof found !== "function") return found;
        return (...given: unknown[]) => {
          if ((this.#strength -= 1) < 0) throw new Died();
          return found.apply(target, given);
        };
      },
    });
  }

  contact = (fates: Fate[] = [], strength = Infinity): Promise<Asked | null> => this.run((box) => contact(box), { fates, strength });

  /** Signs in here, and lets the device keep what that account may have kept. */
  async signIn(account: string): Promise<void> {
    this.#token = await aSession(this.#server.database, account);
    await this.run(async (box) => {
      const asked = await contact(box);
      if (asked.is !== "news") throw new Error(`${account} is not signed in: ${asked.is}`);
      if (!(await pocketOf(box, account))) await newPocket(box, { account, language: "en-GB" }, PIN, 1);
      await fetch("/pocket/keeping", {
        method: "POST",
        headers: { ...JSON_PLEASE, "content-type": "application/json", ...drawnFor(asked.news.drawnFor) },
        body: '{"on":"yes"}',
      });
      await contact(box);
    });
  }

  async endSession(): Promise<void> {
    await this.#server.database.pool.query("delete from session where token = session_hash($1)", [this.#token]);
  }

  async stopKeeping(): Promise<void> {
    await this.#server.database.pool.query("update session set pocket_at = null where token = session_hash($1)", [this.#token]);
  }

  /** The pocket of an account, opened with the PIN; null where nothing is kept. */
  opened = <T>(account: string, work: (opened: Opened, box: Box) => Promise<T>): Promise<T | null> =>
    this.run(async (box) => {
      const key = await this.#key(box, account);
      const opened = key && (await Opened.of(box, account, key));
      return opened ? work(opened, box) : null;
    });

  /** All of the outbox, as its owner reads it with the PIN, also while nothing else is kept. */
  async outbox(account: string): Promise<Read[]> {
    const found = await this.run(async (box) => {
      const key = await this.#key(box, account);
      if (key) return readAll(box, account, key);
      const stuck = await itemsOf(box, account);
      if (stuck.length > 0) throw new Error("Words wait here that nobody can open any more.");
      return [];
    });
    return found!;
  }

  async #key(box: Box, account: string): Promise<CryptoKey | null> {
    const pocket = await pocketOf(box, account);
    if (!pocket) return null;
    const opened = await unlock(box, pocket, PIN);
    if (opened === "wrong" || "minutes" in opened) throw new Error("The PIN does not open it.");
    return opened.key;
  }

  /** Whose plans or card lie here, and everything on the storage as somebody finds it who copies it. */
  async storage(): Promise<{ keeps: string[]; bytes: string }> {
    const found = await this.run(async (box) => ({ pockets: await box.getAll("pocket"), items: await box.getAll("item") }));
    const { pockets, items } = found!;
    const latin = (bytes: Uint8Array | null | undefined) => (bytes ? Buffer.from(bytes).toString("latin1") : "");
    const sealed = items.map(
      ({ mine, forServer, why, ...item }: Item) => JSON.stringify(item) + latin(mine) + latin(why) + latin(forServer?.sealed),
    );
    return {
      keeps: pockets.filter(({ kept, card }) => kept !== null || card !== null).map(({ account }) => account),
      bytes: [...pockets.map(({ kept, card }) => latin(kept) + (card ?? "")), ...sealed].join(),
    };
  }
}
