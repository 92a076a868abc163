import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../../src/ground/core/id.ts";
import type { Fields } from "../builders/server.ts";
import { pathsOf } from "../builders/visited-record.ts";
import { aTarget, persistent, turnOf, urlsOf, type Target } from "./target.ts";
import { secretsIn } from "./victim.ts";

/**
 * Every route there is, with the ids of somebody's record, by everybody who has no right to it. A new route is attacked
 * without anybody thinking of it.
 */
let target: Target;
beforeAll(async () => {
  target = await aTarget();
});
afterAll(() => target.server.stop());

/** Fields of all the forms there are, with the victim's ids in them. */
const guess = (more: Fields = {}): Fields => ({
  id: newId(),
  statementId: target.victim.goal,
  based: "",
  aboutId: target.victim.goal,
  accountId: target.victim.personId,
  agreementId: target.victim.agreementId,
  digest: target.victim.digest,
  to: `team:${target.teamId}`,
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
  read: target.victim.digest,
  status: "s3",
  topic: "room",
  answer: "yes",
  reply: "all-right",
  on: "2099-01-01",
  name: "Attacker",
  relationship: "friend",
  back: `/people/${target.victim.personId}`,
  ...more,
});

const TABLES = [
  "person", "team_relation", "supporter", "sharing_grant", "revision", "statement", "statement_event", "plan_meeting", "meeting_participant",
  "meeting_item", "crisis_card_link", "crisis_card_seen", "agreement", "signature", "not_now", "unsaved",
  "emergency_wish", "authority", "authority_wish", "asked_aloud", "capacity_seen", "decided_for_seen", "picture", "restrictive_event_read",
  "safety_document", "rights_seen", "ended_all",
]; // prettier-ignore

async function recordOf(): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const table of TABLES)
    found[table] = (
      await target.server.database.pool.query(`select to_jsonb(t)::text as row from ${table} t where person_id = $1 order by 1`, [
        target.victim.personId,
      ])
    ).rows;
  return found;
}

it("the words of somebody else's record are changed by nobody without a right to it, by any form", { timeout: 1_200_000 }, async () => {
  const paths = pathsOf(target.server, "POST");
  expect(paths.length).toBeGreaterThan(60);
  const before = await recordOf();
  for (const [index, attacker] of target.attackers.entries()) {
    const tries = await persistent(target.server, attacker.accountId);
    for (const path of paths) {
      for (const url of turnOf(attacker, index, urlsOf(target, path))) {
        const { statusCode, body } = await tries((visitor) => visitor.post(url, guess()));
        const read = secretsIn(body).filter((secret) => !attacker.may.includes(secret));
        expect([attacker.name, url, statusCode < 500, [...new Set(read)]]).toEqual([attacker.name, url, true, []]);
      }
    }
  }
  expect(await recordOf()).toEqual(before);
});
