import { randomUUID } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { open, readdir, rm, stat, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { makeFolder } from "../../ground/database/make-folder.ts";

/** What a record is copied into, out of the database: a file for each kind of rows, for a worker thread to read. */
export const KINDS_OF_ROWS = ["rest", "statements", "revisions", "events", "access", "agreements", "pictures", "documents"] as const;
export type KindOfRows = (typeof KINDS_OF_ROWS)[number];

/** Each row stands behind its length, in four bytes. */
const LENGTH = 4;

/** A folder of its own, for its owner alone, that is removed with all that is in it. */
export async function newSpool(folder: string): Promise<string> {
  const mine = join(folder, randomUUID());
  await makeFolder(mine);
  return mine;
}

export const removeSpool = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Longer than any request may take: whoever made what is older than this was killed while it was made or sent. */
const LEFT_BEHIND = 2 * 60 * 60 * 1000;

/** Removes what a killed process left. */
export async function removeLeftBehind(folder: string, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  for (const name of names) {
    const { mtimeMs } = await stat(join(folder, name));
    if (now - mtimeMs > LEFT_BEHIND) await removeSpool(join(folder, name));
  }
}

/** Writes rows to the files of a folder; what they take on disk is counted. */
export class SpoolWriter {
  readonly #files = new Map<KindOfRows, FileHandle>();
  readonly #folder: string;
  #bytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Answers when they are written, so that whoever reads rows is never far ahead of the disk. Returns their bytes. */
  async add(kind: KindOfRows, rows: readonly unknown[]): Promise<number> {
    const parts = rows.flatMap((row) => {
      const body = serialize(row);
      const length = Buffer.alloc(LENGTH);
      length.writeUInt32BE(body.length);
      return [length, body];
    });
    const all = Buffer.concat(parts);
    await (await this.#file(kind)).writeFile(all);
    this.#bytes += all.length;
    return all.length;
  }

  async #file(kind: KindOfRows): Promise<FileHandle> {
    const known = this.#files.get(kind);
    if (known) return known;
    const file = await open(join(this.#folder, kind), "wx", 0o600);
    this.#files.set(kind, file);
    return file;
  }

  /** Every kind has its file then, be it empty. */
  async close(): Promise<void> {
    for (const kind of KINDS_OF_ROWS) await (await this.#file(kind)).close();
  }
}

/** Where a row stands in its file. */
export type Place = { at: number; length: number };

const CHUNK = 1024 * 1024;

/** The rows of one file, one at a time: in the order in which they were written, or wherever one is known to stand. */
export class SpoolFile<Row> {
  readonly #file: number;
  readonly #size: number;

  constructor(folder: string, kind: KindOfRows) {
    this.#file = openSync(join(folder, kind), "r");
    this.#size = fstatSync(this.#file).size;
  }

  at({ at, length }: Place): Row {
    return deserialize(this.#bytes(at, length)) as Row;
  }

  *places(): Generator<{ row: Row; place: Place }> {
    let chunk: Buffer = Buffer.alloc(0);
    let start = 0;
    const bytes = (at: number, length: number) => {
      if (at < start || at + length > start + chunk.length) {
        start = at;
        chunk = this.#bytes(at, Math.min(Math.max(CHUNK, length), this.#size - at));
      }
      return chunk.subarray(at - start, at - start + length);
    };
    for (let at = 0; at < this.#size;) {
      const length = bytes(at, LENGTH).readUInt32BE();
      const place = { at: at + LENGTH, length };
      yield { row: deserialize(bytes(place.at, length)) as Row, place };
      at = place.at + length;
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #bytes(at: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let read = 0; read < length;) {
      const got = readSync(this.#file, bytes, read, length - read, at + read);
      if (got === 0) throw new Error("A row of the record is cut off.");
      read += got;
    }
    return bytes;
  }
}

/** All files of one record, each opened when it is first asked for. */
export class SpoolReader {
  readonly #files = new Map<KindOfRows, SpoolFile<unknown>>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  file<Row>(kind: KindOfRows): SpoolFile<Row> {
    const file = this.#files.get(kind) ?? new SpoolFile<unknown>(this.#folder, kind);
    this.#files.set(kind, file);
    return file as SpoolFile<Row>;
  }

  close(): void {
    for (const file of this.#files.values()) file.close();
  }
}
