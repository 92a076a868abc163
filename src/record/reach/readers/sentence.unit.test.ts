import { describe, expect, it } from "vitest";
import type { Grant } from "../reach.ts";
import { NOBODY, type ReaderFacts } from "./facts.ts";
import { atAGlance, whoSees, type How } from "./sentence.ts";

const now = new Date("2026-11-28T12:00:00Z");
const how: How = { language: "en-GB", now, timeZone: "Europe/London" };

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
const goals = (grants: Grant[], within: string[] = []) => whoSees({ ...NOBODY, grants }, { section: "goals", within }, how).text;
const one = (grants: Grant[], entry: string) => whoSees({ ...NOBODY, grants }, { section: "goals", entry }, how).text;

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
    const grants = [grant({ starts_at: new Date(0), ends_at: new Date("2026-07-01T23:00:00Z") })];
    expect(whoSees({ ...NOBODY, grants }, { section: "goals" }, { ...how, ...summer }).text).toBe("You, and Riverside team until 1 July");
  });

  it("says what begins later", () => {
    expect(goals([grant({ starts_at: new Date("2026-12-05T00:00:00Z") })])).toBe("You, and Riverside team from 5 December");
    const both = grant({ starts_at: new Date("2026-12-05T00:00:00Z"), ends_at: new Date("2026-12-09T00:00:00Z") });
    expect(goals([both])).toBe("You, and Riverside team from 5 December until 8 December");
  });

  it("names who has it open in an emergency after everybody else, and until when, with the day where it is another", () => {
    const dana = { access_id: "a", account_id: "dana", name: "Dana", opened_at: now, ends_at: new Date("2026-11-28T14:05:00Z") };
    const steps = (given: Partial<ReaderFacts>, more: Partial<How> = {}) =>
      whoSees({ ...NOBODY, opens: ["safety-signs"], ...given }, { section: "safety-signs" }, { ...how, ...more }).text;
    expect(steps({ open: [dana] })).toBe("You, and Dana in an emergency, until 14:05");
    expect(steps({ open: [dana], grants: [grant({ sections: ["safety-signs"] })] })).toBe(
      "You, Riverside team and Dana in an emergency, until 14:05",
    );
    expect(steps({ open: [{ ...dana, ends_at: new Date("2026-11-29T02:05:00Z") }] })).toBe(
      "You, and Dana in an emergency, until Sunday 29 November at 02:05",
    );
    expect(steps({ open: [dana] }, { brief: true })).toBe("You, and Dana in an emergency, until 14:05");
    expect(steps({ open: [dana] }, { language: "en-GB-x-easyread" })).toBe("You, and Dana because of an emergency, until 14:05");
    expect(steps({ open: [dana], opens: [] })).toBe("Only you");
  });

  it("counts somebody with several grants once, as far as they reach together", () => {
    expect(goals([grant({ ends_at: new Date("2026-12-02T00:00:00Z") }), grant({})])).toBe("You, and Riverside team");
    expect(goals([grant({ starts_at: new Date("2026-12-05T00:00:00Z") }), grant({})])).toBe("You, and Riverside team");
  });

  it("tells the whole from single statements of it", () => {
    const first = toSam({ sections: [], statement_id: "s1" });
    expect(goals([first])).toBe("Only you");
    expect(goals([first], ["s1", "s2"])).toBe("You, and Sam (some of it)");
    expect(goals([first, toSam({})], ["s1"])).toBe("You, and Sam");
    expect(one([first], "s1")).toBe("You, and Sam");
    expect(one([first], "s2")).toBe("Only you");
  });

  it("says it in Easy Read too", () => {
    const easy: How = { ...how, language: "en-GB-x-easyread" };
    expect(whoSees(NOBODY, { section: "goals" }, easy).text).toBe("Only you");
    expect(whoSees({ ...NOBODY, grants: [grant({})] }, { section: "goals" }, easy).text).toBe("You, and Riverside team");
  });

  it("says who sees it by another right than sharing, and “only you” nowhere then", () => {
    const services = [{ organisation_id: "o", name: "Two Rivers Trust" }];
    const facts: ReaderFacts = {
      ...NOBODY,
      services,
      opens: ["safety-signs", "crisis-card"],
      card: { entries: ["s1"], sections: ["safety-signs"], code: true },
      signed: [{ team_id: null, account_id: "sam", name: "Sam", lasting: true, agreements: ["a"], entries: ["g1"], sections: ["goals"] }],
    };
    expect(whoSees(facts, { section: "safety-signs" }, how)).toEqual({
      text: "You. What is on your crisis card: anyone with its code. In an emergency: Two Rivers Trust",
      onlyYou: false,
    });
    expect(whoSees(facts, { section: "goals" }, how).text).toBe("You. What was put forward to sign: Sam");
    expect(whoSees(facts, { section: "goals", entry: "g1" }, how).text).toBe("You. As it was put forward to sign: Sam");
    expect(whoSees(facts, { section: "goals", entry: "g2" }, how)).toEqual({ text: "Only you", onlyYou: true });
    expect(whoSees({ ...facts, kept: ["s1"] }, { section: "safety-signs", entry: "s1" }, how).onlyYou).toBe(true);
    expect(whoSees(facts, "draft", how).onlyYou).toBe(true);
  });
});

describe("the whole record at a glance", () => {
  const glance = (facts: Partial<ReaderFacts>) => atAGlance({ ...NOBODY, ...facts }, how);

  it("is the person's alone where nobody can see anything by any right", () => {
    expect(glance({})).toEqual({ text: "Only you can see your record.", onlyYou: true });
    expect(glance({ grants: [grant({ ended_at: now })] }).onlyYou).toBe(true);
  });

  it("names a few, and counts more", () => {
    expect(glance({ grants: [grant({}), toSam({})] }).text).toBe("Riverside team and Sam can see some of your record.");
    const many = ["sam", "jo", "kit", "ash"].map((id) => toSam({ account_id: id, grantee_name: id }));
    expect(glance({ grants: many }).text).toBe("4 people and teams can see some of your record.");
  });

  it("says that nothing is shared where what is left is seen by other rights", () => {
    const papers = [{ team_id: "team-a", name: "Riverside team", entries: ["g"], sections: ["goals"] }];
    expect(glance({ papers })).toEqual({ text: "You share nothing now. A few things stay open to Riverside team.", onlyYou: false });
    expect(glance({ papers, grants: [toSam({})] }).text).toBe("Sam and Riverside team can see some of your record.");
  });

  it("does not count what begins later as seen now", () => {
    const later = grant({ starts_at: new Date("2026-12-05T00:00:00Z") });
    expect(glance({ grants: [later] })).toEqual({ text: "Only you can see your record just now.", onlyYou: false });
  });
});
