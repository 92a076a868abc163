import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aPerson } from "../../../tests/builders/people.ts";
import { emptyDataFolder } from "../../../tests/setup/database.ts";
import { backup } from "./backup-file.ts";
import { CannotCopy } from "./cannot-copy.ts";
import { addCopy, keepCopying, listCopies, stamp } from "./copies.ts";
import type { Database } from "./open.ts";
import { openConfigured } from "./open-configured.ts";
import { places } from "./places.ts";
import { restore } from "./restore-file.ts";

let folder: string;
let where: { dataDir: string; databaseUrl: null };
let copies: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ownterms-copies-"));
  where = { dataDir: join(folder, "data"), databaseUrl: null };
  copies = places(where.dataDir).copies;
  await emptyDataFolder(places(where.dataDir).database);
});
afterEach(() => rm(folder, { recursive: true }));

async function within<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openConfigured(where);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

describe("copies of an embedded database", () => {
  it("refuses a backup and a restore under a running server, names it, and points to the newest copy", async () => {
    const file = join(folder, "backup");
    await within(async (database) => {
      const copy = await addCopy(database, copies);
      const refused = await backup(where, file).catch((error: Error) => error);
      expect(refused).toBeInstanceOf(CannotCopy);
      expect((refused as Error).message).toContain(`process ${process.pid}`);
      expect((refused as Error).message).toContain(copy);
      await expect(restore(where, copy, true)).rejects.toThrow(`process ${process.pid}`);
    });
    expect(existsSync(file)).toBe(false);
  });

  it("made as before, whole in memory, can still be restored", async () => {
    const file = join(folder, "of-before.tar.gz");
    await within(async (database) => {
      await aPerson(database, "Person of before");
      await database.pool.query("checkpoint");
      const tar = await database.embedded!.dumpDataDir("gzip");
      await writeFile(file, Buffer.from(await tar.arrayBuffer()));
    });
    await restore(where, file, true);
    const names = await within(async ({ pool }) => (await pool.query("select name from account")).rows);
    expect(names).toEqual([{ name: "Person of before" }]);
  });

  it("while somebody writes on, holds all that was saved before it began, and everybody is answered meanwhile", async () => {
    const copy = await within(async (database) => {
      await aPerson(database, "Saved before");
      let stop = false;
      const writing = (async () => {
        for (let at = 0; !stop; at++) {
          await aPerson(database, `Saved meanwhile ${at}`);
          await sleep(2);
        }
      })();
      const file = await addCopy(database, copies);
      stop = true;
      await writing;
      return file;
    });
    expect(await readdir(copies)).toHaveLength(1);
    await restore(where, copy, true);
    const names = await within(
      async ({ pool }) => (await pool.query<{ name: string }>("select name from account order by created_at")).rows,
    );
    expect(names[0]).toEqual({ name: "Saved before" });
    const { rows } = await within(({ pool }) =>
      pool.query("select count(*) as torn from person left join account on id = person_id where id is null"),
    );
    expect(rows).toEqual([{ torn: 0 }]);
  });

  it("can be restored, are readable by their owner alone, and only the newest 24 are kept", async () => {
    await within(async (database) => {
      await aPerson(database, "Person A");
      for (let hour = 0; hour < 26; hour++) {
        // older ones are stood in for by small files: only their names matter
        if (hour < 25) await writeOld(new Date(2026, 0, 1, hour));
        else await addCopy(database, copies, new Date(2026, 0, 2, 2));
      }
    });
    const kept = await listCopies(copies);
    expect(kept).toHaveLength(24);
    expect(await readdir(copies)).toHaveLength(24);
    expect((await stat(kept[0]!)).mode & 0o077).toBe(0);
    await restore(where, kept[0]!, true);
    const { rows } = await within(({ pool }) => pool.query("select name from account"));
    expect(rows).toEqual([{ name: "Person A" }]);
  });

  it("wait for the open transaction to end", async () => {
    await within(async (database) => {
      const client = await database.pool.connect();
      await client.query("begin");
      let copied = false;
      const copying = addCopy(database, copies).then(() => (copied = true));
      await client.query("select pg_sleep(0.3)");
      expect(copied).toBe(false);
      await client.query("commit");
      client.release();
      expect(await copying).toBe(true);
    });
  });

  it("are made again and again until stopped, while others write", async () => {
    await within(async (database) => {
      const copying = keepCopying(database, copies, 50);
      for (let count = 0; (await listCopies(copies)).length < 2; count++) await aPerson(database, `Person ${count}`);
      await copying.stop();
      const made = await listCopies(copies);
      await database.pool.query("select pg_sleep(0.2)");
      expect(await listCopies(copies)).toEqual(made);
    });
  });

  async function writeOld(at: Date): Promise<void> {
    await mkdir(copies, { recursive: true });
    await writeFile(join(copies, `${stamp(at)}.tar.gz`), "old");
  }
});
