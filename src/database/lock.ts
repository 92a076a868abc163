import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Who holds a folder, as told to whoever is refused. */
export type Holder = { pid: number; since: string; port?: number; doing: string };
export type Lock = { release(): Promise<void> };

/** The folder is in use by another process; the message names it. */
export class FolderInUse extends Error {
  readonly holder: Holder | null;
  constructor(folder: string, holder: Holder | null) {
    super(
      holder
        ? `The data folder ${folder} is in use by process ${holder.pid}, ${holder.doing}${holder.port ? ` on port ${holder.port}` : ""}, since ${holder.since}. Stop that one first, or set DATA_DIR to another folder.`
        : `The data folder ${folder} is in use by another process. Stop that one first, or set DATA_DIR to another folder.`,
    );
    this.holder = holder;
  }
}

/**
 * Takes the lock on a data folder for this process, or throws FolderInUse. The operating system holds it (a SQLite
 * file in an exclusive transaction is a lock on that file on every platform) and lets go when the process ends,
 * SIGKILL included: there is no stale lock to recognise, no race between two starters, and process ids that mean
 * nothing in another container are only told, never relied on.
 */
export async function lockFolder(
  folder: string,
  { doing = "a running server", port }: { doing?: string; port?: number } = {},
): Promise<Lock> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  const file = `${folder}.lock`;
  const about = `${folder}.lock.json`;
  const held = await takeFile(file);
  if (!held) throw new FolderInUse(folder, await readHolder(about));
  const holder: Holder = { pid: process.pid, since: new Date().toISOString(), doing, ...(port ? { port } : {}) };
  await writeFile(`${about}.${process.pid}`, JSON.stringify(holder), { mode: 0o600 });
  await rename(`${about}.${process.pid}`, about);
  return {
    release: async () => {
      // told no longer before it is let go, so that the next holder's own words are not removed
      if (held.isOpen) await rm(about, { force: true });
      if (held.isOpen) held.close();
    },
  };
}

/** An open exclusive transaction on the file, or null where another process has one. */
async function takeFile(file: string) {
  const { DatabaseSync } = await sqlite();
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec("begin exclusive");
    return database;
  } catch (error) {
    database.close();
    const SQLITE_BUSY = 5;
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null;
    throw new Error(`The lock ${file} cannot be taken: ${(error as Error).message}`, { cause: error });
  }
}

async function sqlite() {
  const builtin = process.getBuiltinModule?.("node:sqlite");
  if (!builtin) throw new Error(`Node.js 24 is needed; this is ${process.version}. Start with "npm start", which brings it.`);
  return builtin;
}

/** The holder writes its name just after taking the lock; until then its predecessor's may stand there. */
async function readHolder(about: string): Promise<Holder | null> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const holder = await readFile(about, "utf8").then((text) => JSON.parse(text) as Holder, ifMissing);
    if (holder && isAlive(holder.pid)) return holder;
    await sleep(50);
  }
  return null;
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
