import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../src/core/id.ts";
import { aServer, type Fields, type TestServer } from "../builders/server.ts";
import { pathsOf } from "../builders/visited-record.ts";
import { ANY_SECRET, attackersOf, aVictim, type Attacker, type Victim } from "./victim.ts";

/**
 * Every route there is, with the ids of somebody's record, by everybody who has no right to it. A new route is attacked
 * without anybody thinking of it.
 */
let server: TestServer;
let victim: Victim;
let attackers: Attacker[];
let victimsTeam: string;

beforeAll(async () => {
  server = await aServer();
  const made = await aVictim(server);
  victim = made.victim;
  victimsTeam = made.team.teamId;
  attackers = await attackersOf(server, victim, made.team);
});
afterAll(() => server.stop());

/** Each way a path can be filled with the victim's ids. */
function urlsOf(path: string): string[] {
  const fill = (statementId: string) =>
    path.replace(
      /:(\w+)/g,
      (_, name: string) =>
        ({
          ...(victim as unknown as Record<string, string>),
          statementId,
          partId: statementId,
          teamId: victimsTeam,
          accountId: victim.personId,
        })[name] ??
        { area: "home", part: "early-signs", kind: "step", token: "none" }[name] ??
        victim.personId,
    );
  return path.includes(":statementId") || path.includes(":partId") ? victim.statements.map(fill) : [fill("")];
}

/** Fields of all the forms there are, with the victim's ids in them. */
const guess = (more: Fields = {}): Fields => ({
  id: newId(),
  statementId: victim.goal,
  based: "",
  aboutId: victim.goal,
  accountId: victim.personId,
  agreementId: victim.agreementId,
  digest: victim.digest,
  to: `team:${victimsTeam}`,
  sections: ["goals", "my-story"],
  may: "write",
  until: "stop",
  stance: "agree",
  reason: "Because",
  askAgainOn: "2099-01-01",
  reviewOn: "2099-01-01",
  kind: "goal",
  text: "An attack",
  title: "An attack",
  why: "",
  area: "home",
  type: "good-at",
  part: "early-signs",
  act: "put away",
  state: "let go",
  way: "up",
  version: newId(),
  pin: "0000",
  what: "sign",
  undo: "yes",
  read: victim.digest,
  status: "s3",
  topic: "room",
  answer: "yes",
  reply: "all-right",
  on: "2099-01-01",
  name: "Attacker",
  relationship: "friend",
  back: `/people/${victim.personId}`,
  ...more,
});

const TABLES = [
  "person", "team_relation", "supporter", "sharing_grant", "revision", "statement", "statement_event", "plan_meeting", "meeting_participant",
  "meeting_item", "crisis_card_link", "crisis_card_seen", "agreement", "signature", "not_now", "unsaved",
  "emergency_wish", "authority", "authority_wish", "asked_aloud", "capacity_seen", "decided_for_seen", "picture", "restrictive_event_read",
  "safety_document", "rights_seen",
]; // prettier-ignore

async function recordOf(): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const table of TABLES)
    found[table] = (
      await server.database.pool.query(`select to_jsonb(t)::text as row from ${table} t where person_id = $1 order by 1`, [victim.personId])
    ).rows;
  return found;
}

describe("the words of somebody else's record", () => {
  it("are there for the test to find: the person sees them all", async () => {
    const person = await server.as(victim.personId);
    const seen = new Set<string>();
    for (const path of [
      "/home",
      "/story",
      "/strengths",
      "/wellness/early-signs",
      "/goals",
      "/plan",
      "/sharing",
      "/welcome",
      "/story/new",
      "/rights",
      "/rights/choices",
      "/rights/told",
    ])
      for (const secret of (await person.get(path)).body.match(ANY_SECRET) ?? []) seen.add(secret);
    expect(seen.size).toBeGreaterThan(10);
  });

  it("are read by nobody without a right to them, on any page", { timeout: 1_200_000 }, async () => {
    const paths = pathsOf(server);
    expect(paths.length).toBeGreaterThan(70);
    for (const attacker of attackers) {
      const visitor = await server.as(attacker.accountId);
      for (const path of paths) {
        for (const url of urlsOf(path)) {
          const { statusCode, body, headers } = await visitor.get(url);
          const read = (`${body} ${headers.location ?? ""}`.match(ANY_SECRET) ?? []).filter((secret) => !attacker.may.includes(secret));
          expect([attacker.name, url, [...new Set(read)]]).toEqual([attacker.name, url, []]);
          expect([attacker.name, url, statusCode < 500]).toEqual([attacker.name, url, true]);
        }
      }
    }
  });

  it("are changed by nobody without a right to it, by any form", { timeout: 1_200_000 }, async () => {
    const paths = pathsOf(server, "POST");
    expect(paths.length).toBeGreaterThan(60);
    const before = await recordOf();
    for (const attacker of attackers) {
      for (const path of paths) {
        for (const url of urlsOf(path)) {
          // each with a session of its own, as some of these end it
          const visitor = await server.as(attacker.accountId);
          const { statusCode, body } = await visitor.post(url, guess());
          const read = (body.match(ANY_SECRET) ?? []).filter((secret) => !attacker.may.includes(secret));
          expect([attacker.name, url, statusCode < 500, [...new Set(read)]]).toEqual([attacker.name, url, true, []]);
        }
      }
    }
    expect(await recordOf()).toEqual(before);
  });
});
