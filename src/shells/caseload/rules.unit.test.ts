import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrderOfNeed, isWaiting, named, needs, nextAfter, type AgreementFacts, type CaseRow } from "./rules.ts";

const TODAY = "2026-11-23";
const calm: CaseRow = {
  person_id: "p",
  called: "Person A",
  pronouns: "",
  teams: [],
  relationship: null,
  looked_at: null,
  questions: 0,
  asked_at: null,
  news: 0,
  agreements: [],
  advance: false,
};
const plan = (facts: Partial<AgreementFacts>): AgreementFacts => ({
  agreementId: "x",
  kind: "care-and-support-plan",
  reviewOn: "2030-01-01",
  toSign: false,
  askAgainOn: null,
  ...facts,
});
const with_ = (facts: Partial<AgreementFacts>): CaseRow => ({ ...calm, agreements: [plan(facts)] });

describe("what needs a practitioner", () => {
  it("is a signature they relied on that somebody says was not theirs, before what they are asked to sign", () =>
    expect(needs(with_({ disputedOn: TODAY, toSign: true }), TODAY).map(({ what }) => what)).toEqual(["disputed", "sign"]));

  it("is nothing when nothing waits", () => expect(needs(with_({ reviewOn: "2027-03-01" }), TODAY)).toEqual([]));

  it("is a review from two weeks before its day, and after it", () => {
    expect(needs(with_({ reviewOn: "2026-12-07" }), TODAY)).toMatchObject([{ what: "review", day: "2026-12-07", due: false }]);
    expect(needs(with_({ reviewOn: "2026-12-08" }), TODAY)).toEqual([]);
    expect(needs(with_({ reviewOn: TODAY }), TODAY)).toMatchObject([{ what: "review", day: TODAY, due: true }]);
  });

  it("is a record of what somebody could decide, from the day on which it ended", () => {
    expect(needs({ ...calm, capacity_due: TODAY }, TODAY)).toEqual([{ what: "capacity", day: TODAY }]);
    expect(needs({ ...calm, capacity_due: "2026-11-24" }, TODAY)).toEqual([]);
    expect(isWaiting(needs({ ...calm, capacity_due: TODAY }, TODAY))).toBe(true);
  });

  it("is an answer to what somebody asked for, and what is outstanding after something done without agreement", () => {
    const asks = { count: 2, since: new Date("2026-11-20") };
    expect(needs({ ...calm, owed: { asks, afterwards: "2026-11-22" } }, TODAY)).toEqual([
      { what: "ask", ...asks },
      { what: "afterwards", since: "2026-11-22" },
    ]);
    expect(needs({ ...calm, owed: { asks: null, afterwards: null } }, TODAY)).toEqual([]);
    expect(isWaiting(needs({ ...calm, owed: { asks: null, afterwards: TODAY } }, TODAY))).toBe(true);
  });

  it("is asking again, from the day on that was promised", () => {
    expect(needs(with_({ askAgainOn: TODAY }), TODAY)).toHaveLength(1);
    expect(needs(with_({ askAgainOn: "2026-11-24" }), TODAY)).toEqual([]);
  });

  it("puts whoever waits for an answer first, the longest wait before others", () => {
    const asked = (called: string, day: string): CaseRow => ({ ...calm, called, questions: 1, asked_at: new Date(day) });
    const rows = [
      { ...calm, called: "A" },
      { ...calm, called: "B", news: 3 },
      asked("D", "2026-11-20"),
      asked("C", "2026-11-01"),
      { ...with_({ reviewOn: TODAY }), called: "E" },
    ];
    expect(inOrderOfNeed(rows, TODAY).map((each) => each.row.called)).toEqual(["C", "D", "E", "B", "A"]);
  });

  it("loses nobody, whatever the order", () => {
    const row = fc.record({
      called: fc.string(),
      questions: fc.nat(3),
      asked_at: fc.option(fc.date({ noInvalidDate: true })),
      news: fc.nat(9),
      agreements: fc.array(
        fc.record({ toSign: fc.boolean(), reviewOn: fc.constantFrom("2026-01-01", TODAY, "2026-12-01", "2027-12-01") }).map(plan),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.array(row), (list) => {
        const rows = list.map((each, index) => ({ ...calm, ...each, person_id: String(index) }));
        const ids = inOrderOfNeed(rows, TODAY).map((each) => each.row.person_id);
        expect([...ids].sort()).toEqual(rows.map((each) => each.person_id).sort());
      }),
    );
  });

  it("finds somebody by any part of their name", () => {
    expect(named([calm, { ...calm, called: "Other" }], " SON a ")).toEqual([calm]);
    expect(named([calm], "")).toEqual([calm]);
  });
});

describe("going from one to the next", () => {
  const row = (person_id: string, more: CaseRow = calm): CaseRow => ({ ...more, person_id, called: person_id });
  const listed = inOrderOfNeed([row("a"), row("b", with_({ reviewOn: "2026-12-01" })), row("c", with_({ reviewOn: "2026-11-01" }))], TODAY);

  it("leads from whoever is overdue to whoever is due soon, then to others, and ends", () => {
    expect(["c", "b", "a"].map((id) => nextAfter(listed, id))).toEqual(["b", "a", null]);
  });

  it("begins at the top where the one before is not on the list", () => expect(nextAfter(listed, "x")).toBe("c"));

  it("counts as waiting what somebody must do, and not what is only new", () => {
    expect(isWaiting(needs({ ...calm, news: 2 }, TODAY))).toBe(false);
    expect(isWaiting(needs({ ...with_({ toSign: true }), news: 2 }, TODAY))).toBe(true);
  });
});
