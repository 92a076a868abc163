import { inMonths } from "../../web/dates.ts";

/** Whether the safety plan still fits, as the person says it: no mark, no sum, nothing is reckoned from it. */
export const FITS = ["yes", "partly", "no"] as const;
export type Fits = (typeof FITS)[number];

/** When the person wants to be asked again. */
export const AGAIN = ["week", "month", "quarter", "never"] as const;
export type Again = (typeof AGAIN)[number];

/** The day on which to ask again, YYYY-MM-DD; null for never. */
export function askOn(today: string, again: Again): string | null {
  if (again === "never") return null;
  if (again === "week") return new Date(Date.parse(today) + 7 * 86_400_000).toISOString().slice(0, 10);
  return inMonths(today, again === "month" ? 1 : 3);
}
