import type { Fields } from "./fields.ts";

const PREFIX = "ownterms:unsaved:";

/**
 * Where words of an open form wait that nobody pressed "Save" for yet and that could not be sent: on this device, under the
 * form's key. What was saved without a signal waits in the pocket's outbox. On a shared device, or where the
 * browser keeps nothing, only the open page holds them.
 */
export class Unsaved {
  key: string;
  losesOnLeaving: boolean;

  constructor(key: string, sharedDevice: boolean) {
    this.key = PREFIX + key;
    this.losesOnLeaving = sharedDevice || key === "" || !canKeep();
  }

  keep(fields: Fields): void {
    if (this.losesOnLeaving) return;
    try {
      localStorage.setItem(this.key, JSON.stringify(fields));
    } catch {
      // the device is full: say so from now on
      this.losesOnLeaving = true;
    }
  }

  kept(): Fields | null {
    if (this.losesOnLeaving) return null;
    const text = localStorage.getItem(this.key);
    return text ? (JSON.parse(text) as Fields) : null;
  }

  forget(): void {
    if (!this.losesOnLeaving) localStorage.removeItem(this.key);
  }

  /** What waits under another key of the account, because its first page was left: it is the same form's, by its id. */
  adopt(id: string): void {
    if (this.losesOnLeaving || this.key.endsWith(":")) return;
    const [account = ""] = this.key.slice(PREFIX.length).split(":");
    for (const key of Object.keys(localStorage)) {
      if (key === this.key || !key.startsWith(`${PREFIX}${account}:`)) continue;
      const text = localStorage.getItem(key)!;
      if ((JSON.parse(text) as Fields).id !== id) continue;
      localStorage.removeItem(key);
      if (localStorage.getItem(this.key) === null) localStorage.setItem(this.key, text);
    }
  }

  /** From now on the words wait under another key. */
  move(key: string): void {
    if (this.key === PREFIX + key) return;
    this.forget();
    this.key = PREFIX + key;
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

export const listenForConnection = (back: () => void): void => addEventListener("online", back);
