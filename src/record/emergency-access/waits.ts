import type { Waits } from "../../web/waits.ts";
import { formatWhen } from "../../web/dates.ts";
import { SEARCH_WORDS } from "./search-words.ts";
import { EMERGENCY_WORDS } from "./words.ts";

/** Somebody who is with a service, and was never asked whether something may be opened in an emergency. */
export const EMERGENCY_ASKS: Waits<boolean> = {
  what: "emergency-asks",
  rank: 220,
  sql: `select exists (select 1 from team_relation r where r.person_id = $1 and r.ended_at is null)
    and not exists (select 1 from emergency_wish w where w.person_id = $1 and w.asked_at is not null)
    and exists (select 1 from person p where p.person_id = $1 and p.welcomed_at is not null)`,
  waiting: (asks, { language }) => {
    const words = EMERGENCY_WORDS[language];
    return asks
      ? [{ id: EMERGENCY_QUESTION, href: "/welcome?step=emergency", title: words.asksTitle, text: words.asksText, next: words.asksNext }]
      : [];
  },
};
/** There is one such question for each person: an id of its own, to put it off by. */
const EMERGENCY_QUESTION = "00000000-0000-4000-8000-00000000e0e0";

/** Somebody opened something in an emergency, and the person has not read of it yet. */
export const EMERGENCY_WAITS: Waits<{ id: string; name: string; organisation: string; at: string; open: boolean; tried: boolean }[]> = {
  what: "emergency",
  rank: 20,
  tells: true,
  sql: `select jsonb_agg(jsonb_build_object('id', access_id, 'name', name, 'organisation', organisation_name, 'at', opened_at, 'open', ended_at is null and ends_at > now(),
      'tried', emergency_sections() <@ coalesce((select w.closed from emergency_wish w where w.person_id = $1), '{}')
        and not exists (select 1 from emergency_looks($1, access_id) l where cardinality(l.what) > 0)) order by opened_at desc)
    from emergency_access where person_id = $1 and seen_at is null`,
  waiting: (found, { language, timeZone }) => {
    const words = EMERGENCY_WORDS[language];
    return (found ?? []).map(({ id, name, organisation, at, open, tried }) => {
      const when = formatWhen(new Date(at), language, timeZone);
      const [title, text] = tried
        ? [words.homeTriedTitle(name), words.homeTriedText(organisation, when)]
        : [words.homeTitle(name), words.homeText(organisation, when, open)];
      return { id, href: "/sharing/emergency", title, text, next: words.homeNext };
    });
  },
};

/** Somebody looked for the person in an emergency and opened nothing: who opened something is told above. */
export const LOOKED_FOR_WAITS: Waits<{ id: string; name: string; organisation: string; at: string }[]> = {
  what: "looked-for",
  rank: 30,
  tells: true,
  sql: `select jsonb_agg(jsonb_build_object('id', l.search_id, 'name', l.name, 'organisation', l.organisation_name, 'at', l.at) order by l.at desc)
    from emergency_looked_for l where l.person_id = $1 and l.seen_at is null
      and not exists (select 1 from emergency_access e where e.person_id = $1 and e.account_id = l.account_id and e.opened_at >= l.at)`,
  waiting: (found, { language, timeZone }) => {
    const words = SEARCH_WORDS[language];
    return (found ?? []).map(({ id, name, organisation, at }) => ({
      id,
      href: "/sharing/emergency",
      title: words.homeTitle(name),
      text: words.homeText(organisation, formatWhen(new Date(at), language, timeZone)),
      next: words.homeNext,
    }));
  },
};
