import { Temporal } from "temporal-polyfill";
import type { Lasts, Once } from "./statuses.ts";

/** Days are YYYY-MM-DD, the same everywhere; they compare as text does. */
const on = (day: string): Temporal.PlainDate => Temporal.PlainDate.from(day);
export const addDays = (day: string, days: number): string => on(day).add({ days }).toString();
export const daysBetween = (from: string, to: string): number => on(from).until(on(to), { largestUnit: "days" }).days;

/** When it is now, and where: days, and hours on the clock on the wall, are those of the installation's time zone. */
export type Clock = { today: string; now: Date; timeZone: string };
export const clockOf = (timeZone: string, now: Date = new Date()): Clock => ({ today: dayOf(now, timeZone), now, timeZone });
export const dayOf = (when: Date, timeZone: string): string => zoned(when.getTime(), timeZone).toPlainDate().toString();
const zoned = (at: number, timeZone: string) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);

/** A last day; `time` is "" and `at` null where no hour is known. `at` is the moment itself, in milliseconds. */
export type Last = { day: string; time: string; at: number | null };

const lastDay = (day: string): Last => ({ day, time: "", at: null });

/**
 * When so many hours are over that began on a day, at a time if it is known (else no later than from the day's last minute).
 * Hours that pass are counted, not hands of a clock: where the clocks change in between, the end is an hour off on the wall.
 */
export function endAfterHours(day: string, time: string, hours: number, timeZone: string): Last {
  if (time === "") return { ...endAfterHours(day, "23:59", hours, timeZone), time: "", at: null };
  // an hour that the clock shows twice is taken as the first of the two: nobody is held longer for it
  return momentOf(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).add({ hours }));
}

/** The moment of a day and a time on the clock on the wall. */
export const momentAt = (day: string, time: string, timeZone: string): Last =>
  momentOf(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone));

const momentOf = (end: Temporal.ZonedDateTime): Last => ({
  day: end.toPlainDate().toString(),
  time: end.toPlainTime().toString({ smallestUnit: "minute" }),
  at: end.epochMilliseconds,
});

/**
 * The last day of a period of so many months that begins with a day: the day before the corresponding date; where that month
 * has no such date, its last day (docs/decisions/0100).
 */
export function lastOfMonths(from: string, months: number): string {
  const corresponding = on(from).add({ months });
  return (corresponding.day === on(from).day ? corresponding.subtract({ days: 1 }) : corresponding).toString();
}

export type Period = { from: string; until: string };

/** The periods one after another, all counted from the first day, the last length again and again; up to the one with that day. */
function periodsUntil(months: readonly number[], from: string, day: string): Period[] {
  const periods: Period[] = [];
  let [start, counted] = [from, 0];
  do {
    counted += months[Math.min(periods.length, months.length - 1)]!;
    const until = lastOfMonths(from, counted);
    periods.push({ from: start, until });
    start = addDays(until, 1);
  } while (periods.at(-1)!.until < day);
  return periods;
}

const periodAt = (months: readonly number[], from: string, day: string): Period => periodsUntil(months, from, day).at(-1)!;

const canBeRenewed = (lasts: Lasts): boolean =>
  "months" in lasts ? lasts.months.length > 1 : "days" in lasts && lasts.again !== undefined;

/**
 * The last day by law of what began on a day. Something that goes on by renewals and was written down late is taken to be in the
 * period of the day on which it was written. null where the law sets none.
 */
export function longest(lasts: Lasts | undefined, began: { from: string; time: string; written: string }, timeZone: string): Last | null {
  if (!lasts) return null;
  const { from, time, written } = began;
  if ("hours" in lasts) return endAfterHours(from, time, lasts.hours, timeZone);
  if ("months" in lasts)
    return lastDay(canBeRenewed(lasts) ? periodAt(lasts.months, from, written).until : lastOfMonths(from, lasts.months[0]!));
  const first = addDays(from, lasts.days - 1);
  return lastDay(lasts.again !== undefined && written > first ? inAll(lasts, from, written) : first);
}

/** The last day by law once it was renewed on a day; null where it cannot be renewed. */
export function longestRenewed(lasts: Lasts | undefined, from: string, renewedOn: string): string | null {
  if (!lasts || !canBeRenewed(lasts)) return null;
  if ("months" in lasts) {
    const current = periodAt(lasts.months, from, renewedOn);
    const early = renewedOn <= on(current.until).subtract({ months: RENEWED_WITHIN }).toString();
    return early ? current.until : periodAt(lasts.months, from, addDays(current.until, 1)).until;
  }
  return "days" in lasts ? inAll(lasts, from, addDays(renewedOn, lasts.again! - 1)) : null;
}
/** Renewed in the last two months of a period, it goes on after it (section 20(3)); on an earlier day, the period has just begun. */
const RENEWED_WITHIN = 2;

function inAll({ inAll: most }: Extract<Lasts, { days: number }>, from: string, until: string): string {
  if (!most) return until;
  const last = "days" in most ? addDays(from, most.days - 1) : lastOfMonths(from, most.months);
  return last < until ? last : until;
}

/** One application can be made from the first to the last of these days; open: today is among them. */
export type Chance = { from: string; until: string; open: boolean };

/** The chance that is open today, or the next one to come; null where it is over for good. The first day counts. */
export function chanceOf(once: Once, from: string, today: string): Chance | null {
  if ("days" in once) {
    const until = addDays(from, once.days - 1);
    return today > until ? null : { from, until, open: today >= from };
  }
  const periods = periodsUntil(once.months, from, today);
  const current = once.notInFirst && periods.length === 1 ? periodAt(once.months, from, addDays(periods[0]!.until, 1)) : periods.at(-1)!;
  return { ...current, open: current.from <= today };
}
