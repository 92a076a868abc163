import { WrongConfig } from "./config.ts";

type Mendable = new (...given: any[]) => Error;

/**
 * Runs a program, every one of ours. Whatever it writes, and whatever a program writes that it starts, is for its owner
 * alone from the first byte. What the operator can mend is said in plain lines, anything else with
 * its trace.
 */
export async function tellOperator(mendable: Mendable[], work: () => Promise<void>): Promise<void> {
  process.umask(0o077);
  try {
    await work();
  } catch (error) {
    const plain = [WrongConfig, ...mendable].some((kind) => error instanceof kind);
    console.error(plain ? (error as Error).message : (ofTheMachine(error) ?? error));
    process.exitCode = 1;
  }
}

/** The embedded database's own machine gives a number where Node.js gives a name: of WASI, that no room is left. */
const NO_ROOM = 51;

/** What the machine refuses and whoever runs it can mend, as a line; null for anything else. */
export function ofTheMachine(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  const { code, errno, path, name } = error as { code?: string; errno?: number; path?: string; name?: string };
  const where = path ? ` (${path})` : "";
  if (code === "ENOSPC" || (name === "ErrnoError" && errno === NO_ROOM))
    return `The disk is full${where}. Make room where DATA_DIR is, then start again: what was saved before is there.`;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return `This may not be written or read by the user that runs this${where}. Give it to that user, or choose another DATA_DIR.`;
  if ((code === "EEXIST" || code === "ENOTDIR") && path) return `A file stands where a folder is needed: ${path}. Choose another DATA_DIR.`;
  if (code === "ENOENT" && path) return `There is no such place: ${path}. Check DATA_DIR and the name of the file.`;
  return null;
}
