import type { Waits } from "../home/waits.ts";
import { formatWhen } from "../web/dates.ts";
import { EMERGENCY_WORDS } from "./words.ts";

/** Somebody opened something in an emergency, and the person has not read of it yet. */
export const EMERGENCY_WAITS: Waits<{ id: string; name: string; organisation: string; at: string; open: boolean }[]> = {
  what: "emergency",
  tells: true,
  sql: `select jsonb_agg(jsonb_build_object('id', access_id, 'name', name, 'organisation', organisation_name, 'at', opened_at, 'open', ended_at is null and ends_at > now()) order by opened_at desc)
    from emergency_access where person_id = $1 and seen_at is null`,
  waiting: (found, { language, timeZone }) => {
    const words = EMERGENCY_WORDS[language];
    return (found ?? []).map(({ id, name, organisation, at, open }) => ({
      id,
      href: "/sharing/emergency",
      title: words.homeTitle(name),
      text: words.homeText(organisation, formatWhen(new Date(at), language, timeZone), open),
      next: words.homeNext,
    }));
  },
};
