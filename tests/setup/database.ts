import { randomUUID } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import pg from "pg";
import { openEmbedded, openServer, type Database } from "../../src/ground/database/open.ts";

/**
 * An empty, migrated database for one test file: a copy of what was prepared once, on the server named by
 * TEST_DATABASE_URL or else embedded.
 */
export async function emptyDatabase(): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    return openEmbedded(undefined, await emptyCopy());
  }
  return onServer(server, `template ${process.env.OWNTERMS_TEST_TEMPLATE}`);
}

/** A database without any schema, to be migrated by the test itself. */
export async function bareDatabase(): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL;
  return server ? onServer(server, "") : openEmbedded();
}

async function onServer(server: string, from: string): Promise<Database> {
  const name = `ownterms_test_${randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name} ${from}`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return openServer(url.href, { connections: 8 });
}

/** An empty, migrated embedded database in the folder, closed: quicker than making it anew. */
export async function emptyDataFolder(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await (await openEmbedded(folder, await emptyCopy())).close();
}

/** The prepared copy. A blob of its own would take Node half a second to read back, for every file of tests. */
async function emptyCopy(): Promise<Blob> {
  const { buffer, byteOffset, byteLength } = await readFile(process.env.OWNTERMS_TEST_COPY!);
  return Object.assign(new Blob(), { arrayBuffer: async () => buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer });
}
