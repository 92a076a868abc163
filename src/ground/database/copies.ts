import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { factsOf, logLine } from "../core/log.ts";
import { writeDurably } from "./durable.ts";
import { makeFolder } from "./make-folder.ts";
import type { Database } from "./open.ts";
import { copyFolder, tarOf } from "./tar.ts";

const HOUR = 3_600_000;
const KEPT = 24;
const NAME = /^\d{8}T\d{9}Z\.tar\.gz$/;

/**
 * Writes the embedded database, as a tar.gz of its data folder, to a file. Its files are first copied on disk: meanwhile it
 * takes the pool's one connection, so that none of our transactions is open. Packing goes on from there while everybody is
 * answered, and no file is ever whole in memory.
 */
export async function copyEmbedded(database: Database, file: string): Promise<void> {
  const folder = database.embedded?.dataDir;
  if (!folder) throw new Error("Only an embedded database in a folder is copied this way.");
  const aside = `${file}.files.unfinished`;
  await rm(aside, { recursive: true, force: true });
  try {
    await copyAtRest(database, folder, aside);
    const packed = createGzip();
    await Promise.all([pipeline(tarOf(aside), packed), writeDurably(file, packed)]);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The database has no process of its own: while nobody asks it anything, its files are at rest. */
async function copyAtRest({ pool }: Database, folder: string, to: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("checkpoint");
    await copyFolder(folder, to);
  } finally {
    client.release();
  }
}

/** Adds a copy to the folder, named by the time, and removes all but the newest 24. Returns its path. */
export async function addCopy(database: Database, folder: string, now = new Date()): Promise<string> {
  await makeFolder(folder);
  const file = join(folder, `${stamp(now)}.tar.gz`);
  await copyEmbedded(database, file);
  for (const old of (await listCopies(folder)).slice(KEPT)) await rm(old);
  // what a killed process left half written
  for (const name of await readdir(folder))
    if (name.endsWith(".unfinished")) await rm(join(folder, name), { recursive: true, force: true });
  return file;
}

/** The automatic copies, the newest first. */
export async function listCopies(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .map((name) => join(folder, name));
}

/** A time as it stands in names of files: sorts by age, and is a name on every system. */
export const stamp = (time: Date): string => time.toISOString().replace(/[-:.]/g, "");

/** Adds a copy every hour until stopped. A copy that fails is told, and tried again an hour later. */
export function keepCopying(database: Database, folder: string, every = HOUR): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  const copy = async () => {
    try {
      await addCopy(database, folder);
    } catch (error) {
      logLine("error", "not-copied", { ...factsOf(error, { plain: true }), folder, again: "in an hour" });
    }
    running = null;
  };
  const timer = setInterval(() => (running ??= copy()), every);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
