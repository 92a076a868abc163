import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aPerson } from "../../../tests/builders/people.ts";
import { emptyDataFolder } from "../../../tests/setup/database.ts";
import { backup, type Where } from "./backup-file.ts";
import { CannotCopy } from "./cannot-copy.ts";
import { migrate } from "./migrate.ts";
import type { Database } from "./open.ts";
import { openConfigured } from "./open-configured.ts";
import { places } from "./places.ts";
import { restore } from "./restore-file.ts";

const server = process.env.TEST_DATABASE_URL;
let folder: string;
let where: Where;

/** An empty database of the kind under test. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ownterms-backup-"));
  where = { dataDir: join(folder, "data"), databaseUrl: server ? await newDatabase(server) : null };
  if (!server) await emptyDataFolder(places(where.dataDir).database);
});
afterEach(() => rm(folder, { recursive: true }));

async function newDatabase(url: string): Promise<string> {
  const name = `ownterms_test_${randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

async function within<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openConfigured(where);
  try {
    if (server) await migrate(database.pool);
    return await work(database);
  } finally {
    await database.close();
  }
}

const names = () =>
  within(async ({ pool }) => (await pool.query<{ name: string }>("select name from account order by name")).rows.map((row) => row.name));

describe("backup and restore", () => {
  it("brings back the rows of then, and keeps what was there aside", async () => {
    const file = join(folder, "backup");
    await within((database) => aPerson(database, "Person A 🌱 שלום"));
    await backup(where, file);
    await within((database) => aPerson(database, "Person B"));

    await expect(restore(where, file)).rejects.toThrow("--replace");
    expect(await names()).toEqual(["Person A 🌱 שלום", "Person B"]);

    const { keptAside } = await restore(where, file, true);
    expect(await names()).toEqual(["Person A 🌱 שלום"]);
    expect(existsSync(keptAside!)).toBe(true);
  });

  it("restores into an empty place without being asked to replace", async () => {
    const file = join(folder, "backup");
    await within((database) => aPerson(database, "Person A"));
    await backup(where, file);
    where = { dataDir: join(folder, "elsewhere"), databaseUrl: server ? await newDatabase(server) : null };
    expect(await restore(where, file)).toEqual({ keptAside: null });
    expect(await names()).toEqual(["Person A"]);
  });

  it("keeps the access rules: the application's role still sees nothing on its own", async () => {
    const file = join(folder, "backup");
    await within((database) => aPerson(database, "Person A"));
    await backup(where, file);
    await restore(where, file, true);
    const seen = await within(async ({ pool }) => {
      const client = await pool.connect();
      try {
        await client.query("begin; set local role ownterms_app");
        return (await client.query("select * from person")).rows;
      } finally {
        await client.query("rollback");
        client.release();
      }
    });
    expect(seen).toEqual([]);
  });

  it("touches nothing when the backup is torn, foreign or missing", async () => {
    const file = join(folder, "backup");
    await within((database) => aPerson(database, "Person A"));
    await backup(where, file);
    const bytes = await readFile(file);
    await writeFile(join(folder, "torn"), bytes.subarray(0, bytes.length >> 1));
    await writeFile(join(folder, "foreign"), "not a backup");
    for (const wrong of ["torn", "foreign", "missing"]) {
      await expect(restore(where, join(folder, wrong), true)).rejects.toThrow(CannotCopy);
      expect(await names()).toEqual(["Person A"]);
    }
  });

  it("does not write over a file, nor into a folder that is not there", async () => {
    const file = join(folder, "backup");
    await writeFile(file, "mine");
    await expect(backup(where, file)).rejects.toThrow("exists already");
    expect(await readFile(file, "utf8")).toBe("mine");
    await expect(backup(where, join(folder, "no", "backup"))).rejects.toThrow("does not exist");
  });
});
