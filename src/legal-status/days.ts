import { inMonths } from "../web/dates.ts";
import type { Lasts, Once } from "./statuses.ts";

/** Days are YYYY-MM-DD, the same everywhere. */
const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const addDays = (day: string, days: number): string => new Date(at(day) + days * DAY).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY);

/** When hours are over that began on a day, at a time if it is known (else at the end of that day). */
export function endAfterHours(day: string, time: string, hours: number): { day: string; time: string } {
  if (time === "") return { day: addDays(day, Math.ceil(hours / 24)), time: "" };
  const end = new Date(Date.parse(`${day}T${time}:00Z`) + hours * 3_600_000).toISOString();
  return { day: end.slice(0, 10), time: end.slice(11, 16) };
}

/** The last day by law of what began on a day; null where the law sets none, or it can be renewed. */
export function longest(lasts: Lasts | undefined, from: string): string | null {
  if (!lasts || "hours" in lasts) return null;
  return "days" in lasts ? addDays(from, lasts.days - 1) : lasts.months.length === 1 ? addDays(inMonths(from, lasts.months[0]!), -1) : null;
}

/** One application can be made from the first to the last of these days; open: today is among them. */
export type Chance = { from: string; until: string; open: boolean };

/** The chance that is open today, or the next one to come; null where it is over for good. The first day counts. */
export function chanceOf(once: Once, from: string, today: string): Chance | null {
  if ("days" in once) {
    const until = addDays(from, once.days - 1);
    return today > until ? null : { from, until, open: today >= from };
  }
  let months = 0;
  for (let period = 0; ; period += 1) {
    const start = inMonths(from, months);
    months += once.months[Math.min(period, once.months.length - 1)]!;
    const until = addDays(inMonths(from, months), -1);
    if (until >= today && !(period === 0 && once.notInFirst)) return { from: start, until, open: start <= today };
  }
}
