import { newId } from "../../../ground/core/id.ts";
import { pocketOf, type Box } from "./box.ts";
import { keptOf, serverKeyOf } from "./contact.ts";
import type { Bytes } from "./bytes.ts";
import type { Kept } from "./kept.ts";
import { linesOf, sameFields, type Line } from "./lines.ts";
import { amend, letGo, NothingKept, readAll, say, sealAgain, type Read, type Said, type Writing } from "./outbox.ts";
import { open } from "./seal.ts";

/** A pocket that was unlocked: what is in it, and what can be done with it. Its key is nowhere but here. */
export class Opened {
  readonly box: Box;
  readonly account: string;
  readonly #key: CryptoKey;
  kept!: Kept;
  reads: Read[] = [];
  lines: Line[] = [];
  keptAt = 0;
  openCard = false;
  byPasskey = false;

  private constructor(box: Box, account: string, key: CryptoKey) {
    this.box = box;
    this.account = account;
    this.#key = key;
  }

  /** null where nothing is kept (any more). */
  static async of(box: Box, account: string, key: CryptoKey): Promise<Opened | null> {
    const opened = new Opened(box, account, key);
    return (await opened.refresh()) ? opened : null;
  }

  /** Reads again what is kept: the worker or another window may have changed it. */
  async refresh(): Promise<boolean> {
    const pocket = await pocketOf(this.box, this.account);
    if (!pocket?.kept) return false;
    this.kept = JSON.parse(await open(this.#key, keptOf(this.account), pocket.kept)) as Kept;
    this.keptAt = pocket.keptAt;
    this.openCard = pocket.openCard;
    this.byPasskey = pocket.byPasskey !== null;
    await sealAgain(this.box, this.#writing(pocket.publicKey), this.#key);
    this.reads = await readAll(this.box, this.account, this.#key);
    this.lines = linesOf(this.kept, this.reads);
    return true;
  }

  /** What is not on the server yet, in the order it was said. */
  get waiting(): Read[] {
    return this.reads.filter(({ item }) => item.state !== "sent");
  }

  /** Says it: something new in a place, or other words for what is there. */
  async say(place: string, fields: Said["fields"], shown: Said["shown"], line: Line | null): Promise<void> {
    const { kind, about, single, online } = this.kept.places[place]!;
    const before = line ?? (single ? this.lines.find(({ id }) => id === about) : null);
    // the same answer once more is nothing more to say
    if (single && !line && before && !before.refused && sameFields(before.fields, fields)) return;
    const said: Said = {
      id: newId(),
      statementId: line?.id ?? (single ? about : newId()),
      based: line?.refused ? line.refused.said.based : (before?.based ?? ""),
      kind,
      about,
      place,
      fields,
      shown,
      online,
      at: new Date().toISOString(),
    };
    const writing = await this.#writingNow();
    if (!line?.refused) await say(this.box, writing, said);
    const isDone = !line?.refused || (await amend(this.box, writing, this.reads, line.refused, said));
    await this.refresh();
    // answered in another window meanwhile: it is said after that
    if (!isDone) await this.say(place, fields, shown, this.lines.find(({ id }) => id === said.statementId) ?? null);
  }

  async letGo(refused: Read): Promise<void> {
    await letGo(this.box, await this.#writingNow(), this.reads, refused);
    await this.refresh();
  }

  async #writingNow(): Promise<Writing> {
    const pocket = await pocketOf(this.box, this.account);
    if (!pocket) throw new NothingKept();
    return this.#writing(pocket.publicKey);
  }

  #writing(publicKey: Bytes): Writing {
    return { account: this.account, publicKey, server: serverKeyOf(this.kept) };
  }
}
