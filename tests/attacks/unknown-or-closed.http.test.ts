import { afterAll, beforeAll, expect, test } from "vitest";
import { recordQueries } from "../../bench/recording.ts";
import { newId } from "../../src/ground/core/id.ts";
import { aMember, aTeam } from "../builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../builders/server.ts";
import { aVisitedRecord, pathsOf, type Visited } from "../builders/visited-record.ts";

/**
 * Whoever has no right to a record learns nothing of it from an answer: what is there and closed to them, and what is not there at
 * all, are told in the same words, with the same status, after as many questions to the database.
 */
let server: TestServer;
let world: Visited;
let stranger: Visitor;
beforeAll(async () => {
  server = await aServer();
  world = await aVisitedRecord(server);
  stranger = await server.as(await aMember(server.database, await aTeam(server.database, "Another team"), "practitioner", "Stranger"));
}, 300_000);
afterAll(() => server.stop());

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The same address, of nobody and nothing. */
const nowhere = (url: string): string => {
  const others = new Map<string, string>();
  return url.replace(ID, (id) => others.get(id) ?? others.set(id, newId()).get(id)!);
};

/** An answer without the ids it was asked with, the mark of whose page it is, and the reference of an error. */
const plain = (body: string): string =>
  body
    .replace(ID, "ID")
    .replace(/"[\w-]{43}\./g, '"MARK.')
    .replace(/\b[A-Z2-9]{4}-[A-Z2-9]{4}\b/g, "REFERENCE");

async function answered(method: "GET" | "POST", url: string): Promise<{ status: number; body: string; leads: string; asked: number }> {
  const recording = recordQueries();
  const answer =
    method === "GET" ? await stranger.get(url) : await stranger.post(url, { id: ID_OF_FORM, statementId: ID_OF_FORM, text: "x" });
  const asked = recording.stop().length;
  return { status: answer.statusCode, body: plain(answer.body), leads: plain(String(answer.headers.location ?? "")), asked };
}
const ID_OF_FORM = newId();

test.each(["GET", "POST"] as const)(
  "given a stranger, when they %s any address with an id, then what is closed and what is not there are the same",
  async (method) => {
    const paths = pathsOf(server, method).filter((path) => path.includes(":"));
    expect(paths.length).toBeGreaterThan(30);
    const told: string[] = [];
    for (const path of paths) {
      const url = world.urlOf(path);
      if (path.includes(":personId")) expect(url).toContain(world.personId);
      // an address without an id of somebody is no question about them
      if (!url.match(ID)) continue;
      const [there, not] = [await answered(method, url), await answered(method, nowhere(url))];
      if (there.status !== not.status || there.leads !== not.leads || there.body !== not.body)
        told.push(`${path}: ${there.status}, ${not.status}`);
      else if (Math.abs(there.asked - not.asked) > 1) told.push(`${path}: asks ${there.asked}, ${not.asked}`);
    }
    expect(told).toEqual([]);
  },
  120_000,
);
