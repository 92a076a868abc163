import { HOUSE } from "../../app/house.ts";
import { NOBODY } from "../../record/reach/readers/facts.ts";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../record/statements/statement.ts";
import { ideaFor, isEmpty, waitingFor } from "./rules.ts";
import type { AgreementLine, HomeFacts } from "./store.ts";

const ME = "me";
const facts = (given: Partial<HomeFacts> = {}): HomeFacts => ({
  called: "Person A",
  welcomed: true,
  takesPart: [],
  said: [],
  counts: [],
  tops: [],
  readers: NOBODY,
  hasShared: false,
  agreements: [],
  notNow: [],
  unsaved: [],
  waits: {},
  ...given,
});
const said = (given: Partial<Statement>): Statement =>
  ({
    statement_id: "s",
    kind: "question",
    voice: "practitioner",
    author_id: "other",
    author_name: "Member A",
    scribe_name: null,
    about_id: null,
    state: "",
    body: { text: "How are you?" },
    said_at: new Date("2026-11-01T10:00:00Z"),
    ...given,
  }) as Statement;
const agreement = (given: Partial<AgreementLine> = {}): AgreementLine => ({
  agreement_id: "a",
  kind: "care-and-support-plan",
  version: 1,
  put_forward_by: "other",
  put_forward_name: "Member A",
  put_forward_at: new Date("2026-10-01T10:00:00Z"),
  review_on: "2027-03-01",
  my_stance: null,
  ...given,
});
const waiting = (given: Partial<HomeFacts>, today = "2026-11-28") =>
  waitingFor(HOUSE, facts(given), ME, today, "en-GB", "Europe/London").map(({ what, later }) => (later ? `${what} later` : what));

describe("what waits for the person", () => {
  it("is a question until they answered it", () => {
    expect(waiting({ said: [said({})] })).toEqual(["question"]);
    const answer = said({ statement_id: "x", kind: "answer", about_id: "s", author_id: ME, voice: "own" });
    expect(waiting({ said: [said({}), answer] })).toEqual([]);
    expect(waiting({ said: [said({ author_id: ME })] })).toEqual([]);
    expect(waiting({ said: [said({ state: "withdrawn" })] })).toEqual([]);
  });

  it("is a suggestion until something became of it", () => {
    expect(waiting({ said: [said({ kind: "suggestion" })] })).toEqual(["suggestion"]);
    expect(waiting({ said: [said({ kind: "suggestion", state: "taken up" })] })).toEqual([]);
    expect(waiting({ said: [said({ kind: "suggestion", state: "not-now" })] })).toEqual(["suggestion later"]);
  });

  it("is what somebody wrote down for them, until they said yes or put it away", () => {
    const written = said({ kind: "goal", voice: "scribed", author_id: ME, scribe_name: "Member A" });
    expect(waiting({ said: [written] })).toEqual(["confirm"]);
    expect(waiting({ said: [written], notNow: [{ item_id: "s", what: "confirm", at: new Date() }] })).toEqual(["confirm later"]);
    expect(waiting({ said: [{ ...written, state: "put away" }] })).toEqual([]);
  });

  it("is a plan without their word, and one to be looked at again", () => {
    expect(waiting({ agreements: [agreement()] })).toEqual(["sign"]);
    expect(waiting({ agreements: [agreement({ my_stance: "agree" })] })).toEqual([]);
    expect(waiting({ agreements: [agreement({ my_stance: "disagree", review_on: "2026-12-05" })] })).toEqual(["review"]);
    expect(
      waitingFor(
        HOUSE,
        facts({ agreements: [agreement({ my_stance: "agree", review_on: "2026-11-28" })] }),
        ME,
        "2026-11-28",
        "en-GB",
        "Europe/London",
      ),
    ).toMatchObject([{ due: true }]);
    expect(waiting({ agreements: [agreement()], notNow: [{ item_id: "a", what: "review", at: new Date() }] })).toEqual(["sign"]);
    expect(waiting({ agreements: [agreement()], notNow: [{ item_id: "a", what: "sign", at: new Date() }] })).toEqual(["sign later"]);
  });

  it("tells a plan they put forward themselves from another's", () => {
    const mine = (by: string) =>
      waitingFor(HOUSE, facts({ agreements: [agreement({ put_forward_by: by })] }), ME, "2026-11-28", "en-GB", "Europe/London")[0]!.mine;
    expect([mine(ME), mine("other")]).toEqual([true, false]);
  });

  it("comes with plans first, then the newest words", () => {
    const older = said({ statement_id: "1", body: { text: "older" } });
    const newer = said({ statement_id: "2", body: { text: "newer" } });
    const all = waitingFor(HOUSE, facts({ said: [older, newer], agreements: [agreement()] }), ME, "2026-11-28", "en-GB", "Europe/London");
    expect(all.map((each) => each.text)).toEqual(["", "newer", "older"]);
  });

  it("shows the beginning of long words, not half a character", () => {
    const [long] = waitingFor(
      HOUSE,
      facts({ said: [said({ body: { text: "🌱".repeat(300) } })] }),
      ME,
      "2026-11-28",
      "en-GB",
      "Europe/London",
    );
    expect(long!.text).toBe(`${"🌱".repeat(280)}…`);
  });
});

describe("an empty record", () => {
  it("has nothing written, nothing waiting and no plan", () => {
    expect(isEmpty(facts())).toBe(true);
    expect(isEmpty(facts({ counts: [{ section: "goals", kind: "goal", count: 1 }] }))).toBe(false);
    expect(isEmpty(facts({ said: [said({})] }))).toBe(false);
  });
});

describe("what could come next", () => {
  const goal = { section: "goals", kind: "goal", count: 1 };
  const strength = { section: "strengths", kind: "strength", count: 1 };
  const entry = { section: "wellness-plan", kind: "wellness-entry", count: 1 };
  const idea = (given: Partial<HomeFacts>) => {
    const all = facts(given);
    return ideaFor(all, waitingFor(HOUSE, all, ME, "2026-11-28", "en-GB", "Europe/London"));
  };

  it("is one thing that fits what is there", () => {
    expect(idea({ counts: [strength] })).toBe("goal");
    expect(idea({ counts: [strength, goal] })).toBe("share");
    expect(idea({ counts: [goal], hasShared: true })).toBe("wellness");
    expect(idea({ counts: [goal, entry], hasShared: true })).toBe(null);
  });

  it("is nothing where the record is new, something waits, or something was begun", () => {
    expect(idea({})).toBe(null);
    expect(idea({ counts: [strength], said: [said({})] })).toBe(null);
    expect(idea({ counts: [strength], said: [said({ state: "not-now" })] })).toBe("goal");
    expect(idea({ counts: [strength], unsaved: [{} as HomeFacts["unsaved"][number]] })).toBe(null);
  });
});
