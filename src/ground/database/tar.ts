import { createReadStream, createWriteStream } from "node:fs";
import { constants, copyFile, mkdir, readdir, stat } from "node:fs/promises";
import { dirname, join, normalize, sep } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract, pack } from "tar-stream";

/** What stands in a folder, as paths within it, folders before what is in them. */
async function below(folder: string): Promise<{ path: string; folder: boolean }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((each) => each.isDirectory() || each.isFile())
    .map((each) => ({ path: join(each.parentPath, each.name).slice(folder.length), folder: each.isDirectory() }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** How many files are copied at once. */
const AT_ONCE = 8;

/** The same folder once more; on a file system that can, without a byte being copied. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { mode: 0o700 });
  const all = await below(from);
  for (const each of all) if (each.folder) await mkdir(join(to, each.path), { mode: 0o700 });
  const files = all.filter((each) => !each.folder);
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE);
    await Promise.all(some.map(({ path }) => copyFile(join(from, path), join(to, path), constants.COPYFILE_FICLONE)));
  }
}

/** A folder as a tar, read from disk while it is written, never whole in memory. Its own files are named from the root. */
export function tarOf(folder: string): Readable {
  const tar = pack();
  const add = async () => {
    for (const { path, folder: isFolder } of await below(folder)) {
      const name = path.split(sep).join("/");
      if (isFolder) tar.entry({ name, type: "directory", mode: 0o700 }, () => {});
      else {
        const { size } = await stat(join(folder, path));
        await pipeline(createReadStream(join(folder, path)), tar.entry({ name, size, mode: 0o600 }));
      }
    }
    tar.finalize();
  };
  add().catch((error: Error) => tar.destroy(error));
  return tar as unknown as Readable;
}

/** Unpacks a tar.gz into a folder that is made for it. No name in it leads out of that folder. */
export async function unpackTar(file: string, folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  const entries = extract();
  const unpacking = (async () => {
    for await (const entry of entries) {
      const path = join(folder, normalize(join(sep, entry.header.name)));
      if (entry.header.type === "directory") {
        await mkdir(path, { recursive: true, mode: 0o700 });
        entry.resume();
      } else if (entry.header.type === "file") {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await pipeline(entry, createWriteStream(path, { mode: 0o600 }));
      } else throw new Error(`it holds a ${entry.header.type}`);
    }
  })();
  const reading = pipeline(createReadStream(file), createGunzip(), entries as unknown as NodeJS.WritableStream);
  await Promise.all([reading, unpacking]);
}
