import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { walled } from "../../../tests/setup/logins.ts";
import { contentVersion } from "../../ground/content/version.ts";
import type { Database } from "../../ground/database/open.ts";
import { readInstallation } from "../../ground/installation/installation.ts";
import { contentServed, sayContent, watchContent } from "../../app/serve-content.ts";

let owner: Database;
let database: Database;
const folders: string[] = [];
beforeAll(async () => {
  owner = await emptyDatabase();
  database = await walled(owner);
  await owner.pool.query("insert into installation (name) values ('Installation A')");
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await database.close();
  if (owner !== database) await owner.close();
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function aDataFolder(own: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ownterms-content-"));
  folders.push(folder);
  await mkdir(join(folder, "content"));
  for (const [name, text] of Object.entries(own)) await writeFile(join(folder, "content", name), text);
  return folder;
}

const seen = async () => ({ current: await readInstallation(database.pool) });

it("given the same files, the version is the same; given one word changed in an own file, it is another", async () => {
  const shipped = contentVersion(await aDataFolder());
  expect(contentVersion(await aDataFolder())).toBe(shipped);
  expect(contentVersion(await aDataFolder({ "life-areas.json": "{}" }))).not.toBe(shipped);
  // what the product does not read changes nothing
  expect(contentVersion(await aDataFolder({ "notes.json": "{}" }))).toBe(shipped);
});

it("given a server with other content started after this one, this one says so in its health and once in the log, until both agree", async () => {
  const lines = vi.spyOn(console, "error").mockImplementation(() => {});
  await sayContent(database, "aaaaaaaaaaaa");
  const older = { content: "aaaaaaaaaaaa", installation: await seen() };
  const watch = watchContent(older);
  watch();
  expect(contentServed(older)).toEqual({ version: "aaaaaaaaaaaa" });

  await sayContent(database, "bbbbbbbbbbbb");
  const newer = { content: "bbbbbbbbbbbb", installation: await seen() };
  older.installation = await seen();
  expect(contentServed(newer)).toEqual({ version: "bbbbbbbbbbbb" });
  expect(contentServed(older)).toEqual({ version: "aaaaaaaaaaaa", newest: "bbbbbbbbbbbb" });
  watch();
  watch();
  expect(lines.mock.calls.map(([line]) => JSON.parse(line))).toEqual([
    expect.objectContaining({ level: "warning", event: "content-differs", version: "aaaaaaaaaaaa", newest: "bbbbbbbbbbbb" }),
  ]);
});
