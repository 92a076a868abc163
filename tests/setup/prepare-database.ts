import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { openEmbedded, openServer } from "../../src/ground/database/open.ts";
import { LOGINS } from "./logins.ts";
import { bringUpToDate } from "../../src/app/up-to-date.ts";

/** Prepares a migrated empty database once, of each sort; each test file starts from a copy of it (tests/setup/database.ts). */
export default async function prepare(): Promise<() => Promise<void>> {
  const folder = await prepareEmbedded();
  const server = process.env.TEST_DATABASE_URL;
  const dropTemplate = server ? await prepareOnServer(server) : null;
  return async () => {
    await rm(folder, { recursive: true });
    await dropTemplate?.();
  };
}

async function prepareEmbedded(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ownterms-test-"));
  const database = await openEmbedded();
  await bringUpToDate(database.pool);
  await makeSmall(database.embedded!);
  const copy = await database.embedded!.dumpDataDir("none");
  await writeFile(join(folder, "empty.tar"), Buffer.from(await copy.arrayBuffer()));
  await database.close();
  process.env.OWNTERMS_TEST_COPY = join(folder, "empty.tar");
  return folder;
}

/** Each file of tests opens a copy: what it does not need would be read hundreds of times. */
async function makeSmall(embedded: PGlite): Promise<void> {
  await embedded.exec("alter system set shared_buffers = '16MB'");
  for (const unused of ["template0", "template1"]) {
    await embedded.exec(`alter database ${unused} is_template false`);
    await embedded.exec(`drop database ${unused}`);
  }
  await embedded.exec("checkpoint");
}

/** As README has them. Another run on this server may have made them already, or be making them. */
async function makeLogin(pool: pg.Pool, login: string, roles: string): Promise<void> {
  await pool.query(`do $$ begin create role ${login} login in role ${roles};
    exception when duplicate_object or unique_violation then null; end $$`);
}

async function prepareOnServer(server: string): Promise<() => Promise<void>> {
  const name = `ownterms_template_${randomUUID().replaceAll("-", "")}`;
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await admin(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openServer(url.href, { connections: 1, patient: true });
  await bringUpToDate(database.pool);
  for (const [login, roles] of Object.entries(LOGINS)) await makeLogin(database.pool, login, roles);
  await database.close();
  process.env.OWNTERMS_TEST_TEMPLATE = name;
  return () => admin(`drop database ${name}`);
}
