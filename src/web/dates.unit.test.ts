import { describe, expect, it } from "vitest";
import { formatDay, formatLately, formatWhen, inMonths, inTimeZone, today } from "./dates.ts";

describe("days and times", () => {
  it("tells what happened lately by its weekday, with the year where it was another one", () => {
    const when = new Date("2026-11-24T14:05:00Z");
    expect(formatLately(when, "en-GB", "Europe/London", new Date("2026-11-25"))).toBe("Tuesday 24 November at 14:05");
    expect(formatLately(when, "en-GB", "Europe/London", new Date("2027-01-02"))).toBe("Tuesday 24 November 2026 at 14:05");
  });

  it("tells a moment in the installation's time zone", () => {
    const late = "2026-10-03T23:30:00Z";
    expect(formatDay(late, "en-GB", "Europe/London")).toBe("4 October 2026");
    expect(formatDay(late, "en-GB", "America/New_York")).toBe("3 October 2026");
    expect(formatWhen(new Date(late), "en-GB", "Europe/London")).toBe("4 October 2026 at 00:30");
    expect(formatWhen(late, "en-GB-x-easyread", "Europe/London")).toBe("Sunday 4 October 2026, 00:30");
  });

  it("leaves a day the same day everywhere", () => {
    for (const zone of ["Pacific/Auckland", "America/Los_Angeles", "UTC"])
      expect(formatDay("2026-10-03", "en-GB", zone)).toBe("3 October 2026");
    expect(formatWhen("2026-10-03", "en-GB", "Pacific/Auckland")).toBe("3 October 2026");
  });

  it("knows which day it is where", () => {
    const moment = new Date("2026-12-31T23:30:00Z");
    expect(inTimeZone(moment, "Europe/London")).toBe("2026-12-31");
    expect(today("Europe/Berlin", moment)).toBe("2027-01-01");
  });
});

it("months later it is the same day, or the last of a shorter month", () => {
  expect(inMonths("2026-11-23", 3)).toBe("2027-02-23");
  expect(inMonths("2026-11-30", 3)).toBe("2027-02-28");
  expect(inMonths("2026-10-31", 1)).toBe("2026-11-30");
});
