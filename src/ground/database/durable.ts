import { open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes a file so that it is either whole on disk under its name or not there: written aside, synced, renamed, folder synced. */
export async function writeDurably(file: string, content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, mode = 0o600): Promise<void> {
  const aside = `${file}.unfinished`;
  // one that a killed process left may be anybody's to read
  await rm(aside, { force: true });
  const handle = await open(aside, "wx", mode);
  try {
    try {
      for await (const part of content) await handle.writeFile(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    // the disk is full, say: what is half there takes no more of it, and is mistaken for nothing
    await rm(aside, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
}

/** An empty file for its owner alone, for another program to write into: what stood there before is gone. */
export async function emptyFile(file: string): Promise<void> {
  await rm(file, { force: true });
  await (await open(file, "wx", 0o600)).close();
}

/** Makes renames and new names in a folder last. Windows cannot open a folder and needs no such thing. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes every file below a folder last. */
export async function syncAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncAll(path);
    else if (entry.isFile()) await syncFile(path);
  }
  await syncFolder(folder);
}

export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
