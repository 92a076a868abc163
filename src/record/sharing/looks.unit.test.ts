import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AccessEvent } from "../statements/access.ts";
import { dayByDay } from "./looks.ts";

const look = (at: string, more: Partial<AccessEvent> = {}): AccessEvent => ({
  event_id: at,
  account_id: "a",
  name: "Member A",
  role: "practitioner",
  at: new Date(at),
  act: "saw",
  by_right: "grant",
  what: ["goals"],
  statement_id: null,
  agreement_id: null,
  ...more,
});

describe("who looked, day by day", () => {
  it("tells once what somebody did again on the same day, with each time", () => {
    const [only, ...rest] = dayByDay([look("2026-11-23T15:57:00Z"), look("2026-11-23T15:56:00Z")], "Europe/London");
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ day: "2026-11-23", name: "Member A" });
    expect(only!.looks.map(({ times }) => times.length)).toEqual([2]);
  });

  it("goes by the day where the installation is", () => {
    const days = dayByDay([look("2026-07-02T23:30:00Z"), look("2026-07-02T22:30:00Z")], "Europe/London").map(({ day }) => day);
    expect(days).toEqual(["2026-07-03", "2026-07-02"]);
  });

  it("loses no look and makes none, whoever did what when", () => {
    const some = fc.record({
      account_id: fc.constantFrom("a", "b"),
      role: fc.constantFrom("practitioner", ""),
      at: fc.date({ noInvalidDate: true, min: new Date("2026-01-01"), max: new Date("2026-01-04") }),
      act: fc.constantFrom("saw" as const, "printed" as const),
      by_right: fc.constantFrom("grant" as const, "agreement" as const),
      what: fc.subarray(["goals", "strengths"]),
      statement_id: fc.constantFrom(null, "s"),
    });
    fc.assert(
      fc.property(fc.array(some), (list) => {
        const told = dayByDay(
          list.map((each) => look("2026-01-01", each)),
          "Europe/London",
        );
        const each = told.flatMap(({ name, role, looks }) =>
          looks.flatMap(({ look: { account_id, act, what }, times }) =>
            times.map((at) => [account_id, name, role, act, [...what].sort(), at]),
          ),
        );
        const given = list.map(({ account_id, role, act, what, at }) => [account_id, "Member A", role, act, [...what].sort(), at]);
        const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
        expect(sorted(each)).toEqual(sorted(given));
      }),
    );
  });
});
