import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { messenger } from "../src/people/accounts/messages.ts";
import { readConfig } from "../src/ground/config.ts";
import { addCopy } from "../src/ground/database/copies.ts";
import { openConfigured } from "../src/ground/database/open-configured.ts";
import { places } from "../src/ground/database/places.ts";
import { freePort } from "./builders/server.ts";
import { lineBeginning, startChild } from "./children/start-child.ts";
import { emptyDataFolder } from "./setup/database.ts";

let folder: string;
let before: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ownterms-modes-"));
  // the usual one of a machine: without a word of ours everybody may read
  before = process.umask(0o022);
});
afterEach(async () => {
  process.umask(before);
  await rm(folder, { recursive: true });
});

const NONE = { DATABASE_URL: "", BASE_URL: "", SMTP_URL: "", HOST: "" };

/** Everything below the folder that others than its owner may read, write or enter. */
async function openToOthers(): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const each of all) {
    const path = join(each.parentPath, each.name);
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0) found.push(`${relative(folder, path)} ${(mode & 0o777).toString(8)}`);
  }
  return found;
}

const names = async () => (await readdir(folder, { recursive: true })).map(String);

async function run(file: string, args: string[], env: Record<string, string>): Promise<void> {
  const child = startChild(file, args, { ...NONE, ...env });
  child.process.stdout!.resume();
  expect(await child.ended, child.errors()).toBe(0);
}

test("given the usual umask, when the product starts, copies, sends, stops and makes a backup, nobody else can read any of its files", async () => {
  const dataDir = join(folder, "data");
  // an operator made the folder, and another program left a half-written backup
  await mkdir(dataDir);
  await emptyDataFolder(places(dataDir).database);
  await writeFile(join(folder, "backup.unfinished"), "left by a program that was killed");
  await chmod(join(folder, "backup.unfinished"), 0o644);

  const child = startChild("src/app/main.ts", [], { ...NONE, DATA_DIR: dataDir, PORT: String(await freePort()) });
  await lineBeginning(child, "Ownterms is at");
  child.process.kill("SIGTERM");
  child.process.stdout!.resume();
  await child.ended;
  await run("src/ground/database/backup.ts", [join(folder, "backup")], { DATA_DIR: dataDir });
  await run("src/ground/database/restore.ts", [join(folder, "backup"), "--replace"], { DATA_DIR: dataDir });

  const there = await names();
  for (const part of ["backup", "data/secret", "data/database/PG_VERSION"]) expect(there).toContain(part);
  expect(there.some((name) => /copies\/.*\.tar\.gz$/.test(name))).toBe(true);
  expect(there.some((name) => /database\.replaced-/.test(name))).toBe(true);
  expect(await openToOthers()).toEqual([]);
});

test("given parts of the product without its start, each writes for its owner alone by itself", async () => {
  const dataDir = join(folder, "data");
  await emptyDataFolder(places(dataDir).database);
  const config = readConfig({ DATA_DIR: dataDir });
  const database = await openConfigured(config);
  try {
    await messenger(database.pool, config)({ to: "a@example.org", subject: "A", text: "a" });
    await addCopy(database, places(dataDir).copies);
  } finally {
    await database.close();
  }
  // a message is in no file: of the two there is the copy
  expect((await names()).filter((name) => /outbox|copies\/./.test(name))).toHaveLength(1);
  const written = (await openToOthers()).filter((path) => path.includes("copies"));
  expect(written).toEqual([]);
});

test.runIf(process.env.TEST_DATABASE_URL)("a backup of a server is for its owner alone, before it is finished too", async () => {
  const { backupServer } = await import("../src/ground/database/backup-file.ts");
  const file = join(folder, "server.dump");
  const seen: string[] = [];
  const watching = setInterval(() => void openToOthers().then((found) => seen.push(...found)), 5);
  await backupServer(process.env.TEST_DATABASE_URL!, file);
  clearInterval(watching);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(seen).toEqual([]);
});
