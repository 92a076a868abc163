import fc from "fast-check";
import { TEAM_ROLES } from "../../src/ground/core/actor.ts";
import { VOICES } from "../../src/ground/core/voice.ts";

/**
 * Random people, teams, supporters, grants, statements, their histories and plans, as a shape without ids, so
 * that a failing example can be shrunk. world.ts gives it ids and puts it into a database.
 */
export const PEOPLE = 2;
export const ACCOUNTS = 6;
export const TEAMS = 2;
const SECTIONS = ["goals", "strengths", "my-story"];

const account = fc.nat(ACCOUNTS - 1);
const somePerson = fc.nat(PEOPLE - 1);
const team = fc.nat(TEAMS - 1);
const section = fc.constantFrom(...SECTIONS);
const seldom = fc.nat(3).map((each) => each === 0);
/** Days from now; never today, so that no moment of the test's own running decides. */
const past = fc.integer({ min: -30, max: -1 });
const anyDay = fc.oneof(past, fc.integer({ min: 1, max: 30 }));
const earlierWords = fc.record({ ago: past });

export const worldShape = fc.record({
  members: fc.uniqueArray(fc.record({ account, team, role: fc.constantFrom(...TEAM_ROLES), ended: seldom }), {
    minLength: 3,
    maxLength: 8,
    selector: (each) => `${each.account} ${each.team}`,
  }),
  relations: fc.uniqueArray(fc.record({ person: somePerson, team, ended: seldom }), {
    maxLength: 4,
    selector: (each) => `${each.person} ${each.team}`,
  }),
  supporters: fc.array(fc.record({ person: somePerson, account, accepted: fc.boolean(), ended: seldom }), { maxLength: 4 }),
  grants: fc.array(
    fc.record({
      person: somePerson,
      toTeam: fc.boolean(),
      byAuthority: fc.boolean(),
      team,
      account,
      sections: fc.subarray([...SECTIONS, "plan"]),
      statement: fc.option(fc.nat(9)),
      may: fc.subarray(["answer", "write"] as const),
      starts: fc.oneof({ arbitrary: past, weight: 4 }, { arbitrary: anyDay, weight: 1 }),
      ends: fc.option(anyDay, { freq: 1 }),
      ended: seldom,
    }),
    { minLength: 3, maxLength: 8 },
  ),
  statements: fc.array(
    fc.record({
      person: somePerson,
      section,
      about: fc.option(fc.nat(9)),
      voice: fc.constantFrom(...VOICES),
      author: account,
      earlier: fc.array(earlierWords, { maxLength: 2 }),
      events: fc.array(earlierWords, { maxLength: 2 }),
    }),
    { minLength: 3, maxLength: 8 },
  ),
  plans: fc.array(
    fc.record({
      person: somePerson,
      with: fc.array(fc.record({ account, team: fc.option(team), askedIn: fc.boolean() }), { maxLength: 3 }),
      byPerson: fc.boolean(),
      signed: fc.boolean(),
      withdrawn: seldom,
    }),
    { maxLength: 2 },
  ),
  looks: fc.array(fc.record({ person: somePerson, account }), { maxLength: 3 }),
});
export type WorldShape = typeof worldShape extends fc.Arbitrary<infer T> ? T : never;
