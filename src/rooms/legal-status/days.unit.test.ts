import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, chanceOf, clockOf, daysBetween, endAfterHours, lastOfMonths, longest, longestRenewed, momentAt } from "./days.ts";
import { statusNamed } from "./statuses.ts";

const LONDON = "Europe/London";
const lastsOf = (id: string) => statusNamed(id)!.lasts;
const firstLast = (id: string, from: string, time = "", written = from) => longest(lastsOf(id), { from, time, written }, LONDON);

describe("the last day by law", () => {
  // first days as they stand on papers, and the last day that an administrator of the Act would count
  it.each([
    ["s2", "2026-11-01", "2026-11-28"],
    ["s2", "2028-02-02", "2028-02-29"],
    ["s3", "2026-11-15", "2027-05-14"],
    ["s3", "2026-11-01", "2027-04-30"],
    ["s3", "2026-08-28", "2027-02-27"],
    ["s3", "2026-08-29", "2027-02-28"],
    ["s3", "2026-08-30", "2027-02-28"],
    ["s3", "2026-08-31", "2027-02-28"],
    ["s3", "2026-09-01", "2027-02-28"],
    ["s3", "2027-08-29", "2028-02-28"],
    ["s3", "2027-08-30", "2028-02-29"],
    ["s3", "2027-08-31", "2028-02-29"],
    ["s3", "2026-09-30", "2027-03-29"],
    ["s3", "2026-03-31", "2026-09-30"],
    ["s37", "2026-02-28", "2026-08-27"],
    ["cto", "2028-02-29", "2028-08-28"],
    ["guardianship", "2026-12-31", "2027-06-30"],
    ["dols", "2028-02-29", "2029-02-28"],
    ["dols", "2026-03-01", "2027-02-28"],
    ["dols-urgent", "2026-11-20", "2026-11-26"],
    ["s35", "2026-11-02", "2026-11-29"],
    ["s36", "2026-11-02", "2026-11-29"],
    ["s38", "2026-11-02", "2027-01-24"],
  ])("of %s that began on %s is %s", (id, from, last) => expect(firstLast(id, from)?.day).toBe(last));

  it.each(["informal", "s37-41", "s47-49", "other"])("is not there for %s", (id) => expect(firstLast(id, "2026-11-01")).toBeNull());

  // renewed on a day in the last two months of a period, it goes on to the end of the next
  it.each([
    ["s3", "2026-11-15", "2027-05-01", "2027-11-14"],
    ["s3", "2026-11-15", "2027-03-15", "2027-11-14"],
    ["s3", "2026-11-15", "2027-03-14", "2027-05-14"],
    ["s3", "2026-11-15", "2027-05-15", "2027-11-14"],
    ["s3", "2026-11-15", "2027-11-01", "2028-11-14"],
    ["s3", "2026-11-15", "2028-11-01", "2029-11-14"],
    ["cto", "2026-08-31", "2027-02-20", "2027-08-30"],
    ["s37", "2026-08-29", "2027-02-20", "2027-08-28"],
    ["s35", "2026-11-02", "2026-11-27", "2026-12-24"],
    ["s35", "2026-11-02", "2027-01-18", "2027-01-24"],
    ["s38", "2026-11-02", "2027-10-20", "2027-11-01"],
  ])("of %s from %s, renewed on %s, is %s", (id, from, on, last) => expect(longestRenewed(lastsOf(id), from, on)).toBe(last));

  it.each(["s2", "s4", "s5-2", "s5-4", "s136", "dols", "dols-urgent", "other"])("of %s is moved by no renewal", (id) =>
    expect(longestRenewed(lastsOf(id), "2026-11-01", "2026-11-20")).toBeNull(),
  );

  it("of something long renewed that is written down late is that of the period in which it was written", () => {
    expect(firstLast("s3", "2023-09-15", "", "2026-11-20")?.day).toBe("2027-09-14");
    expect(firstLast("s3", "2026-05-01", "", "2026-11-01")?.day).toBe("2027-04-30");
  });
});

describe("hours", () => {
  it.each([
    // an ordinary night
    ["s5-4", "2026-11-24", "22:00", "2026-11-25", "04:00"],
    ["s4", "2026-11-24", "09:30", "2026-11-27", "09:30"],
    ["s136", "2026-11-24", "16:45", "2026-11-25", "16:45"],
    // the clocks go forward at 01:00 on 29 March 2026, and back at 02:00 on 25 October 2026
    ["s5-4", "2026-03-28", "22:00", "2026-03-29", "05:00"],
    ["s5-4", "2026-10-24", "22:00", "2026-10-25", "03:00"],
    ["s5-2", "2026-03-27", "10:00", "2026-03-30", "11:00"],
    ["s5-2", "2026-10-23", "10:00", "2026-10-26", "09:00"],
    ["s4", "2026-03-28", "08:00", "2026-03-31", "09:00"],
    ["s135", "2026-10-24", "15:00", "2026-10-25", "14:00"],
    ["recall", "2026-10-24", "12:00", "2026-10-27", "11:00"],
    // shown twice by the clock: the first of the two; shown by no clock: as one that was not put forward
    ["s5-4", "2026-10-25", "01:30", "2026-10-25", "06:30"],
    ["s5-4", "2026-03-29", "01:30", "2026-03-29", "08:30"],
  ])("of %s from %s at %s are over on %s at %s", (id, from, time, day, until) =>
    expect(firstLast(id, from, time)).toMatchObject({ day, time: until }),
  );

  it("without a time are over as late as they could be", () => {
    expect(firstLast("s5-4", "2026-11-24")).toEqual({ day: "2026-11-25", time: "", at: null });
    expect(firstLast("s5-2", "2026-11-24")).toEqual({ day: "2026-11-27", time: "", at: null });
  });

  it("that pass are as many as the law gives, in any zone, over any change of the clock", () => {
    const zones = fc.constantFrom(LONDON, "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu", "UTC");
    const days = fc.integer({ min: 0, max: 4000 }).map((ahead) => addDays("2020-01-01", ahead));
    const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(zones, days, clock, fc.integer({ min: 1, max: 100 }), (zone, day, [hour, minute], hours) => {
        const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
        const [began, end] = [momentAt(day, time, zone), endAfterHours(day, time, hours, zone)];
        expect(end.at! - began.at!).toBe(hours * 3_600_000);
        expect(clockOf(zone, new Date(end.at!)).today).toBe(end.day);
      }),
    );
  });
});

describe("months", () => {
  const days = fc.integer({ min: 0, max: 8000 }).map((ahead) => addDays("2019-12-01", ahead));
  const counts = fc.integer({ min: 1, max: 36 });

  it("end on the day before the corresponding date, or with a month that has none", () => {
    fc.assert(
      fc.property(days, counts, (from, months) => {
        const last = lastOfMonths(from, months);
        const next = addDays(last, 1);
        // the next day has the same number; or it begins a month, as the one before has no day of that number
        const corresponds = next.slice(8) === from.slice(8);
        expect(corresponds || (next.slice(8) === "01" && last.slice(8) < from.slice(8))).toBe(true);
      }),
    );
  });

  it("never end later for something that began earlier, and never less than the months' shortest days", () => {
    fc.assert(
      fc.property(days, counts, (from, months) => {
        const last = lastOfMonths(from, months);
        expect(lastOfMonths(addDays(from, 1), months) >= last).toBe(true);
        expect(daysBetween(from, last) + 1).toBeGreaterThanOrEqual(28 * months);
        expect(daysBetween(from, last) + 1).toBeLessThanOrEqual(31 * months);
      }),
    );
  });

  it("of renewals leave no day out and take none for two, and none lasts longer than its months", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 2000 }), (from, ahead) => {
        const chance = chanceOf({ months: [6, 6, 12] }, from, addDays(from, ahead))!;
        const next = chanceOf({ months: [6, 6, 12] }, from, addDays(chance.until, 1))!;
        expect(next.from).toBe(addDays(chance.until, 1));
        expect([6, 12].some((months) => chance.until <= lastOfMonths(chance.from, months))).toBe(true);
      }),
    );
  });
});
