import { newId } from "../../../ground/core/id.ts";
import type { Fields } from "./fields.ts";

/** One save of a form: its own id, and the saves it goes on from. */
export type Save = { fields: Fields; version: string; from: string[] };

/**
 * Which saves of its draft a form has seen. A save that was sent and not answered is sent again exactly as it was, so
 * that its id means one thing; where the page is left before the answer, the next one goes on from it.
 */
export class Lineage {
  /** the newest first */
  seen: string[];
  pending: Save | null = null;

  constructor(from: string) {
    this.seen = from.split(" ").filter((id) => id !== "");
  }

  /** The save that waits for its answer, or a new one of these fields. */
  next(fields: Fields): Save {
    this.pending ??= this.#save(fields, this.seen);
    return this.pending;
  }

  /** One that goes on from all that there is, sent or not: what would come next. */
  after(fields: Fields): Save {
    return this.#save(fields, this.known);
  }

  /** Sent as the page is left, this one is what waits for its answer: it may arrive before what is under way does. */
  last(save: Save): Save {
    this.pending = save;
    return save;
  }

  /** All that whoever has this form in front of them has seen, whether it has arrived or not. */
  get known(): string[] {
    return this.pending ? [this.pending.version, ...this.pending.from] : this.seen;
  }

  /** As the page is left another may have been sent since: that one still waits. */
  arrived({ version }: Save): void {
    this.seen = [version, ...this.seen].slice(0, MOST);
    if (this.pending?.version === version) this.pending = null;
  }

  /** The server will not have it as it is: the next one is another. */
  refused({ version }: Save): void {
    if (this.pending?.version === version) this.pending = null;
  }

  #save(fields: Fields, from: string[]): Save {
    return { fields, version: newId(), from: from.slice(0, MOST) };
  }
}

const MOST = 20;

/** As it is sent: the words, which save this is, and what it goes on from. */
export const asSent = ({ fields, version, from }: Save): Fields => ({ ...fields, saveId: version, seenSaves: from.join(" ") });
