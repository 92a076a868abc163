import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../src/ground/core/id.ts";
import { transaction } from "../src/ground/database/transaction.ts";
import { anAuthority } from "./builders/acting.ts";
import { aGrant, aMember, anotherTeam, aPerson, aSupporter, workingTogether } from "./builders/people.ts";
import { aServer, type TestServer } from "./builders/server.ts";
import { aVisitedRecord, pathsOf, SAID, VISITED_SECTIONS, type Visited } from "./builders/visited-record.ts";

/**
 * Whoever reads a word of somebody's record, the person can read that they did. Every page is opened as everybody who may open any, and
 * a new page is tried without anybody thinking of it.
 */
let server: TestServer;
let world: Visited;
let readers: [string, string][];

beforeAll(async () => {
  server = await aServer();
  world = await aVisitedRecord(server);
  const { personId, team } = world;
  const { database } = server;
  const friend = await aSupporter(database, personId, "Friend A", "sister");
  await aGrant(database, personId, { accountId: friend, sections: VISITED_SECTIONS });
  const advocate = await anAuthority(database, personId, {
    by: world.readers.member,
    team,
    kind: "advocate-imca",
    may: ["see"],
    name: "Advocate A",
  });
  const elsewhere = await anotherTeam(database, team.organisationId, "Team B");
  await workingTogether(database, personId, elsewhere.teamId);
  const night = await aMember(database, elsewhere, "practitioner", "Night A");
  const opened = await (
    await server.as(night)
  ).post(`/people/${personId}/emergency`, { id: newId(), reason: "They asked for help at night" });
  if (opened.statusCode !== 303) throw new Error("It was not opened");
  readers = [
    ["a practitioner", world.readers.member],
    ["a lead", await aMember(database, team, "lead", "Lead A")],
    ["a peer worker", await aMember(database, team, "peer worker", "Peer A")],
    ["an educator", await aMember(database, team, "educator", "Educator A")],
    ["a supporter", friend],
    ["an attorney", world.readers.attorney],
    ["an advocate", advocate.accountId],
    ["whoever opened it in an emergency", night],
    ["a records officer", world.readers.officer],
    ["an administrator", world.readers.administrator],
    ["another person", await aPerson(database, "Person O")],
  ];
}, 300_000);
afterAll(() => server.stop());

/** Words that stand in no page of the product. */
const WORDS = new RegExp(`${SAID}|Upstairs|Mornings|They asked for help at night`);

/** What the person can read of who looked, since it was last forgotten. */
const told = (): Promise<{ account_id: string | null }[]> =>
  transaction(server.database.pool, { provenAccount: world.personId }, (tx) =>
    tx.all("test/told", "select account_id from access_event where person_id = $1", [world.personId]),
  );
const forget = () => server.database.pool.query("delete from access_event where person_id = $1", [world.personId]);

/** The paths of somebody else's record at which something was sent without the person being told, and those that showed words so. */
async function opened(accountId: string, paths: string[]): Promise<{ untold: string[]; unseen: string[]; told: number }> {
  const visitor = await server.as(accountId);
  const found = { untold: [] as string[], unseen: [] as string[], told: 0 };
  for (const path of paths) {
    await forget();
    const { statusCode, body } = await visitor.get(world.urlOf(path));
    if (statusCode >= 500) found.unseen.push(`${path} answered ${statusCode}`);
    // whoever opens a card by its code is nobody that anybody knows
    const isTold = (await told()).some((each) => each.account_id === (path === "/c/:token" ? null : accountId));
    if (isTold) found.told += path === "/c/:token" ? 0 : 1;
    else if (WORDS.test(body)) found.unseen.push(path);
    else if (statusCode === 200 && path.includes(":personId")) found.untold.push(path);
  }
  return found;
}

/** Forms that hold nothing of what was said, and the page that asks why something is to be opened. */
const NO_WORDS = [
  "/people/:personId/acting/new",
  "/people/:personId/choices/aloud",
  "/people/:personId/emergency",
  "/people/:personId/events/new",
  "/people/:personId/rights/new",
  "/people/:personId/suggest-goal",
  "/people/:personId/write-down",
];

/** Where it is said in the code that what is sent holds none of somebody's words. */
const SAYS_SO = [
  "agreements/plan-meeting/over.tsx",
  "record/acting/routes.tsx",
  "record/emergency-access/routes.tsx",
  "record/own-writing/unsaved.ts",
  "record/responses/writing-down.tsx",
  "rooms/legal-status/their-routes.tsx",
  "rooms/remaining-choices/answering-routes.tsx",
  "rooms/restrictive-events/routes.tsx",
  "shells/caseload/routes.tsx",
];

describe("every look at somebody's record", () => {
  it("is told to the person, whoever looks, at whichever page, file or answer", { timeout: 300_000 }, async () => {
    // a room of one's own is tried by the first of them: to everybody else it is not there
    const all = pathsOf(server);
    const others = all.filter((path) => !/^\/(advance|safety|story|strengths|wellness|rights|goals|deciding|account|sharing)\b/.test(path));
    const withoutWords = new Set<string>();
    const counts: Record<string, number> = {};
    for (const [who, accountId] of readers) {
      const found = await opened(accountId, who === "a practitioner" ? all : others);
      expect([who, found.unseen]).toEqual([who, []]);
      for (const path of found.untold) withoutWords.add(path);
      counts[who] = found.told;
    }
    expect([...withoutWords].sort()).toEqual(NO_WORDS);
    // everybody who may read anything was seen reading it, so that the test tries what it says
    expect(
      Object.entries(counts)
        .filter(([, times]) => times === 0)
        .map(([who]) => who),
    ).toEqual(["an educator", "an administrator", "another person"]);
    expect(counts["a practitioner"]).toBeGreaterThan(40);
  });

  it("is none only where that is said, and nothing is shown", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => /(?<!\.test)\.tsx?$/.test(path));
    const saying = files.filter((path) => /\bnoneOfTheirWords: /.test(readFileSync(`src/${path}`, "utf8")));
    expect(saying.sort()).toEqual(SAYS_SO);
  });

  it("is told when a form is sent that cannot be taken, and shown again", { timeout: 100_000 }, async () => {
    const paths = pathsOf(server, "POST").filter(
      (path) => path.includes(":personId") && !/\/(end|withdraw|stop|leave-out|take-out)$/.test(path),
    );
    let shown = 0;
    for (const [who, accountId] of readers) {
      const visitor = await server.as(accountId);
      for (const path of paths) {
        await forget();
        const { statusCode, body } = await visitor.post(world.urlOf(path));
        expect([who, path, statusCode < 500]).toEqual([who, path, true]);
        if (!WORDS.test(body)) continue;
        shown += 1;
        expect([who, path, (await told()).length > 0]).toEqual([who, path, true]);
      }
    }
    expect(shown).toBeGreaterThan(20);
  });

  it("is told when a card is opened by whoever holds it", async () => {
    await forget();
    const { body } = await (await server.as(null)).get(world.urlOf("/c/:token"));
    expect(body).toMatch(WORDS);
    expect(await told()).toEqual([{ account_id: null }]);
  });

  it("is none of the person's own", { timeout: 100_000 }, async () => {
    await forget();
    const person = await server.as(world.personId);
    for (const path of pathsOf(server)) await person.get(world.urlOf(path));
    // but for the card, which whoever holds the code opens
    expect((await told()).filter(({ account_id }) => account_id !== null)).toEqual([]);
  });

  it("is told of whoever signed with them, when nothing is shared with them any more", async () => {
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1", [world.personId]);
    const paths = pathsOf(server).filter((path) => path.includes(":personId"));
    const found = await opened(world.readers.member, paths);
    expect(found.unseen).toEqual([]);
    expect(found.untold.filter((path) => !NO_WORDS.includes(path))).toEqual([]);
    for (const path of ["/people/:personId/plan", "/people/:personId/plan/:agreementId", "/people/:personId/plan/:agreementId/pdf"]) {
      await forget();
      const { statusCode } = await (await server.as(world.readers.member)).get(world.urlOf(path));
      expect([path, statusCode, (await told()).length]).toEqual([path, 200, 1]);
    }
  });
});
