import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { day } from "../../ground/core/text.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { formatDay } from "../../web/dates.ts";
import { longest, longestRenewed } from "./days.ts";
import { STATUS_FORM_WORDS } from "./form-words.ts";
import type { LegalStatus } from "./shape.ts";
import { statusNamed } from "./statuses.ts";

/**
 * What the law refuses of the days that a service writes: a last day later than it allows, or a renewal of what cannot be renewed.
 * A person notes what they were told, right or wrong; that is never refused, and the law's day stands beside it.
 */
type At = { today: string; timeZone: string; language: Language };

const isDay = (value: unknown): value is string => day().safeParse(value).success;

/** Of a legal status as it is typed. `today`: the day on which it is written down. */
export function againstLaw(body: Record<string, unknown>, { today, timeZone, language }: At): Problems {
  const { from, until, time } = body;
  const status = statusNamed(body.status);
  const words = STATUS_FORM_WORDS[language];
  const problems: Problems = {};
  const lasts = status?.lasts;
  if (lasts && "hours" in lasts && !String(time ?? "").trim()) problems.time = words.missingTime;
  if (!status || !isDay(from) || !isDay(until)) return problems;
  const last = longest(lasts, { from, time: isTime(time) ? time : "", written: today }, timeZone);
  if (last !== null && until > last.day) problems.until = words.tooLate(formatDay(last.day, language, "UTC"), status.long[language]);
  return problems;
}
const isTime = (value: unknown): value is string => typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** Of a renewal as it is typed. */
export function renewalAgainstLaw({ body }: Statement<LegalStatus>, change: Record<string, unknown>, { language }: At): Problems {
  const { what, on, until } = change;
  const status = statusNamed(body.status);
  const words = STATUS_FORM_WORDS[language];
  if (what !== "renewed" || !status?.lasts || body.from === null || !isDay(on) || !isDay(until)) return {};
  const last = longestRenewed(status.lasts, body.from, on);
  if (last === null) return { what: words.notRenewed(status.long[language]) };
  return until > last ? { until: words.tooLate(formatDay(last, language, "UTC"), status.long[language]) } : {};
}
