import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathsOf } from "../builders/visited-record.ts";
import { aTarget, urlsOf, type Target } from "./target.ts";
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

describe("the words of somebody else's record", () => {
  it("are there for the test to find: the person sees them all", async () => {
    const person = await target.server.as(target.victim.personId);
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
      for (const secret of secretsIn((await person.get(path)).body)) seen.add(secret);
    expect(seen.size).toBeGreaterThan(10);
  });

  it("are read by nobody without a right to them, on any page", { timeout: 1_200_000 }, async () => {
    const paths = pathsOf(target.server);
    expect(paths.length).toBeGreaterThan(70);
    for (const attacker of target.attackers) {
      const visitor = await target.server.as(attacker.accountId);
      for (const path of paths) {
        for (const url of urlsOf(target, path)) {
          const { statusCode, body, headers } = await visitor.get(url);
          const read = secretsIn(`${body} ${headers.location ?? ""}`).filter((secret) => !attacker.may.includes(secret));
          expect([attacker.name, url, [...new Set(read)]]).toEqual([attacker.name, url, []]);
          expect([attacker.name, url, statusCode < 500]).toEqual([attacker.name, url, true]);
        }
      }
    }
  });
});
