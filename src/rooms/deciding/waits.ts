import type { Waits } from "../../web/waits.ts";
import { formatDay } from "../../web/dates.ts";
import { DECIDED_WORDS } from "./decided/words.ts";
import { preparationPath } from "./preparing.ts";
import { FOR_THEM_WORDS } from "./for-them/words.ts";
import { decidingPath } from "./path.ts";

/** What was decided last about something, and when it is looked at again (YYYY-MM-DD). */
type Look = { id: string; decision: string; text: string; lookOn: string | null };

/** What was decided is to be looked at again. What was put forward has its own day, and is told as every agreement. */
export const LOOK_WAITS: Waits<Look[]> = {
  what: "decision-look",
  rank: 200,
  sql: `select jsonb_agg(jsonb_build_object('id', l.statement_id, 'decision', l.about_id, 'text', d.body ->> 'text', 'lookOn', l.body ->> 'lookOn'))
    from (select distinct on (s.about_id) s.* from statement s where s.person_id = $1 and s.kind in ('decided', 'decided-for') and s.section = 'decisions'
        and s.state not in ('put away', 'withdrawn') order by s.about_id, s.created_at desc) l
      join statement d on d.person_id = $1 and d.statement_id = l.about_id and d.state not in ('put away', 'let go')
    where not exists (select 1 from agreement a where a.person_id = $1 and a.kind = 'decision/' || l.about_id and a.withdrawn_at is null)`,
  waiting: (found, { today, language, personId }) => {
    const { look, lookText, lookNext } = DECIDED_WORDS[language].waits;
    return (found ?? [])
      .filter(({ lookOn }) => lookOn !== null && lookOn <= today)
      .map(({ id, decision, text }) => ({ id, href: decidingPath(personId, decision), title: look, text: lookText(text), next: lookNext }));
  },
};

/** Somebody decided something for the person that they have not read yet. */
export const DECIDED_FOR_WAITS: Waits<{ id: string; by: string; decision: string; text: string }[]> = {
  what: "decided-for",
  rank: 130,
  tells: true,
  sql: `select jsonb_agg(jsonb_build_object('id', s.statement_id, 'by', s.author_name, 'decision', s.root_id, 'text', d.body ->> 'text') order by s.created_at desc)
    from statement s join statement d on d.person_id = $1 and d.statement_id = s.root_id
    where s.person_id = $1 and s.section = 'decisions' and s.kind = 'decided-for' and s.state <> 'withdrawn'
      and not exists (select 1 from decided_for_seen seen where seen.person_id = $1 and seen.statement_id = s.statement_id)`,
  waiting: (found, { language, personId }) => {
    const words = FOR_THEM_WORDS[language];
    return (found ?? []).map(({ id, by, decision, text }) => ({
      id,
      href: `${decidingPath(personId, decision)}#s-${id}`,
      title: words.home(by),
      text: words.homeText(text),
      next: words.homeNext,
    }));
  },
};

type Meeting = { id: string; on: string };

/** The day of a meeting that was prepared for is here, or tomorrow. */
export const MEETING_WAITS: Waits<Meeting[]> = {
  what: "decision-meeting",
  rank: 190,
  sql: `select jsonb_agg(jsonb_build_object('id', statement_id, 'on', body ->> 'on')) from statement
    where person_id = $1 and kind = 'preparation' and section = 'decision-preparation' and body ->> 'on' is not null
      and not is_aside(state)`,
  waiting: (found, { today, language, personId }) => {
    const { meeting, meetingText, meetingNext } = DECIDED_WORDS[language].waits;
    return (found ?? [])
      .filter(({ on }) => on === today || on === dayAfter(today))
      .map(({ id, on }) => ({
        id,
        href: preparationPath(personId, id),
        title: meeting,
        text: meetingText(formatDay(on, language, "UTC")),
        next: meetingNext,
      }));
  },
};

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
