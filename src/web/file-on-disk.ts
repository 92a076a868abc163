import { createReadStream, type ReadStream } from "node:fs";
import { logLine, factsOf } from "../ground/core/log.ts";

/** A file too large for memory, made for one answer: sent from disk, and removed when it was sent or is no longer wanted. */
export type FileOnDisk = { path: string; bytes: number; remove(): Promise<void> };

export const isOnDisk = (file: unknown): file is FileOnDisk => typeof file === "object" && file !== null && "remove" in file;

/** It closes when all of it was sent, when reading fails, and when whoever asked hangs up. */
export function readAndRemove({ path, remove }: FileOnDisk): ReadStream {
  const stream = createReadStream(path);
  stream.once("close", () => remove().catch((error: Error) => logLine("error", "file-not-removed", factsOf(error, { plain: true }))));
  return stream;
}
