import { spotOn } from "../../web/parts/address.ts";
import type { Waits, WaitingThere } from "../../web/waits.ts";
import { formatDay } from "../../web/dates.ts";
import { EVENT_WORDS } from "./words.ts";
import { eventPath, OWN_PATH } from "./section.ts";

type Found = { id: string; on: string };

/** Something was recorded that the person has not read yet. What it is stands nowhere at home: they choose when to read. */
const NEW: Waits<Found[]> = {
  what: "event",
  rank: 80,
  tells: true,
  sql: `select jsonb_agg(jsonb_build_object('id', s.statement_id, 'on', s.body ->> 'beganOn') order by s.created_at desc) from statement s
    where s.person_id = $1 and s.kind = 'restrictive-event' and s.state <> 'withdrawn'
      and not exists (select 1 from restrictive_event_read r where r.person_id = $1 and r.statement_id = s.statement_id)`,
  waiting: (found, { language }) => {
    const words = EVENT_WORDS[language];
    return (found ?? []).map(({ id, on }): WaitingThere => ({
      id,
      href: spotOn(OWN_PATH, id),
      title: words.homeNew,
      text: words.homeNewText(formatDay(on, language, "UTC")),
      next: words.homeNewNext,
    }));
  },
};

/**
 * Words that were written down for the person wait for their yes. They are read on their own page, and not at home. What was
 * answered with pictures waits with all other such answers.
 */
const ACCOUNT: Waits<{ id: string; event: string; by: string }[]> = {
  what: "event-account",
  rank: 90,
  tellsOf: ["event-account"],
  sql: `select jsonb_agg(jsonb_build_object('id', statement_id, 'event', about_id, 'by', scribe_name) order by created_at desc) from statement
    where person_id = $1 and kind = 'event-account' and voice = 'scribed' and state = '' and not body ? 'byPicture'`,
  waiting: (found, { language, personId }) => {
    const words = EVENT_WORDS[language];
    return (found ?? []).map(({ id, event, by }) => ({
      id,
      href: eventPath(personId, event),
      title: words.homeAccount(by),
      text: words.homeAccountText,
      next: words.homeAccountNext,
    }));
  },
};

/** Once they have read of it, the person is asked whether they want to talk about it. */
const TALK: Waits<Found[]> = {
  what: "event-talk",
  rank: 100,
  sql: `select jsonb_agg(jsonb_build_object('id', s.statement_id, 'on', s.body ->> 'beganOn') order by s.created_at desc) from statement s
    where s.person_id = $1 and s.kind = 'restrictive-event' and s.state <> 'withdrawn'
      and exists (select 1 from restrictive_event_read r where r.person_id = $1 and r.statement_id = s.statement_id)
      and not exists (select 1 from statement t where t.person_id = $1 and t.about_id = s.statement_id and t.state <> 'withdrawn'
        and t.kind in ('event-conversation', 'conversation-wish'))`,
  waiting: (found, { language, personId }) => {
    const words = EVENT_WORDS[language];
    return (found ?? []).map(({ id, on }) => ({
      id,
      href: `${eventPath(personId, id)}#talk`,
      title: words.homeTalk,
      text: words.homeTalkText(formatDay(on, language, "UTC")),
      next: words.homeTalkNext,
    }));
  },
};

export const EVENTS_WAITS: readonly Waits[] = [NEW, ACCOUNT, TALK];
