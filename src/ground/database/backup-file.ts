import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Config } from "../config.ts";
import { copyEmbedded, listCopies } from "./copies.ts";
import { emptyFile, syncFile, syncFolder } from "./durable.ts";
import { CannotCopy } from "./cannot-copy.ts";
import { FolderInUse, lockFolder } from "./lock.ts";
import { openEmbedded } from "./open.ts";
import { runPostgresTool } from "./postgres-tools.ts";
import { places } from "./places.ts";

export type Where = Pick<Config, "dataDir" | "databaseUrl"> & Partial<Pick<Config, "ownerUrl">>;

/** Writes the whole database to one file: pg_dump's custom format of a server, a tar.gz of an embedded database. */
export async function backup(where: Where, file: string): Promise<void> {
  if (existsSync(file)) throw new CannotCopy(`${file} exists already. Give the name of a file that does not.`);
  if (!existsSync(dirname(resolve(file)))) throw new CannotCopy(`The folder of ${file} does not exist. Make it first.`);
  try {
    await (where.databaseUrl ? backupServer(where.databaseUrl, file) : backupEmbedded(where.dataDir, file));
  } catch (error) {
    throw isFull(error)
      ? new CannotCopy(
          `The disk of ${file} is full. Nothing was written there, and the database is as it was. Name a file on a disk with more room.`,
        )
      : error;
  }
}

const isFull = (error: unknown): boolean => ["ENOSPC", "EDQUOT"].includes((error as { code?: string } | null)?.code ?? "");

/** pg_dump sees one moment of the database, so a running server may go on. */
export async function backupServer(url: string, file: string): Promise<void> {
  const aside = `${file}.unfinished`;
  await emptyFile(aside);
  try {
    await runPostgresTool("pg_dump", url, ["--format=custom", "--no-owner", `--file=${aside}`]);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await syncFile(aside);
  await rename(aside, file);
  await syncFolder(dirname(resolve(file)));
}

async function backupEmbedded(dataDir: string, file: string): Promise<void> {
  const { database: folder, copies } = places(dataDir);
  if (!existsSync(join(folder, "PG_VERSION"))) throw new CannotCopy(`There is no database in ${folder}. Is DATA_DIR the right folder?`);
  const lock = await lockFolder(folder, { doing: "making a backup" }).catch(async (error: unknown) => {
    throw error instanceof FolderInUse ? new CannotCopy(`${error.message}\n${await newestCopy(copies)}`) : error;
  });
  try {
    const database = await openEmbedded(folder);
    await copyEmbedded(database, file).finally(() => database.close());
  } finally {
    await lock.release();
  }
}

async function newestCopy(copies: string): Promise<string> {
  const [newest] = await listCopies(copies);
  return newest
    ? `A running server makes a copy every hour, and one more when it stops. The newest: ${newest}`
    : `A running server makes a copy every hour in ${copies}, and one when it stops. There is none yet.`;
}
