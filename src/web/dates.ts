import { localeOf, type Language } from "../ground/core/language.ts";

/** A moment (Date or full ISO time) is told in the given time zone; a day (YYYY-MM-DD) is the same everywhere. */
type When = Date | string;

const isDay = (when: When): when is string => typeof when === "string" && /^\d{4}-\d{2}-\d{2}$/.test(when);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is dear, using one is cheap: each is made once. */
function formatOf(timeZone: string, options: Intl.DateTimeFormatOptions, language: Language = "en-GB"): Intl.DateTimeFormat {
  const key = `${localeOf(language)} ${timeZone} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(localeOf(language), { timeZone, ...options })));
  return made;
}

const format = (when: When, timeZone: string, options: Intl.DateTimeFormatOptions, language?: Language): string =>
  formatOf(isDay(when) ? "UTC" : timeZone, options, language).format(typeof when === "string" ? new Date(when) : when);

/** "3 October 2026" */
export const formatDay = (when: When, language: Language, timeZone: string): string =>
  format(when, timeZone, { day: "numeric", month: "long", year: "numeric" }, language);

/** "3 Oct", for the narrow places of a chart. */
export const formatShortDay = (when: When, language: Language, timeZone: string): string =>
  format(when, timeZone, { day: "numeric", month: "short" }, language);

/** "14:05" */
export const formatTime = (when: When, language: Language, timeZone: string): string =>
  format(when, timeZone, { hour: "2-digit", minute: "2-digit", hour12: false }, language);

/** "3 October 2026 at 14:05"; in Easy Read the weekday stands first, because that is what people remember. */
export function formatWhen(when: When, language: Language, timeZone: string): string {
  const day = formatDay(when, language, timeZone);
  if (isDay(when)) return day;
  const time = formatTime(when, language, timeZone);
  if (language === "en-GB") return `${day} at ${time}`;
  return `${format(when, timeZone, { weekday: "long" }, language)} ${day}, ${time}`;
}

/** "3 October 2026 at 14:05 BST": a moment that has to be the same wherever the sheet is read. */
export function formatZoned(when: When, language: Language, timeZone: string): string {
  if (isDay(when)) return formatDay(when, language, timeZone);
  const parts = formatOf(timeZone, { hour: "2-digit", timeZoneName: "short" }).formatToParts(new Date(when));
  return `${formatWhen(when, language, timeZone)} ${parts.find(({ type }) => type === "timeZoneName")!.value}`;
}

/** "1 March", with the year where it is another one than now. */
export function formatNearDay(when: Date, timeZone: string, now: Date): string {
  const yearOf = (date: Date) => format(date, timeZone, { year: "numeric" });
  return format(when, timeZone, { day: "numeric", month: "long", ...(yearOf(when) !== yearOf(now) && { year: "numeric" }) });
}

/** "Tuesday 24 November at 14:05", with the year where it is another one than now: for what happened lately. */
export const formatLately = (when: Date, language: Language, timeZone: string, now: Date = new Date()): string =>
  `${format(when, timeZone, { weekday: "long" })} ${formatNearDay(when, timeZone, now)} at ${formatTime(when, language, timeZone)}`;

/** The day of a moment in a time zone, as YYYY-MM-DD. */
export function inTimeZone(when: Date, timeZone: string): string {
  const parts = formatOf(timeZone, { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(when);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** Today's day where the installation is, as YYYY-MM-DD. */
export const today = (timeZone: string, now: Date = new Date()): string => inTimeZone(now, timeZone);

/** The same day some months later; the last day of a shorter month. Days are YYYY-MM-DD. */
export function inMonths(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
