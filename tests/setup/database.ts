import { randomUUID } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import pg from "pg";
import { migrate } from "../../src/database/migrate.ts";
import { openEmbedded, openServer, type Database } from "../../src/database/open.ts";

/**
 * An empty, migrated database for one test file: a fresh one on the server named by TEST_DATABASE_URL, or else a copy
 * of the embedded one that was prepared once.
 */
export async function emptyDatabase(): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    const copy = await readFile(process.env.OWNTERMS_TEST_COPY!);
    return openEmbedded(undefined, new Blob([copy]));
  }
  const name = `ownterms_test_${randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openServer(url.href, 8);
  await migrate(database.pool);
  return database;
}

/** An empty, migrated embedded database in the folder, closed: quicker than making it anew. */
export async function emptyDataFolder(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const copy = await readFile(process.env.OWNTERMS_TEST_COPY!);
  await (await openEmbedded(folder, new Blob([copy]))).close();
}
