import { describe, expect, it } from "vitest";
import { audienceOf } from "./audience.ts";
import type { Grant } from "./reach.ts";

const now = new Date("2026-11-28T12:00:00Z");
const options = { now, timeZone: "Europe/London" };

const grant = (given: Partial<Grant>): Grant => ({
  person_id: "p",
  grant_id: "g",
  team_id: "team-a",
  account_id: null,
  grantee_name: "Riverside team",
  sections: ["goals"],
  statement_id: null,
  may: ["see"],
  starts_at: new Date("2026-11-01T00:00:00Z"),
  ends_at: null,
  ended_at: null,
  reason: "",
  created_at: new Date("2026-11-01T00:00:00Z"),
  ...given,
});
const toSam = (given: Partial<Grant>) => grant({ team_id: null, account_id: "sam", grantee_name: "Sam", ...given });
const goals = (grants: Grant[], within: string[] = []) => audienceOf(grants, "goals", null, "en-GB", { ...options, within });

describe("who can see a section", () => {
  it("is only the person where nothing is shared", () => {
    expect(goals([])).toBe("Only you");
    expect(goals([grant({ sections: ["strengths"] })])).toBe("Only you");
  });

  it("leaves out what was ended or is over", () => {
    expect(goals([grant({ ended_at: now })])).toBe("Only you");
    expect(goals([grant({ ends_at: now })])).toBe("Only you");
  });

  it("names everybody, and until when", () => {
    expect(goals([grant({})])).toBe("You, and Riverside team");
    expect(goals([grant({ ends_at: new Date("2026-12-02T00:00:00Z") })])).toBe("You, and Riverside team until 1 December");
    expect(goals([grant({ ends_at: new Date("2027-03-01T23:59:59Z") })])).toBe("You, and Riverside team until 1 March 2027");
    expect(goals([grant({}), toSam({})])).toBe("You, Riverside team and Sam");
    expect(goals([grant({}), toSam({}), toSam({ account_id: "jo", grantee_name: "Jo" })])).toBe("You, Riverside team, Sam and Jo");
  });

  it("tells the day in the installation's time zone", () => {
    // midnight in London in summer is eleven at night in UTC
    const summer = { now: new Date("2026-06-01T12:00:00Z"), timeZone: "Europe/London" };
    expect(audienceOf([grant({ starts_at: new Date(0), ends_at: new Date("2026-07-01T23:00:00Z") })], "goals", null, "en-GB", summer)).toBe(
      "You, and Riverside team until 1 July",
    );
  });

  it("says what begins later", () => {
    expect(goals([grant({ starts_at: new Date("2026-12-05T00:00:00Z") })])).toBe("You, and Riverside team from 5 December");
    const both = grant({ starts_at: new Date("2026-12-05T00:00:00Z"), ends_at: new Date("2026-12-09T00:00:00Z") });
    expect(goals([both])).toBe("You, and Riverside team from 5 December until 8 December");
  });

  it("names who has it open in an emergency after everybody else, and until when, with the day where it is another", () => {
    const dana = grant({
      team_id: null,
      account_id: "dana",
      grantee_name: "Dana",
      in_emergency: true,
      starts_at: now,
      ends_at: new Date("2026-11-28T14:05:00Z"),
    });
    expect(goals([dana])).toBe("You, and Dana in an emergency, until 14:05");
    expect(goals([grant({}), dana])).toBe("You, Riverside team and Dana in an emergency, until 14:05");
    expect(goals([{ ...dana, ends_at: new Date("2026-11-29T02:05:00Z") }])).toBe(
      "You, and Dana in an emergency, until Sunday 29 November at 02:05",
    );
    expect(audienceOf([dana], "goals", null, "en-GB", { ...options, brief: true })).toBe("You, and Dana in an emergency, until 14:05");
    expect(audienceOf([dana], "goals", null, "en-GB-x-easyread", options)).toBe("You, and Dana because of an emergency, until 14:05");
    expect(goals([{ ...dana, ends_at: now }])).toBe("Only you");
  });

  it("counts somebody with several grants once, as far as they reach together", () => {
    expect(goals([grant({ ends_at: new Date("2026-12-02T00:00:00Z") }), grant({})])).toBe("You, and Riverside team");
    expect(goals([grant({ starts_at: new Date("2026-12-05T00:00:00Z") }), grant({})])).toBe("You, and Riverside team");
  });

  it("tells the whole from single statements of it", () => {
    const one = toSam({ sections: [], statement_id: "s1" });
    expect(goals([one])).toBe("Only you");
    expect(goals([one], ["s1", "s2"])).toBe("You, and Sam (some of it)");
    expect(goals([one, toSam({})], ["s1"])).toBe("You, and Sam");
    expect(audienceOf([one], "goals", "s1", "en-GB", options)).toBe("You, and Sam");
    expect(audienceOf([one], "goals", "s2", "en-GB", options)).toBe("Only you");
  });

  it("says it in Easy Read too", () => {
    expect(audienceOf([], "goals", null, "en-GB-x-easyread", options)).toBe("Only you");
    expect(audienceOf([grant({})], "goals", undefined, "en-GB-x-easyread", options)).toBe("You, and Riverside team");
  });
});
