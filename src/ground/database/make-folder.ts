import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder, for its owner alone, and those above it that are missing. What stands there already stays as it is. Node's own
 * `recursive` never ends where a folder above exists and takes none, as /proc does.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await makeOne(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder, { mode: 0o700 }).catch(unlessThere(folder));
}

/** False where the folder above it is missing. */
async function makeOne(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 }).catch(unlessThere(folder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || dirname(folder) === folder) throw error;
    // of a name that is taken by a link which leads nowhere, the folder above is there
    return stat(dirname(folder)).then(
      () => Promise.reject(error),
      () => false,
    );
  }
}

/** Somebody else may have made it in the same moment. */
const unlessThere = (folder: string) => async (error: NodeJS.ErrnoException) => {
  if (error.code === "EEXIST" && (await stat(folder)).isDirectory()) return;
  throw error;
};
