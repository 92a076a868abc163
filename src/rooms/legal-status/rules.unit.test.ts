import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../record/statements/statement.ts";
import { addDays, chanceOf, clockOf, daysBetween } from "./days.ts";
import { drawn, pointsOf } from "./drawn.ts";
import { holds, isTooLong, isWorkedOut, nearDays, standingsOf, takenBackOf } from "./rules.ts";
import { statuses } from "./statuses.ts";

const TODAY = "2026-11-24";
const NOON = clockOf("Europe/London", new Date("2026-11-24T12:00:00Z"));
let at = 0;
const said = (kind: string, id: string, body: object, given: Partial<Statement> = {}): Statement =>
  ({
    statement_id: id,
    root_id: given.about_id ?? id,
    about_id: null,
    kind,
    section: "legal-status",
    voice: "practitioner",
    state: "",
    body,
    created_at: new Date(Date.UTC(2026, 0, 1) + 1000 * (at += 1)),
    ...given,
  }) as Statement;
const status = (id: string, body: object, given: Partial<Statement> = {}) =>
  said("legal-status", id, { status: "s3", from: "2026-11-01", time: "", until: null, text: "", advocate: "", ...body }, given);
const change = (about: string, body: object, given: Partial<Statement> = {}) =>
  said("status-change", `${about}-${at}`, { until: null, text: "Why", by: "A doctor", ...body }, { about_id: about, ...given });
const only = (...statements: Statement[]) => standingsOf(statements, NOON)[0]!;

describe("a legal status", () => {
  it("holds from its first day to its last, both included", () => {
    expect(only(status("a", { from: "2026-11-24", until: "2026-11-24" })).state).toBe("ends-soon");
    expect(only(status("a", { from: "2026-11-25" })).state).toBe("to-come");
    expect(only(status("a", { from: "2026-11-01", until: "2027-04-30" })).state).toBe("in-force");
    expect(only(status("a", { from: "2026-05-01", until: "2026-11-23" })).state).toBe("ran-out");
  });

  it("is renewed, and ends, by what was written since; what was taken back counts for nothing", () => {
    const first = status("a", { from: "2026-05-01", until: "2026-10-31" });
    const renewed = change("a", { what: "renewed", on: "2026-10-20", until: "2027-04-30" });
    expect(only(first, renewed)).toMatchObject({ state: "in-force", until: "2027-04-30" });
    expect(only(first, renewed, change("a", { what: "ended", on: "2026-11-20" })).state).toBe("ended");
    expect(only(first, renewed, change("a", { what: "ended", on: "2026-11-20" }, { state: "withdrawn" })).state).toBe("in-force");
    expect(standingsOf([status("b", {}, { state: "withdrawn" })], NOON)).toEqual([]);
    expect(takenBackOf([status("b", {}, { state: "withdrawn" })])).toHaveLength(1);
  });

  it("that ran out is over once somebody wrote what came next, and says so until then", () => {
    const two = status("two", { status: "s2", from: "2026-10-20", until: "2026-11-16" });
    expect(only(two).state).toBe("ran-out");
    const three = status("three", { from: "2026-11-15", until: "2027-05-14" });
    expect(standingsOf([two, three], NOON).map(({ root, state }) => [root.statement_id, state])).toEqual([
      ["three", "in-force"],
      ["two", "ended"],
    ]);
  });

  it("can hold beside another", () => {
    const both = standingsOf([status("a", {}), status("b", { status: "dols", from: "2026-10-01", until: "2027-09-30" })], NOON);
    expect(both.filter(holds)).toHaveLength(2);
  });

  it("that lasts hours is over when they are", () => {
    expect(only(status("a", { status: "s5-2", from: "2026-11-23", time: "09:00" })).until).toBe("2026-11-26");
    expect(only(status("a", { status: "s5-4", from: "2026-11-20", time: "09:00" })).state).toBe("ran-out");
    expect(only(status("a", { status: "s5-4", from: "2026-11-24", time: "06:01" }))).toMatchObject({ state: "ends-soon", hoursLeft: 1 });
    expect(only(status("a", { status: "s5-4", from: "2026-11-24", time: "06:00" }))).toMatchObject({ state: "ran-out", hoursLeft: null });
    expect(only(status("a", { status: "s5-4", from: "2026-11-24" }))).toMatchObject({ until: "2026-11-25", hoursLeft: null });
  });

  it("has the law's last day where none was written, and never one beyond it", () => {
    const none = only(status("a", { from: "2026-11-15" }));
    expect(none).toMatchObject({ until: "2027-05-14", written: null });
    expect([isWorkedOut(none), isTooLong(none)]).toEqual([true, false]);
    const late = only(status("a", { from: "2026-11-15", until: "2027-05-20" }));
    expect(late).toMatchObject({ until: "2027-05-14", written: "2027-05-20" });
    expect([isWorkedOut(late), isTooLong(late)]).toEqual([false, true]);
    expect(only(status("a", { from: "2026-11-15", until: "2027-02-01" })).until).toBe("2027-02-01");
    expect(only(status("a", { status: "s2", from: "2026-11-01" }))).toMatchObject({ until: "2026-11-28", state: "ends-soon" });
    expect(only(status("a", { status: "s37-41", from: "2026-11-01" })).until).toBeNull();
  });

  it("goes on by renewals as far as the law lets it, and further only where the law itself made it longer", () => {
    const three = status("a", { from: "2026-05-01" });
    expect(only(three).state).toBe("ran-out");
    const renewed = (until: string) => change("a", { what: "renewed", on: "2026-10-20", until });
    expect(only(three, renewed("2027-04-30"))).toMatchObject({ until: "2027-04-30", state: "in-force" });
    const late = only(three, renewed("2027-05-01"));
    expect([late.until, isTooLong(late)]).toEqual(["2027-04-30", true]);
    const police = status("p", { status: "s136", from: "2026-11-23", time: "13:00" });
    const longer = change("p", { what: "longer", on: "2026-11-24", until: "2026-11-25", time: "01:00" });
    expect(only(police)).toMatchObject({ until: "2026-11-24", hoursLeft: 1 });
    expect(only(police, longer)).toMatchObject({ until: "2026-11-25", hoursLeft: 13, byLaw: null });
    expect(only(police, longer, change("p", { what: "ended", on: "2026-11-24" })).state).toBe("ended");
  });

  it("that is over first stands first", () => {
    const three = status("a", { from: "2026-11-20" });
    const nurse = status("b", { status: "s5-4", from: "2026-11-24", time: "10:00" });
    const doctor = status("c", { status: "s5-2", from: "2026-11-23", time: "10:00" });
    const order = standingsOf([three, doctor, nurse], NOON).map(({ root }) => root.statement_id);
    expect(order).toEqual(["b", "c", "a"]);
    expect(nearDays(standingsOf([three, doctor, nurse], NOON), NOON).map(({ day, time }) => `${day} ${time}`)).toEqual([
      "2026-11-24 16:00",
      "2026-11-26 10:00",
    ]);
  });

  it("holds, whatever the days, exactly while it has begun, was not ended and is not over", () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));
    fc.assert(
      fc.property(day, fc.option(day), fc.option(day), fc.option(day), (from, until, ended, renewed) => {
        const statements = [
          status("a", { status: "other", from, until }),
          ...(renewed ? [change("a", { what: "renewed", on: from, until: renewed })] : []),
          ...(ended ? [change("a", { what: "ended", on: ended })] : []),
        ];
        const { state } = only(...statements);
        const last = renewed ?? until;
        const isOver = (ended !== null && ended <= TODAY) || (last !== null && last < TODAY) || (ended !== null && ended < TODAY);
        expect(["in-force", "ends-soon"].includes(state)).toBe(from <= TODAY && !isOver);
        if (ended !== null && ended <= TODAY) expect(state).toBe("ended");
      }),
    );
  });
});

describe("the days that come", () => {
  const hearing = (on: string) => said("status-review", "h", { what: "tribunal", on, time: "" }, { about_id: "a" });

  it("are ends and hearings within reach, and what ran out", () => {
    const near = (...statements: Statement[]) => nearDays(standingsOf(statements, NOON), NOON).map(({ what, day }) => [what, day]);
    expect(near(status("a", { until: "2026-12-01" }), hearing("2026-11-28"))).toEqual([
      ["hearing", "2026-11-28"],
      ["ends", "2026-12-01"],
    ]);
    expect(near(status("a", { until: "2027-04-30" }), hearing("2026-11-20"))).toEqual([]);
    const outcome = said("review-outcome", "o", { text: "It goes on" }, { about_id: "h" });
    expect(near(status("a", { until: "2027-04-30" }), hearing("2026-11-28"), outcome)).toEqual([]);
    expect(near(status("a", { until: "2026-11-20" }))).toEqual([["ran-out", "2026-11-20"]]);
  });
});

describe("when one can apply", () => {
  it("is 14 days, the first included", () => {
    expect(chanceOf({ days: 14 }, "2026-11-20", TODAY)).toEqual({ from: "2026-11-20", until: "2026-12-03", open: true });
    expect(chanceOf({ days: 14 }, "2026-11-01", TODAY)).toBeNull();
  });

  it("is once in each period, and where a court has just decided not in the first", () => {
    const months = [6, 6, 12];
    expect(chanceOf({ months }, "2026-11-09", TODAY)).toEqual({ from: "2026-11-09", until: "2027-05-08", open: true });
    expect(chanceOf({ months, notInFirst: true }, "2026-11-09", TODAY)).toEqual({ from: "2027-05-09", until: "2027-11-08", open: false });
    expect(chanceOf({ months }, "2023-11-09", TODAY)).toEqual({ from: "2026-11-09", until: "2027-11-08", open: true });
  });

  it("never leaves a day out between two periods, and never takes one for two", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (ago) => {
        const from = addDays(TODAY, -ago);
        const chance = chanceOf({ months: [6, 6, 12] }, from, TODAY)!;
        expect(chance.from <= TODAY && TODAY <= chance.until).toBe(true);
        const next = chanceOf({ months: [6, 6, 12] }, from, addDays(chance.until, 1))!;
        expect(next.from).toBe(addDays(chance.until, 1));
      }),
    );
  });
});

describe("the picture of the time", () => {
  it("draws the days of the table in their order, with no label on another", () => {
    const day = fc.integer({ min: -200, max: 200 }).map((days) => addDays(TODAY, days));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 4 }), fc.option(day), (hearings, until) => {
        const from = addDays(TODAY, -201);
        const reviews = hearings.map((on, index) => said("status-review", `h${index}`, { what: "tribunal", on }, { about_id: "a" }));
        const standing = only(status("a", { status: "other", from, until }), ...reviews);
        const points = pointsOf(standing, TODAY);
        const it = drawn(points, 320, until === null, () => 120);
        expect(it.points.map((each) => each.day)).toEqual(points.map((each) => each.day));
        const spans = it.points.map(({ labelX, anchor, row }) =>
          anchor === "start" ? [labelX, labelX + 120, row] : [labelX - 120, labelX, row],
        );
        spans.forEach(([from, to, row], index) => {
          expect(from! >= 0 && to! <= 320.01).toBe(true);
          for (const other of spans.slice(index + 1)) if (other[2] === row) expect(other[0]! >= to! || other[1]! <= from!).toBe(true);
        });
      }),
    );
  });
});

it("every status on the list says how it ends or is challenged, and days are counted as calendars do", () => {
  for (const each of statuses()) if (each.id !== "other") expect([each.id, each.ways.length > 0]).toEqual([each.id, true]);
  expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2); // over the end of summer time
});
