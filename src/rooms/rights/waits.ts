import type { Waits } from "../../web/waits.ts";
import { formatDay } from "../../web/dates.ts";
import { LINE_WORDS } from "../legal-status/line-words.ts";
import { nearDays, standingsOf } from "../legal-status/rules.ts";
import { statusName } from "../legal-status/statuses.ts";
import { withTimes } from "../../record/statements/with-times.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { RIGHTS_WORDS } from "./words.ts";

/** Something somebody else wrote or took back since the person last looked at their rights. */
const NEWS: Waits<{ id: string }> = {
  what: "rights-news",
  rank: 140,
  sql: `select jsonb_build_object('id', s.statement_id) from statement s where s.person_id = $1 and s.section = 'legal-status'
    and s.voice = 'practitioner' and greatest(s.said_at, s.state_at)
      > coalesce((select seen_at from rights_seen where person_id = $1 and what = 'rights'), '-infinity'::timestamptz)
    order by greatest(s.said_at, s.state_at) desc limit 1`,
  waiting: (found, { language }) => (found ? [{ id: found.id, href: "/rights", ...RIGHTS_WORDS[language].news }] : []),
};

/** A last day or a hearing is near, or a last day is over and nobody wrote what came next. */
const DAYS: Waits<Statement[]> = {
  what: "rights-day",
  rank: 150,
  first: true,
  sql: `select jsonb_agg(s order by s.position, s.statement_id) from statement s where s.person_id = $1 and s.section = 'legal-status'`,
  waiting: (found, { language, today, timeZone }) => {
    const words = RIGHTS_WORDS[language];
    const next = words.ends.next;
    const clock = { today, timeZone, now: new Date() };
    return nearDays(standingsOf((found ?? []).map(withTimes), clock), clock).map(({ what, day, time, standing, hearing }) => {
      const status = statusName(standing.root.body.status, language);
      const on = [formatDay(day, language, "UTC"), time].filter(Boolean).join(", ");
      const href = `/rights#s-${standing.root.statement_id}`;
      if (hearing) {
        const { title, text } = words.hearing;
        return { id: hearing.statement_id, href, title: title(LINE_WORDS[language].hearing[hearing.body.what], on), text, next };
      }
      const { text } = what === "ends" ? words.ends : words.ranOut;
      const title = what === "ends" ? words.ends.title(status, on) : words.ranOut.title(status);
      return { id: standing.root.statement_id, href, title, text, next };
    });
  },
};

/** Answered, and the person has neither looked nor said anything to it. */
const ANSWERS: Waits<{ id: string; count: number }> = {
  what: "rights-answer",
  rank: 160,
  sql: `select case when count(*) > 0 then jsonb_build_object('id', (array_agg(s.statement_id order by s.said_at desc))[1], 'count', count(*)) end
    from statement s where s.person_id = $1 and s.section = 'remaining-choices' and s.kind = 'choice-answer' and s.state <> 'withdrawn'
      and s.said_at > coalesce((select seen_at from rights_seen where person_id = $1 and what = 'choices'), '-infinity'::timestamptz)
      and not exists (select 1 from statement r where r.person_id = $1 and r.about_id = s.statement_id)`,
  waiting: (found, { language }) => {
    if (!found) return [];
    const { title, text, next } = RIGHTS_WORDS[language].answer;
    return [{ id: found.id, href: "/rights/choices", title: title(found.count), text, next }];
  },
};

export const RIGHTS_WAITS = [NEWS, DAYS, ANSWERS];
