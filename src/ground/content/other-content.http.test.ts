import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { TEST_OUTSIDE } from "../../../tests/builders/seals.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import { aVisitedRecord, pathsOf, type Visited } from "../../../tests/builders/visited-record.ts";
import { verifyAll } from "../../agreements/sealed/verify.ts";
import { HOUSE } from "../../app/house.ts";
import { SHIPPED, WrongContent } from "./load.ts";
import { useOwnContent } from "../../app/content.ts";

// two servers, one of which has content where every id that an installation may choose is another one: what was written and
// signed under the one is read under the other
let server: TestServer;
let world: Visited;
let other: string;

beforeAll(async () => {
  server = await aServer();
  world = await aVisitedRecord(server);
  other = await mkdtemp(join(tmpdir(), "ownterms-other-content-"));
  await mkdir(join(other, "content"));
}, 120_000);
afterAll(async () => {
  useOwnContent(server.config.dataDir, HOUSE.kinds);
  await server.stop();
  await rm(other, { recursive: true });
});

type Listed = { id: string }[];
type Json = Record<string, unknown>;

/** The lists of a file whose entries have ids. */
function lists(of: unknown): Listed[] {
  if (Array.isArray(of)) return [...(of[0]?.id ? [of as Listed] : []), ...of.flatMap(lists)];
  return typeof of === "object" && of !== null ? Object.values(of).flatMap(lists) : [];
}

/** Writes every file with other ids, as far as its shape lets them be chosen; answers in how many lists. */
async function writeOtherContent(): Promise<number> {
  let renamed = 0;
  for (const name of (await readdir(SHIPPED)).filter((file) => file.endsWith(".json"))) {
    const content = JSON.parse(await readFile(join(SHIPPED, name), "utf8")) as Json;
    for (const list of lists(content)) {
      const before = list.map((entry) => entry.id);
      for (const entry of list) entry.id = `other-${entry.id}`;
      await writeFile(join(other, "content", name), JSON.stringify(content));
      try {
        useOwnContent(other, HOUSE.kinds);
        renamed++;
      } catch (error) {
        if (!(error instanceof WrongContent)) throw error;
        for (const [nth, entry] of list.entries()) entry.id = before[nth]!;
      }
    }
    await writeFile(join(other, "content", name), JSON.stringify(content));
  }
  return renamed;
}

const crawl = async (): Promise<Map<string, { status: number; html: string }>> => {
  const pages = new Map<string, { status: number; html: string }>();
  for (const path of pathsOf(server)) {
    const { statusCode, body } = await world.visitorOf(path).get(world.urlOf(path));
    pages.set(path, { status: statusCode, html: body });
  }
  return pages;
};

it("given a record and plans made under one content, when a server with other content shows them, then no page breaks and no word is missing", async () => {
  const before = await crawl();
  expect(await writeOtherContent()).toBeGreaterThan(10);
  useOwnContent(other, HOUSE.kinds);
  const after = await crawl();
  let read = 0;
  for (const [path, { status, html }] of after) {
    const was = before.get(path)!;
    expect(status, path).toBeLessThan(500);
    // a form about one thing of a list that is not in it any more is not there; whatever is read is
    if (/\/(plan|agree|statements?|history)\b/.test(path)) {
      read++;
      expect([path, status]).toEqual([path, was.status]);
      const count = (page: string) => page.split("Words").length;
      expect([path, count(html)]).toEqual([path, count(was.html)]);
    }
  }
  expect(read).toBeGreaterThan(10);
}, 240_000);

it("given agreements sealed under one content, when they are verified under the other, then all hold", async () => {
  useOwnContent(other, HOUSE.kinds);
  const { checked, broken } = await verifyAll(server.database.pool, HOUSE.kinds, TEST_OUTSIDE);
  expect(checked).toBeGreaterThan(0);
  expect(broken).toEqual([]);
});
