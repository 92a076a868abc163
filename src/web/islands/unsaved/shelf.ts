import { newId } from "../../../ground/core/id.ts";
import { byScript } from "../drawn-for.ts";
import { fromBase64, toBase64 } from "../pocket/bytes.ts";
import { seal } from "../pocket/seal.ts";
import type { Save } from "./lineage.ts";

/** Words of an open form that could not be sent, with where they go and the place they were written in. */
export type Waiting = { path: string; place: string; save: Save };
/** As it lies here: sealed for the server's key of this id, when it was last written, and when the browser may take it for left. */
type Lies = { key: string; sealed: string; at: number };

const PREFIX = "ownterms:unsaved:";
/** Without locks of its own, a browser takes for left what no window has written for so long. */
const LEFT = 60_000;

export const matterOf = (account: string): string => `unsaved ${account}`;

/**
 * Where words of one open form wait that nobody pressed "Save" for yet and that could not be sent: on this device, sealed
 * for the server's public key, so that nobody who has the device reads them, and each form of each window by itself. What
 * was saved without a signal waits in the pocket's outbox.
 */
export class Shelf {
  readonly name: string;
  readonly account: string;
  readonly #key: { id: string; publicKey: string } | null;
  /** the words are lost if this page is left: the browser keeps nothing, or can seal nothing */
  losesOnLeaving: boolean;
  #turn = 0;

  constructor(account: string, sealKey: string) {
    this.account = account;
    this.name = `${PREFIX}${account}:${newId()}`;
    const [id = "", publicKey = ""] = sealKey.split(" ");
    this.#key = publicKey === "" ? null : { id, publicKey };
    this.losesOnLeaving = account === "" || this.#key === null || !globalThis.crypto?.subtle || !canKeep();
    // held for as long as this page is there: another window leaves alone what is written here
    if (!this.losesOnLeaving) void navigator.locks?.request(this.name, () => new Promise(() => undefined));
  }

  /** The newest words alone, however long sealing takes. True once they lie here. */
  async keep(waiting: Waiting): Promise<boolean> {
    if (this.losesOnLeaving || !this.#key) return false;
    const turn = ++this.#turn;
    const sealed = await seal(fromBase64(this.#key.publicKey), matterOf(this.account), JSON.stringify(waiting));
    if (turn !== this.#turn) return false;
    try {
      const lies: Lies = { key: this.#key.id, sealed: toBase64(sealed), at: Date.now() };
      localStorage.setItem(this.name, JSON.stringify(lies));
      return true;
    } catch {
      // the device is full: said from now on
      this.losesOnLeaving = true;
      return false;
    }
  }

  forget(): void {
    this.#turn++;
    if (!this.losesOnLeaving) localStorage.removeItem(this.name);
  }
}

/** What waits and no open window is writing; where a browser has no locks, all of it. */
export async function leftHere(account: string): Promise<string[]> {
  const held = (await navigator.locks?.query())?.held?.map(({ name }) => name) ?? [];
  return namesOf(account).filter((name) => !held.includes(name));
}

/** Thrown away, on its writer's word. */
export function throwWaiting(account: string): void {
  for (const name of namesOf(account)) localStorage.removeItem(name);
}

/** What waits on this device for an account, by its names; of all accounts where none is given. */
export function waitingHere(account = ""): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(`${PREFIX}${account}`) && name.split(":").length > 3);
  } catch {
    // a browser that keeps nothing has nothing that waits
    return [];
  }
}

/**
 * What an older version left here in plain words is sealed, as if it were written now: it is sent from the form that it
 * belongs to, once that is open again.
 */
export async function sealPlain(account: string, sealKey: string): Promise<void> {
  for (const name of namesOf(account)) {
    const fields = readPlain(localStorage.getItem(name));
    if (!fields) continue;
    const place = name.slice(`${PREFIX}${account}:`.length);
    const sealed = await new Shelf(account, sealKey).keep({ path: "", place, save: { fields, version: newId(), from: [] } });
    if (sealed) localStorage.removeItem(name);
  }
}

const namesOf = (account: string): string[] => waitingHere(account).filter((name) => name.startsWith(`${PREFIX}${account}:`));

/** The fields of a form, as they lay here before words were sealed. */
function readPlain(text: string | null): Save["fields"] | null {
  const lies = readLies(text) as (Lies & Save["fields"]) | null;
  return lies && typeof lies === "object" && typeof lies.sealed !== "string" ? lies : null;
}

/**
 * Each thing that waits for this account and that no open window is writing: opened by the server, for whoever is signed
 * in, and given to `deliver`. It goes from here once that is done.
 */
export async function takeUp(account: string, deliver: (it: Waiting) => Promise<boolean>): Promise<void> {
  for (const name of waitingHere(account)) {
    await alone(name, async () => {
      const lies = localStorage.getItem(name);
      const waiting = lies && (await opened(lies));
      // written anew meanwhile, it stays
      if (waiting && (await deliver(waiting)) && localStorage.getItem(name) === lies) localStorage.removeItem(name);
    });
  }
}

async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return isLeft(name) ? work() : undefined;
  await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

const isLeft = (name: string): boolean => Date.now() - (readLies(localStorage.getItem(name))?.at ?? 0) > LEFT;

function readLies(text: string | null): Lies | null {
  try {
    return JSON.parse(text ?? "null") as Lies | null;
  } catch {
    return null;
  }
}

/** null where there is no answer, or the server cannot open it: then it stays. */
async function opened(text: string): Promise<Waiting | null> {
  const lies = readLies(text);
  if (typeof lies?.sealed !== "string") return null;
  try {
    const answer = await fetch("/unsaved/open", {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json", ...byScript() },
      body: JSON.stringify({ key: lies.key, sealed: lies.sealed }),
    });
    const got = (await answer.json()) as { ok: boolean; waiting?: Waiting };
    return answer.ok && got.ok ? (got.waiting ?? null) : null;
  } catch {
    return null;
  }
}

function canKeep(): boolean {
  try {
    localStorage.setItem(`${PREFIX}try`, "");
    localStorage.removeItem(`${PREFIX}try`);
    return true;
  } catch {
    return false;
  }
}
