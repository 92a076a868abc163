import { chmod, lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

const OTHERS = 0o077;

/**
 * Closes a folder, and all that is in it, to everybody but its owner: 0700 and 0600. The embedded database gives its files
 * the mode they have in a copy it starts from, and an operator's own folder has the mode they made it with.
 * Returns what could not be closed, because it belongs to somebody else.
 */
export async function ownerOnly(path: string): Promise<string[]> {
  // Windows keeps rights elsewhere
  if (process.platform === "win32") return [];
  const about = await lstat(path);
  const closed = about.isSymbolicLink() || (about.mode & OTHERS) === 0 || (await close(path, about.mode));
  const below = about.isDirectory() ? await Promise.all((await readdir(path)).map((name) => ownerOnly(join(path, name)))) : [];
  return [...(closed ? [] : [path]), ...below.flat()];
}

async function close(path: string, mode: number): Promise<boolean> {
  try {
    await chmod(path, mode & 0o777 & ~OTHERS);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EPERM") return false;
    throw error;
  }
}
