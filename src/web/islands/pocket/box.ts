import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Bytes } from "./bytes.ts";
import type { Lock } from "./keys.ts";
import type { Tries } from "./tries.ts";

/** What this device keeps for one account. Words are in it only sealed, but for a card that the person left open. */
export type Pocket = {
  account: string;
  language: string;
  publicKey: Bytes;
  /** the private key, locked */
  byPin: Lock;
  byPasskey: (Lock & { credential: string }) | null;
  tries: Tries;
  /** sealed for `publicKey`; null where nothing is kept any more */
  kept: Bytes | null;
  /** tells whether what the server has is what is kept */
  digest: string;
  keptAt: number;
  openCard: boolean;
  /** the card to be read without PIN */
  card: string | null;
};

/**
 * - waiting: to be sent
 * - refused: the server said no; it stays until the person decides
 * - sent: the server has it; it is shown from here until what is kept has been fetched again
 */
export type State = "waiting" | "refused" | "sent";

/** Something said without a signal. Once made it is sent exactly as it is, so that its id means one thing. */
export type Item = {
  /** the order in which they were said */
  seq?: number;
  account: string;
  /** the id of the revision it becomes */
  id: string;
  statementId: string;
  state: State;
  /** what the server said to a refused one, sealed as its words are: it can name what the person answered, and who wrote for them */
  why: Bytes | null;
  /** for the person to read again, sealed with their own key */
  mine: Bytes;
  /** for the server, sealed with its key of this id; null until it is sealed for the one the server has now */
  forServer: { key: string; sealed: Bytes } | null;
};

interface Schema extends DBSchema {
  pocket: { key: string; value: Pocket };
  item: { key: number; value: Item; indexes: { account: string } };
}

export type Box = IDBPDatabase<Schema>;

export const BOX = "ownterms-pocket";

/** Everything that is kept on this device, whosever it is. */
export const openBox = (): Promise<Box> =>
  openDB<Schema>(BOX, 1, {
    upgrade(box) {
      box.createObjectStore("pocket", { keyPath: "account" });
      box.createObjectStore("item", { keyPath: "seq", autoIncrement: true }).createIndex("account", "account");
    },
    // another version of the page wants to change it: let it
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

export const pocketOf = (box: Box, account: string): Promise<Pocket | undefined> => box.get("pocket", account);
export const itemsOf = (box: Box, account: string): Promise<Item[]> => box.getAllFromIndex("item", "account", account);
