import { randomBytes } from "node:crypto";
import { chmod, open, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { askSocket, listenAt, type Holder, type Told } from "./lock-socket.ts";
import { makeFolder } from "./make-folder.ts";

export type { Holder } from "./lock-socket.ts";
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
 * Takes the lock on a data folder for this process, or throws FolderInUse.
 *
 * Whoever wants it listens on a socket of its own beside the folder and then looks for others. The operating system
 * ends listening with the process, SIGKILL included, in whichever container it ran: a socket where nobody answers is what
 * a killed process left, and as each has a name of its own it can be taken away without taking anybody's place. Of two
 * that look at once each sees the other, since both were there before they looked: the lower name goes on.
 */
export async function lockFolder(
  folder: string,
  { doing = "a running server", port }: { doing?: string; port?: number } = {},
): Promise<Lock> {
  await makeFolder(dirname(folder));
  const holder: Holder = { pid: process.pid, since: new Date().toISOString(), doing, ...(port ? { port } : {}) };
  for (let attempt = 0; attempt < 200; attempt++) {
    const mine = await begin(folder, holder);
    const found = await lookRound(folder, mine);
    if (found === "free") return held(mine);
    await mine.leave();
    if (found !== "again") throw new FolderInUse(folder, found.holder);
    await sleep(25);
  }
  throw new FolderInUse(folder, null);
}

type Mine = { name: string; told: Told; leave(): Promise<void> };

const sockets = (folder: string): RegExp => new RegExp(`^${basename(folder).replace(/[^\w-]/g, "\\$&")}\\.lock-[0-9a-f]{16}$`);

/** Listens, so that whoever looks from now on finds this process. */
async function begin(folder: string, holder: Holder): Promise<Mine> {
  const name = `${basename(folder)}.lock-${randomBytes(8).toString("hex")}`;
  const told: Told = { state: "wanting", name, holder };
  const { result: server, close } = await inFolder(dirname(folder), (short) => listenAt(join(short, name), told));
  await chmod(join(dirname(folder), name), 0o600);
  const leave = async () => {
    if (!server.listening) return;
    await rm(join(dirname(folder), name), { force: true });
    // It listens no more at once. Waiting for whoever still asks would wait for what keeps no process alive: the process
    // would end here, without a word.
    server.close();
    await close();
  };
  return { name, told, leave };
}

function held(mine: Mine): Lock {
  mine.told.state = "held";
  return { release: mine.leave };
}

type Found = "free" | "again" | { holder: Holder | null };

/** Who else is there. What is dead is taken away; whoever wants it too and has a lower name goes first. */
async function lookRound(folder: string, mine: Mine): Promise<Found> {
  const parent = dirname(folder);
  for (;;) {
    let waiting = false;
    for (const name of (await readdir(parent)).filter((each) => sockets(folder).test(each) && each !== mine.name)) {
      const { result: told, close } = await inFolder(parent, (short) => askSocket(join(short, name)));
      await close();
      if (told === "gone") continue;
      if (told === "leaving") {
        waiting = true;
        continue;
      }
      if (told === "dead") await rm(join(parent, name), { force: true });
      else if (told === "silent" || told.state === "held") return { holder: told === "silent" ? null : told.holder };
      else if (told.name < mine.name) return "again";
      else waiting = true;
    }
    // somebody may have looked in the moment between having a name and listening, and have taken this for dead
    if (!(await isThere(join(parent, mine.name)))) return "again";
    if (!waiting) return "free";
    await sleep(10);
  }
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );

/**
 * The name of a socket may have about a hundred letters. On Linux a longer path has a short name while its folder is open,
 * so the folder is closed when the socket is.
 */
async function inFolder<T>(folder: string, work: (short: string) => Promise<T>): Promise<{ result: T; close(): Promise<void> }> {
  const isLong = Buffer.byteLength(folder) > 60 && process.platform === "linux";
  const directory = isLong ? await open(folder, "r") : null;
  const close = async () => directory?.close();
  try {
    return { result: await work(directory ? `/proc/self/fd/${directory.fd}` : folder), close };
  } catch (error) {
    await close();
    throw error;
  }
}
