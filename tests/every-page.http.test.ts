import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordQueries } from "../bench/recording.ts";
import { aServer, type TestServer } from "./builders/server.ts";
import { aVisitedRecord, pathsOf } from "./builders/visited-record.ts";

type Seen = { path: string; status: number; trips: number; html: string };
let server: TestServer;
const seen: Seen[] = [];

beforeAll(async () => {
  server = await aServer();
  const world = await aVisitedRecord(server);
  for (const path of pathsOf(server)) {
    const recording = recordQueries();
    const answer = await world.visitorOf(path).get(world.urlOf(path));
    const trips = recording.stop().length;
    seen.push({ path, status: answer.statusCode, trips, html: answer.body });
  }
}, 300_000);
afterAll(() => server.stop());

/** Where there is no page to show without more than can be had here. */
const ELSEWHERE: Record<string, number> = {
  // nothing was ended: this person shares
  "/sharing/ended": 303,
  "/way-in/was-it-you": 303, // nobody let them in anew
  "/one-page/new": 303, // there is one: it is changed
  "/leave": 303,
  "/people/next": 303, // leads to somebody
  "/account/prove": 422, // no link of this key
  "/set-up": 303, // it is set up
  "/sign-in/second-step": 303, // nobody is half way in
  "/invitation/:token": 404, // no invitation of this token
};

/**
 * What is read of the account itself goes over connections of its own, outside the record's transaction (begin, commit):
 * at once where there are several, one after the other on the embedded database, which has one. A record that is taken along is copied
 * kind by kind, so that it never stands in memory whole (decision 0250).
 */
const MORE_TRIPS: Record<string, number> = { "/account": 5, "/take/close": 5, "/take/document": 19, "/take/text": 19, "/take/fhir": 19 };

const KILOBYTE = 1000;

/** The packed size of all files of one sort that a page names. */
function weigh(html: string, pattern: RegExp): number {
  const { files } = server.context.assets;
  const addresses = [...html.matchAll(pattern)].map(([, address]) => address!);
  return addresses.reduce((sum, address) => sum + files.get(address)!.packed.gzip!.length, 0);
}

describe("every page", () => {
  it("was opened, each path there is", () => {
    expect(seen.length).toBeGreaterThan(70);
    for (const { path, status } of seen) expect([path, status]).toEqual([path, ELSEWHERE[path] ?? 200]);
  });

  it("takes at most three round trips to the database: open, ask, commit", () => {
    for (const { path, trips } of seen) expect([path, trips <= (MORE_TRIPS[path] ?? 3), trips]).toEqual([path, true, trips]);
  });

  it("names at most 20 kB of script and 50 kB of style, packed", () => {
    for (const { path, html } of seen) {
      expect([path, weigh(html, /<script[^>]* src="([^"]+)"/g) <= 20 * KILOBYTE]).toEqual([path, true]);
      expect([path, weigh(html, /<link rel="stylesheet" href="([^"]+)"/g) <= 50 * KILOBYTE]).toEqual([path, true]);
    }
  });

  it("names its style and a script", () => {
    const pages = seen.filter(({ html }) => html.startsWith("<!doctype html>") && html.includes('<main id="main"'));
    expect(pages.length).toBeGreaterThan(60);
    for (const { path, html } of pages) {
      expect([path, weigh(html, /<link rel="stylesheet" href="([^"]+)"/g) > KILOBYTE]).toEqual([path, true]);
      expect([path, weigh(html, /<script[^>]* src="([^"]+)"/g) > 0]).toEqual([path, true]);
    }
  });
});
